package se.sofrep.figures.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.sofrep.domain.Association;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.CoverageRule;
import se.sofrep.domain.Enquiry;
import se.sofrep.domain.FormAnswer;
import se.sofrep.domain.MaterialKind;
import se.sofrep.domain.Period;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.domain.VolumeRow;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Coverages;
import se.sofrep.figures.Silence;
import se.sofrep.problem.Location;

/**
 * How whole volume, surveys, forms and enquiries are. Volume and enquiries are counted the year
 * round, so a long silence shows that the file ends early; surveys are taken now and then.
 */
final class ActivityCoverage {
  private final Association association;
  private final Coverages.Notes notes;

  ActivityCoverage(Association association, Coverages.Notes notes) {
    this.association = association;
    this.notes = notes;
  }

  void note(YearData data, Period period) {
    boolean wholeYear = Period.year(data.year()).equals(period);
    note(
        MaterialKind.VOLUME,
        period,
        new Rows<>(data.volume(), row -> Optional.of(row.date()), VolumeRow::at, true));
    note(
        MaterialKind.SURVEYS,
        period,
        new Rows<>(
            data.survey(), row -> dated(row.date(), wholeYear, period), SurveyAnswer::at, false));
    note(
        MaterialKind.FORMS,
        period,
        new Rows<>(
            data.forms(), row -> dated(row.date(), wholeYear, period), FormAnswer::at, false));
    note(
        MaterialKind.ENQUIRIES,
        period,
        new Rows<>(data.enquiries(), row -> Optional.of(row.date()), Enquiry::at, true));
  }

  /**
   * @param steady whether rows come the year round
   */
  private record Rows<T>(
      Collection<T> rows,
      Function<T, Optional<LocalDate>> day,
      Function<T, Location> at,
      boolean steady) {

    Coverage coverage(Period period) {
      if (rows.isEmpty()) {
        return Coverage.absent(Coverage.Reason.NO_FILE);
      }
      List<String> files = rows.stream().map(at).map(Location::file).distinct().toList();
      List<LocalDate> days =
          rows.stream().flatMap(row -> day.apply(row).stream()).filter(period::contains).toList();
      if (days.isEmpty()) {
        return new Coverage(
            Coverage.State.ABSENT, Coverage.Reason.NOTHING_OF_PERIOD, Optional.empty(), files);
      }
      return steady ? Silence.of(days, period, files).orElse(Coverage.WHOLE) : Coverage.WHOLE;
    }
  }

  /** An undated row counts for its file's whole year only. */
  private static Optional<LocalDate> dated(
      Optional<LocalDate> date, boolean wholeYear, Period period) {
    return date.or(() -> wholeYear ? Optional.of(period.last()) : Optional.empty());
  }

  private void note(MaterialKind kind, Period period, Rows<?> rows) {
    notes.note(
        kind,
        period,
        CoverageRule.stated(association.rules().assurance().coverage(), kind, "", period)
            .orElseGet(() -> rows.coverage(period)));
  }
}
