package se.sofrep.job.report;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import se.sofrep.document.Look;
import se.sofrep.domain.Association.Appearance;
import se.sofrep.job.workspace.Workspace;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.render.chart.look.Contrast;

/** The look that {@code utseende:} asks for, as far as it can be read. */
final class Looks {
  /** WCAG 2.1 AA for text. */
  private static final double LEAST_CONTRAST = 4.5;

  private static final long LARGEST = 2L << 20;
  private static final int MOST_PIXELS = 4000;

  private Looks() {}

  static Look of(Appearance appearance, Workspace workspace, Findings findings) {
    String colour = appearance.colour().orElse(Look.PLAIN.colour());
    double contrast = Contrast.ratio(Color.decode(colour), Color.WHITE);
    if (contrast < LEAST_CONTRAST) {
      findings.warning("job.pale-colour", Location.of(Workspace.CONFIGURATION), colour);
      colour = Look.PLAIN.colour();
    }
    return new Look(colour, appearance.logo().flatMap(path -> logo(path, workspace, findings)));
  }

  private static Optional<Look.Logo> logo(String path, Workspace workspace, Findings findings) {
    Path root = workspace.root().normalize();
    Path file = root.resolve(path).normalize();
    Location at = Location.of(Workspace.CONFIGURATION);
    try {
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        findings.error("job.no-logo", at, path);
        return Optional.empty();
      }
      Optional<Look.Logo> logo =
          Files.size(file) > LARGEST ? Optional.empty() : picture(Files.readAllBytes(file));
      if (logo.isEmpty()) {
        findings.error("job.logo-unfit", at, path);
      }
      return logo;
    } catch (IOException | RuntimeException e) {
      findings.error("job.logo-unfit", at, path);
      return Optional.empty();
    }
  }

  private static Optional<Look.Logo> picture(byte[] bytes) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      String type = reader.getFormatName().toLowerCase(Locale.ROOT);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      reader.dispose();
      boolean fit =
          (type.equals("png") || type.equals("jpeg"))
              && Math.max(width, height) <= MOST_PIXELS
              && Math.min(width, height) > 0;
      return fit ? Optional.of(new Look.Logo(bytes, type, width, height)) : Optional.empty();
    }
  }
}
