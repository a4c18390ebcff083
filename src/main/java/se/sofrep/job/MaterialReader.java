package se.sofrep.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.problem.Findings;
import se.sofrep.source.WorkspaceReader;

/** Reads what a report is made of. */
final class MaterialReader {
  private MaterialReader() {}

  /** Empty when the configuration cannot be read; other trouble is in the findings. */
  static Optional<Material> read(Workspace workspace, Period period, Findings findings) {
    Optional<Association> association = WorkspaceReader.association(workspace.root(), findings);
    if (association.isEmpty()) {
      return Optional.empty();
    }
    int year = period.first().getYear();
    YearData current = WorkspaceReader.year(workspace.root(), association.get(), year, findings);
    YearData before =
        WorkspaceReader.holds(workspace.root(), year - 1)
            ? WorkspaceReader.year(workspace.root(), association.get(), year - 1, findings)
            : YearData.empty(year - 1);
    return Optional.of(
        new Material(association.get(), period, current, before, earlierLedgers(before)));
  }

  private static List<Ledger> earlierLedgers(YearData before) {
    List<Ledger> ledgers = new ArrayList<>();
    before.ledger().flatMap(Ledger::before).ifPresent(ledgers::add);
    before.ledger().ifPresent(ledgers::add);
    return ledgers;
  }
}
