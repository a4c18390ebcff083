package se.sofrep.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import se.sofrep.figures.FigureKey;

/**
 * What always holds between counts, whoever they are: Σ factor × cell = 0, or ≥ 0. An outsider may
 * reckon with it, so the protection must.
 *
 * @param equal whether the sum is 0; else it is at least 0
 */
record Tie(List<Term> terms, boolean equal) {
  Tie {
    terms = List.copyOf(terms);
  }

  /** A cell so many times. */
  record Term(FigureKey cell, long factor) {}

  /** The whole is the sum of its parts. */
  static Tie sum(FigureKey whole, Collection<FigureKey> parts) {
    return new Tie(terms(whole, parts, 1), true);
  }

  /** The whole is at least the sum of its parts. */
  static Tie atLeast(FigureKey whole, Collection<FigureKey> parts) {
    return new Tie(terms(whole, parts, 1), false);
  }

  /** The part is at most the whole. */
  static Tie within(FigureKey part, FigureKey whole) {
    return atLeast(whole, List.of(part));
  }

  /** The parts overlap: together they are at least the whole. */
  static Tie cover(FigureKey whole, Collection<FigureKey> parts) {
    return new Tie(terms(whole, parts, -1), false);
  }

  private static List<Term> terms(FigureKey whole, Collection<FigureKey> parts, long sign) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(whole, sign));
    parts.forEach(part -> terms.add(new Term(part, -sign)));
    return terms;
  }

  /** The sum's value where every cell has that value. */
  long worth(ToLongFunction<FigureKey> value) {
    return terms.stream().mapToLong(term -> term.factor() * value.applyAsLong(term.cell())).sum();
  }

  boolean holds(ToLongFunction<FigureKey> value) {
    long worth = worth(value);
    return equal ? worth == 0 : worth >= 0;
  }
}
