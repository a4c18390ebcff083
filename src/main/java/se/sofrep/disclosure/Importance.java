package se.sofrep.disclosure;

import java.util.Map;
import java.util.Set;
import se.sofrep.domain.Period;
import se.sofrep.figures.FigureKey;

/**
 * What it costs a reader that a cell is withheld: totals and outcomes before odd variables, all
 * before one sex, this year before the last, many before few.
 *
 * @param period the report's own
 * @param groups names of groups of interventions, which can be done without
 */
record Importance(Period period, Set<String> groups) {
  static final int HIGHEST = 4;
  static final int GROUP = 1;
  private static final double ALL = 12;
  private static final double BOTH = 4;
  private static final double EARLIER = 0.7;
  private static final double VARIABLE = 1;
  private static final Map<String, Double> KINDS =
      Map.of(
          "deltagare.aktuella", 60.0,
          "deltagare.avslutade", 60.0,
          "deltagare.nya", 40.0,
          "deltagare.pågående", 30.0,
          "deltagare.unika", 30.0,
          "avslutade.resultat", 50.0,
          "avslutade.arbete_eller_studier", 50.0,
          "avslutade.arbete", 20.0,
          "avslutade.studier", 20.0);

  double of(FigureKey cell, long count) {
    double cost = KINDS.getOrDefault(cell.name(), VARIABLE);
    if (cell.name().endsWith(Counts.BASE) || cell.name().equals(Counts.PRESENCE)) {
      cost *= BOTH;
    }
    if (cell.intervention().equals(FigureKey.TOTAL)) {
      cost *= ALL;
    }
    if (cell.gender().equals(FigureKey.TOTAL)) {
      cost *= BOTH;
    }
    if (!cell.period().equals(period)) {
      cost *= EARLIER;
    }
    return cost * (1 + Math.log10(Math.max(1, count)));
  }

  /**
   * What is withheld first: 0 a category of one sex in one intervention; then what sums those up;
   * last how many took part and what became of them.
   */
  int tier(FigureKey cell) {
    return groups.contains(cell.intervention()) ? Math.min(GROUP, tierOf(cell)) : tierOf(cell);
  }

  private static int tierOf(FigureKey cell) {
    boolean everywhere = cell.intervention().equals(FigureKey.TOTAL);
    boolean everybody = cell.gender().equals(FigureKey.TOTAL);
    if (KINDS.containsKey(cell.name())) {
      return everybody ? everywhere ? HIGHEST : 3 : everywhere ? 2 : 1;
    }
    if (cell.name().endsWith(Counts.BASE) && everybody) {
      return 3;
    }
    return everywhere && everybody ? 2 : everywhere || everybody ? 1 : 0;
  }
}
