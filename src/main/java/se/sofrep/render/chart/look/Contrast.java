package se.sofrep.render.chart.look;

import java.awt.Color;

/** Contrast as WCAG 2.1 defines it. */
public final class Contrast {
  private Contrast() {}

  /** From 1 (the same) to 21 (black on white). */
  public static double ratio(Color a, Color b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** Relative luminance, 0–1. */
  public static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
