package se.sofrep.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.ChartDrawing;

/** Charts as pictures with caption and alternative text. */
final class Charts {
  /** Width of the text in points; a chart is never wider. */
  private static final double TEXT_WIDTH = Page.TEXT_WIDTH / 20.0;

  private final XWPFDocument word;

  Charts(XWPFDocument word) {
    this.word = word;
  }

  void write(Chart chart) {
    Captions.write(word, "Diagram", chart.number(), chart.title());
    double scale = Math.min(1, TEXT_WIDTH / ChartDrawing.WIDTH);
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle("Figure");
    paragraph.setKeepNext(!chart.notes().isEmpty());
    try {
      XWPFPicture picture =
          paragraph
              .createRun()
              .addPicture(
                  new ByteArrayInputStream(ChartDrawing.png(chart)),
                  PictureType.PNG,
                  chart.id() + ".png",
                  Units.toEMU(ChartDrawing.WIDTH * scale),
                  Units.toEMU(ChartDrawing.height(chart) * scale));
      describe(picture.getCTPicture().getNvPicPr().getCNvPr(), chart);
      describe(
          paragraph.getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray(0).getDocPr(),
          chart);
    } catch (InvalidFormatException | IOException e) {
      throw new UncheckedIOException(new IOException("a picture in memory", e));
    }
    Captions.notes(word, chart.notes());
  }

  private static void describe(CTNonVisualDrawingProps properties, Chart chart) {
    properties.setDescr(chart.alt());
    properties.setTitle(chart.title());
  }
}
