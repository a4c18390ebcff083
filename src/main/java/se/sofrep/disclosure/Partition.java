package se.sofrep.disclosure;

import java.util.Optional;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.figures.FigureKey;

/**
 * The distribution that a count is one category of: all categories together make up its base.
 *
 * @param label what the categories have in common: the part before the last {@code /}
 */
record Partition(String name, String intervention, String gender, String label, Period period) {
  private static final String SEPARATOR = " / ";
  private static final String NESTED = " / av dem som svarat ";

  static Partition of(FigureKey key) {
    return new Partition(
        key.name(), key.intervention(), key.gender(), label(key.category()), key.period());
  }

  /** {@code grupp / fråga / svar} belongs to {@code grupp / fråga}; a nested answer to its nest. */
  private static String label(String category) {
    int nest = category.indexOf(NESTED);
    String own = nest < 0 ? category : category.substring(0, nest);
    int last = own.lastIndexOf(SEPARATOR);
    return (last < 0 ? "" : own.substring(0, last)) + (nest < 0 ? "" : category.substring(nest));
  }

  /** The variable that {@code B.V} is spread over. */
  static Optional<Variable> variable(String name) {
    int dot = name.indexOf('.');
    String base = dot < 0 ? "" : name.substring(0, dot);
    return Flow.BASES.contains(base)
        ? Variable.ofColumn(name.substring(dot + 1))
        : Optional.empty();
  }

  /** The base that the count is a part of, where it is a figure of its own. */
  static FigureKey base(FigureKey key) {
    String name = key.name();
    int dot = name.indexOf('.');
    boolean ofParticipants = dot > 0 && Flow.BASES.contains(name.substring(0, dot));
    String base = ofParticipants ? Flow.participants(name.substring(0, dot)) : name;
    return new FigureKey(base, key.intervention(), key.gender(), "", key.period(), key.unit());
  }
}
