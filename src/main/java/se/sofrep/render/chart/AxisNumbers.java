package se.sofrep.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.Chart;
import se.sofrep.document.Printer;
import se.sofrep.problem.Language;

/**
 * How the axis prints its numbers: in the language of the chart's unit, large amounts in thousands.
 *
 * @param divisor what a value is divided by before it is printed
 */
record AxisNumbers(Language language, String unit, int divisor, String suffix) {
  private static final Set<String> ENGLISH =
      Set.of("percent", "number", "count", "SEK", "kSEK", "days", "months", "years");
  private static final Set<String> PERCENT = Set.of("procent", "percent", "%");
  private static final double LARGE = 100_000;
  private static final int THOUSAND = 1000;

  static AxisNumbers of(Chart chart, double largest) {
    Language language = ENGLISH.contains(chart.unit()) ? Language.EN : Language.SV;
    if (chart.kind() == Chart.Kind.STACKED_SHARE && !percent(chart)) {
      // Labels give counts in the unit; the axis is in percent all the same.
      return new AxisNumbers(language, "", 1, language == Language.SV ? "\u00a0%" : "%");
    }
    if (largest >= LARGE
        && labelsNameUnit(chart)
        && (chart.unit().equals("kr") || chart.unit().equals("SEK"))) {
      return new AxisNumbers(language, chart.unit().equals("kr") ? "tkr" : "kSEK", THOUSAND, "");
    }
    return new AxisNumbers(language, Wrap.clean(chart.unit()), 1, "");
  }

  /** Labels in bare kronor beside an axis in thousands would mislead. */
  private static boolean labelsNameUnit(Chart chart) {
    return chart.series().stream()
        .flatMap(series -> series.points().stream())
        .flatMap(Optional::stream)
        .map(Chart.Point::label)
        .allMatch(label -> label.isEmpty() || label.chars().anyMatch(Character::isLetter));
  }

  static boolean percent(Chart chart) {
    return PERCENT.contains(chart.unit());
  }

  /** The tick values as printed, all with the decimals that their step needs. */
  List<String> print(List<BigDecimal> ticks) {
    int decimals = 0;
    for (BigDecimal tick : ticks) {
      decimals = Math.max(decimals, divided(tick).stripTrailingZeros().scale());
    }
    int shown = decimals;
    Printer printer = new Printer(language);
    return ticks.stream().map(t -> printer.number(divided(t), shown) + suffix).toList();
  }

  private BigDecimal divided(BigDecimal tick) {
    return tick.divide(BigDecimal.valueOf(divisor), tick.scale() + 6, RoundingMode.HALF_UP);
  }
}
