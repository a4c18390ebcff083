package se.sofrep.render.xlsx;

import se.sofrep.render.chart.SeriesFill;
import se.sofrep.render.markup.Markup;

/** Colour and pattern of a native chart's series, the same as in the drawn charts. */
final class Fills {
  /** Width of the outline in EMU: three quarters of a point. */
  private static final String OUTLINE = "9525";

  private Fills() {}

  static void write(Markup out, SeriesFill look) {
    out.open("c:spPr");
    if (look.pattern() == SeriesFill.Pattern.NONE) {
      solid(out, look.fill());
    } else {
      out.open("a:pattFill", "prst", preset(look.pattern()));
      out.open("a:fgClr");
      colour(out, look.lines());
      out.close("a:fgClr").open("a:bgClr");
      colour(out, look.fill());
      out.close("a:bgClr").close("a:pattFill");
    }
    out.open("a:ln", "w", OUTLINE);
    solid(out, look.edge());
    out.close("a:ln").close("c:spPr");
  }

  private static String preset(SeriesFill.Pattern pattern) {
    return switch (pattern) {
      case RISING -> "wdUpDiag";
      case FALLING -> "wdDnDiag";
      case CROSSED -> "openDmnd";
      case NONE -> throw new IllegalArgumentException("no pattern");
    };
  }

  static void solid(Markup out, int rgb) {
    out.open("a:solidFill");
    colour(out, rgb);
    out.close("a:solidFill");
  }

  private static void colour(Markup out, int rgb) {
    out.empty("a:srgbClr", "val", "%06X".formatted(rgb));
  }
}
