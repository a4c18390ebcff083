package se.sofrep.job.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;
import se.sofrep.job.workspace.Workspace;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.WorkspaceReader;

/**
 * The days of a final report: the intervention's own, what a person says instead, and never further
 * than there is data.
 */
final class LifeSpan {
  private static final Location SETTINGS = Location.of(Workspace.CONFIGURATION);

  private LifeSpan() {}

  /** Empty, and said, when it is not known when the life begins or ends, or there is no data. */
  static Optional<Period> of(
      ReportSpan.Life asked, Intervention intervention, Path root, Findings findings) {
    Optional<LocalDate> first = asked.from().or(intervention::start);
    Optional<LocalDate> last = asked.through().or(intervention::end);
    if (first.isEmpty()) {
      findings.error("job.life-no-start", SETTINGS, intervention.name());
    }
    if (last.isEmpty()) {
      findings.error("job.life-no-end", SETTINGS, intervention.name());
    }
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (last.get().isBefore(first.get())) {
      findings.error(
          "job.life-reversed", Location.NONE, intervention.name(), first.get(), last.get());
      return Optional.empty();
    }
    return held(Period.of(first.get(), last.get()), intervention, root, findings);
  }

  /** Data goes to the end of the last year that has any. */
  private static Optional<Period> held(
      Period life, Intervention intervention, Path root, Findings findings) {
    int year = life.last().getYear();
    while (year >= life.first().getYear() && !WorkspaceReader.holds(root, year)) {
      year--;
    }
    if (year < life.first().getYear()) {
      findings.error(
          "job.life-no-data",
          Location.NONE,
          intervention.name(),
          String.valueOf(life.first().getYear()),
          String.valueOf(life.last().getYear()));
      return Optional.empty();
    }
    LocalDate until = Period.year(year).last();
    LocalDate last = life.last().isBefore(until) ? life.last() : until;
    LocalDate end = intervention.end().orElse(life.last());
    if (last.isBefore(end) || last.isBefore(life.last())) {
      LocalDate whole = end.isAfter(life.last()) ? end : life.last();
      findings.warning("job.life-until", Location.NONE, intervention.name(), whole, last);
    }
    return Optional.of(Period.of(life.first(), last));
  }
}
