package se.sofrep.figures.crosstab;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.figures.participants.DayHistogram;

/** What is tallied for one combination of values. */
final class Cell {
  static final List<String> QUANTILES = List.of("medel", "median", "min", "max");

  private final DayHistogram days;
  private long number;
  private long hits;

  Cell(Measure measure) {
    days = measure == Measure.DAYS ? new DayHistogram() : null;
  }

  void add(boolean hit, long daysIn) {
    number++;
    hits += hit ? 1 : 0;
    if (days != null) {
      days.add((int) daysIn);
    }
  }

  /** One figure; with quantiles one for each of {@link #QUANTILES}. */
  List<Figure> figures(Question question) {
    String base = question.base().word();
    Period period = question.period();
    String name = base + "." + question.measure().word();
    BigDecimal whole = BigDecimal.valueOf(number);
    return switch (question.measure()) {
      case COUNT ->
          List.of(
              Figure.of(FigureKey.of("deltagare." + base, period, Unit.COUNT), whole, List.of()));
      case DAYS -> {
        FigureKey key = FigureKey.of(name, period, Unit.DAYS);
        Figure mean = Figure.quotient(key, days.sum(), days.number(), List.of());
        yield question.quantiles()
            ? List.of(
                mean,
                value(key, DayHistogram::median),
                value(key, DayHistogram::min),
                value(key, DayHistogram::max))
            : List.of(mean);
      }
      default ->
          List.of(
              Figure.share(
                  FigureKey.of(name, period, Unit.PERCENT),
                  BigDecimal.valueOf(hits),
                  whole,
                  List.of()));
    };
  }

  private Figure value(FigureKey key, Function<DayHistogram, BigDecimal> what) {
    return days.isEmpty()
        ? Figure.empty(key, List.of())
        : Figure.of(key, what.apply(days), List.of());
  }
}
