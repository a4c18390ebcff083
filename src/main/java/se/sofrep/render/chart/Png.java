package se.sofrep.render.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import se.sofrep.document.Chart;

/**
 * A chart as a PNG on white. Letters are filled as outlines, so that the machine's own way to
 * smooth type does not show.
 */
final class Png {
  private Png() {}

  private static final int SCALE = 2;

  /** 144 dots an inch. */
  private static final int DOTS_PER_METRE = 5669;

  static byte[] of(Chart chart) {
    Plotted plotted = Plotted.of(chart);
    Layout layout = ChartDrawing.layout(plotted);
    int width = ChartDrawing.WIDTH * SCALE;
    int height = (int) layout.height() * SCALE;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(Style.PAPER);
    g.fillRect(0, 0, width, height);
    g.scale(SCALE, SCALE);
    ChartDrawing.draw(plotted, layout, g, true);
    g.dispose();
    return encode(image);
  }

  private static byte[] encode(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
      IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
      IIOMetadataNode dots = new IIOMetadataNode("pHYs");
      dots.setAttribute("pixelsPerUnitXAxis", Integer.toString(DOTS_PER_METRE));
      dots.setAttribute("pixelsPerUnitYAxis", Integer.toString(DOTS_PER_METRE));
      dots.setAttribute("unitSpecifier", "meter");
      root.appendChild(dots);
      metadata.mergeTree("javax_imageio_png_1.0", root);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, metadata), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
