package se.sofrep.render.chart.look;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * One line of words in its place.
 *
 * @param x left end
 * @param baseline from the top
 * @param plate colour laid under the words where they stand on a pattern
 */
public record Text(
    String words, double x, double baseline, double size, Color colour, Optional<Color> plate) {

  public static Text left(String words, double x, double baseline, double size, Color colour) {
    return new Text(words, x, baseline, size, colour, Optional.empty());
  }

  public static Text right(String words, double x, double baseline, double size, Color colour) {
    return left(words, x - Typeface.width(words, size), baseline, size, colour);
  }

  public static Text centred(String words, double x, double baseline, double size, Color colour) {
    return left(words, x - Typeface.width(words, size) / 2, baseline, size, colour);
  }

  /** The baseline that puts capitals and digits of this size around {@code middle}. */
  public static double baseline(double middle, double size) {
    return middle + size * Typeface.CAP_HEIGHT / 2;
  }

  public Text on(Color newPlate) {
    return new Text(words, x, baseline, size, colour, Optional.of(newPlate));
  }

  public double width() {
    return Typeface.width(words, size);
  }

  /** From the top of the capitals to the baseline. */
  public Rectangle2D capitals() {
    double height = size * Typeface.CAP_HEIGHT;
    return new Rectangle2D.Double(x, baseline - height, width(), height);
  }

  public void drawPlate(Graphics2D g) {
    if (plate.isPresent()) {
      Rectangle2D box = capitals();
      g.setPaint(plate.get());
      g.fill(
          new Rectangle2D.Double(
              box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2));
    }
  }

  /**
   * @param outlines fills the letters' outlines instead of setting type
   */
  public void draw(Graphics2D g, boolean outlines) {
    g.setPaint(colour);
    if (outlines) {
      g.fill(
          Typeface.at(size)
              .createGlyphVector(Typeface.unhinted(), words)
              .getOutline((float) x, (float) baseline));
    } else {
      g.setFont(Typeface.at(size));
      g.drawString(words, (float) x, (float) baseline);
    }
  }
}
