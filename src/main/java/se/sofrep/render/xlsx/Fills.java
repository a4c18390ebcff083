package se.sofrep.render.xlsx;

import java.awt.Color;
import se.sofrep.render.chart.look.Swatch;
import se.sofrep.render.markup.Markup;

/** Colour and pattern of a native chart's series, the same as in the drawn charts. */
final class Fills {
  /** Width of the outline in EMU: three quarters of a point. */
  private static final String OUTLINE = "9525";

  private static final int RGB = 0xFFFFFF;

  private Fills() {}

  static void write(Markup out, Swatch look) {
    out.open("c:spPr");
    if (look.hatch() == Swatch.Hatch.NONE) {
      solid(out, look.fill());
    } else {
      out.open("a:pattFill", "prst", preset(look.hatch()));
      out.open("a:fgClr");
      colour(out, look.hatchColour());
      out.close("a:fgClr").open("a:bgClr");
      colour(out, look.fill());
      out.close("a:bgClr").close("a:pattFill");
    }
    out.open("a:ln", "w", OUTLINE);
    solid(out, look.edge());
    out.close("a:ln").close("c:spPr");
  }

  private static String preset(Swatch.Hatch hatch) {
    return switch (hatch) {
      case RISING -> "wdUpDiag";
      case FALLING -> "wdDnDiag";
      case CROSSED -> "openDmnd";
      case NONE -> throw new IllegalArgumentException("no pattern");
    };
  }

  static void solid(Markup out, Color colour) {
    out.open("a:solidFill");
    colour(out, colour);
    out.close("a:solidFill");
  }

  private static void colour(Markup out, Color colour) {
    out.empty("a:srgbClr", "val", "%06X".formatted(colour.getRGB() & RGB));
  }
}
