package se.sofrep.check;

import java.util.Map;
import java.util.TreeMap;
import se.sofrep.domain.Material;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;
import se.sofrep.problem.RowsNamed;

/**
 * Whoever closed in the period has a closure reason or an occupation after; else the outcome is
 * blind.
 */
final class ClosureCheck implements Check {
  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Map<String, RowsNamed> blind = new TreeMap<>();
    material
        .year()
        .participations()
        .forEach(
            row -> {
              if (isBlind(row, material)) {
                blind.computeIfAbsent(row.at().file(), f -> new RowsNamed()).add(row.at());
              }
            });
    blind
        .values()
        .forEach(
            rows ->
                findings.warning("check.no-outcome", rows.first(), rows.count(), rows.numbers()));
  }

  private static boolean isBlind(Participation row, Material material) {
    return !row.anonymous()
        && row.closedIn(material.period())
        && row.values(Variable.CLOSURE_REASON).isEmpty()
        && row.values(Variable.OCCUPATION_AFTER).isEmpty();
  }
}
