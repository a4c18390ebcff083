package se.sofrep.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.sofrep.domain.Variable;
import se.sofrep.figures.FigureKey;

/** Finds the category that holds everybody of a group. */
record Everybody(Counts counts, Network network) {
  private static final Set<String> ANSWERS = Set.of("indikator.svar", "formulär.svar");

  /** Of what a person may be: not of sex, which is what divides the tables. */
  static boolean concerns(FigureKey cell) {
    return !cell.category().isEmpty()
        && !cell.name().contains("#")
        && (ANSWERS.contains(cell.name())
            || Partition.variable(cell.name()).filter(v -> v != Variable.GENDER).isPresent());
  }

  Optional<Integer> among(List<Integer> cells) {
    OptionalInt all =
        cells.stream()
            .filter(cell -> network.truth(cell) >= counts.rules().limit())
            .filter(cell -> !isUnsaid(network.cell(cell)))
            .filter(cell -> network.truth(cell) == counts.baseOf(network.cell(cell)))
            .filter(cell -> !isSoOfAll(network.cell(cell)))
            .mapToInt(Integer::intValue)
            .findFirst();
    return all.isPresent() ? Optional.of(all.getAsInt()) : Optional.empty();
  }

  /** A variable that has one value in the whole förbund tells nobody from anybody. */
  private boolean isSoOfAll(FigureKey cell) {
    FigureKey whole = cell.intervention(FigureKey.TOTAL).gender(FigureKey.TOTAL);
    if (ANSWERS.contains(cell.name())) {
      return false;
    }
    Optional<Long> everywhere = counts.value(whole);
    Optional<Long> base = counts.value(Partition.base(whole));
    return everywhere.isPresent() && everywhere.equals(base);
  }

  private static boolean isUnsaid(FigureKey cell) {
    return Partition.variable(cell.name())
        .filter(v -> v.missing().equals(cell.category()))
        .isPresent();
  }
}
