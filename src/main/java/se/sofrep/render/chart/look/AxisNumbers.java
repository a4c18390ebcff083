package se.sofrep.render.chart.look;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.sofrep.document.Chart;
import se.sofrep.document.Printer;
import se.sofrep.problem.Language;

/**
 * How the axis prints its numbers: in the language of the chart's unit, large amounts in thousands.
 *
 * @param divisor what a value is divided by before it is printed
 * @param percent whether each number says that it is percent
 */
public record AxisNumbers(Language language, String unit, int divisor, boolean percent) {
  private static final double LARGE = 100_000;
  private static final int THOUSAND = 1000;

  public static AxisNumbers of(Chart chart, double largest) {
    Language language = Units.language(chart.unit());
    if (chart.kind() == Chart.Kind.STACKED_SHARE && !percent(chart)) {
      // Labels give counts in the unit; the axis is in percent all the same.
      return new AxisNumbers(language, "", 1, true);
    }
    if (largest >= LARGE && labelsNameUnit(chart) && Units.isKronor(chart.unit())) {
      return new AxisNumbers(language, Units.thousands(language), THOUSAND, false);
    }
    return new AxisNumbers(language, Wrap.clean(chart.unit()), 1, false);
  }

  /** Labels in bare kronor beside an axis in thousands would mislead. */
  private static boolean labelsNameUnit(Chart chart) {
    return chart.series().stream()
        .flatMap(series -> series.points().stream())
        .flatMap(Optional::stream)
        .map(Chart.Point::label)
        .allMatch(label -> label.isEmpty() || label.chars().anyMatch(Character::isLetter));
  }

  public static boolean percent(Chart chart) {
    return Units.isPercent(chart.unit());
  }

  /** The tick values as printed, all with the decimals that their step needs. */
  public List<String> print(List<BigDecimal> ticks) {
    int decimals = 0;
    for (BigDecimal tick : ticks) {
      decimals = Math.max(decimals, divided(tick).stripTrailingZeros().scale());
    }
    int shown = decimals;
    Printer printer = new Printer(language);
    return ticks.stream()
        .map(this::divided)
        .map(t -> percent ? printer.percent(t, shown) : printer.number(t, shown))
        .toList();
  }

  private BigDecimal divided(BigDecimal tick) {
    return tick.divide(BigDecimal.valueOf(divisor), tick.scale() + 6, RoundingMode.HALF_UP);
  }
}
