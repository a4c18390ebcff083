package se.sofrep.source.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Base;
import se.sofrep.domain.Variable;
import se.sofrep.source.cell.Keys;

/** The names of figures that {@code deltagare_antal} may give, with or without their prefix. */
final class CountFigures {
  private static final List<String> FLOWS =
      List.of("aktuella", "nya", "avslutade", "pågående", "anonyma", "felregistrerade", "unika");
  private static final List<String> OUTCOMES =
      List.of("arbete", "studier", "arbete_eller_studier", "resultat");

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final List<String> ALL = new ArrayList<>();

  static {
    FLOWS.forEach(flow -> add(flow, "deltagare." + flow));
    for (Base base : Base.values()) {
      for (Variable variable : Variable.values()) {
        String name = base.word() + "." + variable.column();
        add(name, name);
      }
    }
    OUTCOMES.forEach(outcome -> add("avslutade." + outcome, "avslutade." + outcome));
  }

  private CountFigures() {}

  private static void add(String word, String name) {
    NAMES.put(Keys.of(word), name);
    NAMES.put(Keys.of("deltagare." + word), name);
    ALL.add(name);
  }

  /** The name in the contract. */
  static Optional<String> find(String text) {
    return Optional.ofNullable(NAMES.get(Keys.of(text)));
  }

  static Optional<String> nearest(String text) {
    return Keys.nearest(text, ALL);
  }

  /** The variable a figure spreads over; empty for a plain count. */
  static Optional<Variable> variable(String figure) {
    int point = figure.indexOf('.');
    return figure.startsWith("deltagare.")
        ? Optional.empty()
        : Variable.ofColumn(figure.substring(point + 1));
  }
}
