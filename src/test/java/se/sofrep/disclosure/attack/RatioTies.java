package se.sofrep.disclosure.attack;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is printed of quotients: shares, means, costs for each participant, occupancy. */
final class RatioTies {
  private static final Map<String, String> BASE_OF_COST =
      Map.of(
          "ekonomi.insats.kostnad_per_deltagare", "deltagare.aktuella",
          "ekonomi.insats.kostnad_per_resultat", "avslutade.resultat");
  private static final String COST = "ekonomi.insats.utnyttjat";
  private static final String DAYS = "avslutade.dagar_i_insats";

  private final PublishedTable table;
  private final Equations equations;
  private final Map<Cell, Double> costs = new HashMap<>();

  RatioTies(PublishedTable table, Equations equations) {
    this.table = table;
    this.equations = equations;
    for (PublishedRow row : table.rows()) {
      if (row.cell().figure().equals(COST)) {
        row.value().ifPresent(value -> costs.put(row.cell(), value.doubleValue()));
      }
    }
  }

  void add() {
    for (PublishedRow row : table.rows()) {
      Cell cell = row.cell();
      if (row.isShare() && cell.countsPersons()) {
        base(cell).ifPresent(base -> share(row, base));
      } else if (BASE_OF_COST.containsKey(cell.figure())) {
        cost(row, cell.of(BASE_OF_COST.get(cell.figure())));
      } else if (cell.figure().equals(DAYS)) {
        row.denominator().ifPresent(n -> is(cell.of("deltagare.avslutade").category(""), n));
      } else if (cell.figure().equals("samhällsekonomi.besparing")) {
        row.denominator().ifPresent(n -> is(cell.of("deltagare.avslutade"), n));
      } else if (cell.figure().equals("insats.beläggning")) {
        occupancy(row);
      }
    }
  }

  /** The count that a share is a share of. */
  static Optional<Cell> base(Cell cell) {
    if (cell.figure().equals("förfrågningar")) {
      return Optional.of(cell.category(""));
    }
    if (cell.figure().startsWith("indikator.") || cell.figure().startsWith("formulär.")) {
      return Optional.of(QuestionTies.base(cell));
    }
    boolean known = Axes.BASES.contains(cell.stem());
    return known ? Optional.of(cell.of("deltagare." + cell.stem()).category("")) : Optional.empty();
  }

  private void share(PublishedRow row, Cell base) {
    row.numerator().ifPresent(numerator -> is(row.cell(), numerator));
    row.denominator().ifPresent(denominator -> is(base, denominator));
    if (row.value().isPresent() && row.numerator().isEmpty()) {
      double half = half(row.value().get());
      double value = row.value().get().doubleValue();
      line(100, row.cell(), -(value + half), base)
          .between(Double.NEGATIVE_INFINITY, 0, Tie.CERTAIN);
      line(100, row.cell(), -(value - half), base)
          .between(0, Double.POSITIVE_INFINITY, Tie.CERTAIN);
    }
  }

  private Equations.Line line(double a, Cell one, double b, Cell other) {
    return equations.line().addThought(a, one).addThought(b, other);
  }

  private void cost(PublishedRow row, Cell base) {
    row.denominator().ifPresent(denominator -> is(base, denominator));
    Double cost = costs.get(row.cell().of(COST));
    if (row.value().isPresent() && row.denominator().isEmpty() && cost != null) {
      double half = half(row.value().get());
      double value = row.value().get().doubleValue();
      if (value > half) {
        equations
            .line()
            .addThought(1, base)
            .between(cost / (value + half), cost / (value - half), Tie.CERTAIN);
      }
    }
  }

  /** Nobody is present for more days than the period has. */
  private void occupancy(PublishedRow row) {
    if (row.numerator().isPresent() && row.cell().period().matches("\\d{4}")) {
      equations
          .line()
          .addThought(366, row.cell().of("deltagare.aktuella"))
          .between(row.numerator().get().doubleValue(), Double.POSITIVE_INFINITY, Tie.CERTAIN);
    }
  }

  private void is(Cell cell, BigDecimal value) {
    equations
        .line()
        .addThought(1, cell)
        .between(value.doubleValue(), value.doubleValue(), Tie.CERTAIN);
  }

  /** How far a printed number may be from the one it was rounded from. */
  private static double half(BigDecimal printed) {
    return 0.5 * Math.pow(10, -printed.scale()) + 1e-9;
  }
}
