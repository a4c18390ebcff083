package se.sofrep.figures.activity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Period;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** Rows without a date: a period that does not hold the whole year cannot tell whether. */
final class Undated {
  private final Period period;
  private final boolean wholeYear;
  private final Map<String, Integer> leftOut = new LinkedHashMap<>();

  Undated(Period period, int year) {
    this.period = period;
    Period whole = Period.year(year);
    this.wholeYear = period.contains(whole.first()) && period.contains(whole.last());
  }

  boolean includes(Optional<LocalDate> date, Location at) {
    if (date.isEmpty() && !wholeYear) {
      leftOut.merge(at.file(), 1, Integer::sum);
    }
    return date.map(period::contains).orElse(wholeYear);
  }

  void report(Findings findings) {
    leftOut.forEach(
        (file, rows) ->
            findings.warning("figures.undated-left-out", Location.of(file), rows, period.label()));
  }
}
