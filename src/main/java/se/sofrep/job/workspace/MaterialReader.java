package se.sofrep.job.workspace;

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
            EarlierLedgers.read(workspace.root(), association, period, year - 1, findings));
    earlier.addAll(earlierLedgers(before));
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
        EarlierLedgers.read(
            workspace.root(),
            association,
            Stream.of(intervention),
            life,
            life.first().getYear(),
            findings);
    return LifeReader.read(workspace.root(), association, intervention, life, earlier, findings);
  }

  private static List<Ledger> earlierLedgers(YearData before) {
    List<Ledger> ledgers = new ArrayList<>();
    before.ledger().flatMap(Ledger::before).ifPresent(ledgers::add);
    before.ledger().ifPresent(ledgers::add);
    return ledgers;
  }
}
