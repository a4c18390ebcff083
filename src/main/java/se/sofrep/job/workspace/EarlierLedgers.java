package se.sofrep.job.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Period;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.WorkspaceReader;

/**
 * Ledgers of earlier years, which only what runs over an intervention's whole life needs: how much
 * of a grant has been used since the start.
 */
final class EarlierLedgers {
  private EarlierLedgers() {}

  /**
   * The ledgers from the earliest start of an intervention with a grant that lives in the period,
   * up to a year; none when there is no such intervention, so that nothing is read in vain.
   *
   * @param before the first year that is read by other means
   */
  static List<Ledger> read(
      Path root, Association association, Period period, int before, Findings findings) {
    return read(root, association, association.interventions().stream(), period, before, findings);
  }

  /** The same for one intervention. */
  static List<Ledger> read(
      Path root,
      Association association,
      Stream<Intervention> interventions,
      Period period,
      int before,
      Findings findings) {
    int first =
        interventions
            .filter(i -> i.granted().isPresent() && !i.costAreas().isEmpty())
            .filter(i -> i.end().map(end -> !end.isBefore(period.first())).orElse(true))
            .flatMap(i -> i.start().stream())
            .filter(start -> !start.isAfter(period.last()))
            .mapToInt(start -> start.getYear())
            .min()
            .orElse(before);
    List<Ledger> ledgers = new ArrayList<>();
    for (int year = first; year < before; year++) {
      Findings own = new Findings();
      WorkspaceReader.ledger(root, association, year, own).ifPresent(ledgers::add);
      if (own.hasErrors()) {
        // What is wrong with it is told when that year is checked; here only what is lacking.
        findings.warning(
            "job.earlier-ledger",
            own.all().stream()
                .map(finding -> Location.of(finding.location().file()))
                .findFirst()
                .orElse(Location.NONE),
            String.valueOf(year));
      }
    }
    return ledgers;
  }
}
