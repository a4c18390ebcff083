package se.sofrep.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Material;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;

/**
 * In a file of counts the parts of a single-valued variable add up to their base, sex by sex.
 * (Where rows are counted by sofrep they do so by construction, which tests hold it to.)
 */
final class PartsCheck implements Check {
  @Override
  public void run(Material material, Figures figures, Findings findings) {
    List<ParticipantCount> counts = material.year().counts();
    counts.stream()
        .filter(row -> isPart(row))
        .map(row -> new Spread(row.intervention(), row.gender(), row.figure(), row.period()))
        .distinct()
        .forEach(spread -> compare(spread, counts, findings));
  }

  private record Spread(
      String intervention, String gender, String figure, Optional<se.sofrep.domain.Period> period) {
    boolean holds(ParticipantCount row) {
      return row.intervention().equals(intervention)
          && row.gender().equals(gender)
          && row.period().equals(period);
    }

    String base() {
      return "deltagare." + figure.substring(0, figure.indexOf('.'));
    }
  }

  private static boolean isPart(ParticipantCount row) {
    int point = row.figure().indexOf('.');
    return point > 0
        && !row.category().isEmpty()
        && Variable.ofColumn(row.figure().substring(point + 1))
            .filter(variable -> !variable.several() && variable != Variable.GENDER)
            .isPresent();
  }

  private static void compare(Spread spread, List<ParticipantCount> counts, Findings findings) {
    Optional<ParticipantCount> base =
        counts.stream()
            .filter(row -> spread.holds(row) && row.figure().equals(spread.base()))
            .findFirst();
    List<ParticipantCount> parts =
        counts.stream()
            .filter(row -> spread.holds(row) && row.figure().equals(spread.figure()))
            .toList();
    BigDecimal sum =
        parts.stream().map(ParticipantCount::count).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (base.isPresent() && base.get().count().compareTo(sum) != 0) {
      findings.warning(
          "check.parts",
          parts.get(0).at(),
          spread.figure(),
          spread.intervention(),
          sum,
          base.get().count());
    }
  }
}
