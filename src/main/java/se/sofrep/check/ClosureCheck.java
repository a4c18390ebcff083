package se.sofrep.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.sofrep.domain.Material;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Whoever closed in the period has a closure reason or an occupation after; else the outcome is
 * blind.
 */
final class ClosureCheck implements Check {
  private static final int ROWS_NAMED = 10;

  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Map<String, List<Location>> blind = new TreeMap<>();
    material
        .year()
        .participations()
        .forEach(
            row -> {
              if (isBlind(row, material)) {
                blind.computeIfAbsent(row.at().file(), f -> new ArrayList<>()).add(row.at());
              }
            });
    blind
        .values()
        .forEach(
            rows -> findings.warning("check.no-outcome", rows.get(0), rows.size(), rows(rows)));
  }

  private static boolean isBlind(Participation row, Material material) {
    return !row.anonymous()
        && row.closedIn(material.period())
        && row.values(Variable.CLOSURE_REASON).isEmpty()
        && row.values(Variable.OCCUPATION_AFTER).isEmpty();
  }

  private static String rows(List<Location> places) {
    String named =
        String.join(
            ", ", places.stream().limit(ROWS_NAMED).map(at -> String.valueOf(at.row())).toList());
    return places.size() > ROWS_NAMED ? named + " …" : named;
  }
}
