package se.sofrep.job.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Life;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.WorkspaceReader;
import se.sofrep.source.life.LifeReader;

/** Reads what a report is made of. */
final class MaterialReader {
  private MaterialReader() {}

  /** The files of the period's year and of the year before; trouble is in the findings. */
  static Material read(
      Workspace workspace, Association association, Period period, Findings findings) {
    int year = period.first().getYear();
    YearData current = WorkspaceReader.year(workspace.root(), association, year, findings);
    YearData before =
        WorkspaceReader.holds(workspace.root(), year - 1)
            ? WorkspaceReader.year(workspace.root(), association, year - 1, findings)
            : YearData.empty(year - 1);
    List<Ledger> earlier =
        new ArrayList<>(
            earlierLedgers(
                workspace.root(),
                association,
                association.interventions().stream(),
                period,
                year - 1,
                findings));
    before.ledger().flatMap(Ledger::before).ifPresent(earlier::add);
    before.ledger().ifPresent(earlier::add);
    return new Material(association.at(period.last()), period, current, before, earlier);
  }

  /** An intervention's whole life; trouble is in the findings. */
  static Life life(
      Workspace workspace,
      Association association,
      Intervention intervention,
      Period life,
      Findings findings) {
    List<Ledger> earlier =
        earlierLedgers(
            workspace.root(),
            association,
            Stream.of(intervention),
            life,
            life.first().getYear(),
            findings);
    return LifeReader.read(workspace.root(), association, intervention, life, earlier, findings);
  }

  /**
   * Ledgers of earlier years, which only what runs over an intervention's whole life needs: how
   * much of a grant has been used since the start. From the earliest start of an intervention with
   * a grant that lives in the period; none when there is no such intervention, so that nothing is
   * read in vain.
   *
   * @param before the first year that is read by other means
   */
  private static List<Ledger> earlierLedgers(
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
