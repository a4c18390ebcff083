package se.sofrep.render.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.look.Palette;
import se.sofrep.render.chart.look.Swatch;

/**
 * How a series looks in every drawing of a chart, for formats that draw charts themselves. Colours
 * are 0xRRGGBB.
 *
 * @param edge outline; the fill itself where it stands out from white on its own
 * @param lines colour of the pattern's lines
 */
public record SeriesFill(int fill, int edge, Pattern pattern, int lines) {
  private static final int RGB = 0xFFFFFF;

  /** Lines over the fill, so that series are told apart without colour. */
  public enum Pattern {
    NONE,
    RISING,
    FALLING,
    CROSSED
  }

  /** One fill a series, in the chart's order. */
  public static List<SeriesFill> of(Chart chart) {
    Plotted plotted = Plotted.of(chart);
    List<SeriesFill> fills = new ArrayList<>();
    int bar = 0;
    for (Chart.Series series : chart.series()) {
      boolean target = series.role() == Chart.Role.TARGET;
      fills.add(of(target ? Palette.of(Chart.Role.TARGET) : plotted.swatches().get(bar++)));
    }
    return List.copyOf(fills);
  }

  private static SeriesFill of(Swatch swatch) {
    return new SeriesFill(
        rgb(swatch.fill()),
        rgb(swatch.edge()),
        Pattern.valueOf(swatch.hatch().name()),
        rgb(swatch.hatchColour()));
  }

  private static int rgb(Color colour) {
    return colour.getRGB() & RGB;
  }
}
