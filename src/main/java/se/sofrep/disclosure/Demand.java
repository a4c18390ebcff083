package se.sofrep.disclosure;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import se.sofrep.disclosure.solve.Tableau;

/**
 * What an outsider must not be able to tell of a cell.
 *
 * @param bound what must stay possible: for few persons, that they are as many as the limit; for
 *     everybody in one category, that somebody is in another
 * @param up whether the cell must be able to be at least the bound; else at most
 * @param back where the bound cannot be reached: that the cell may be anything from this to next to
 *     the bound is enough
 */
record Demand(int cell, boolean up, long bound, OptionalLong back) {
  static final double NEARLY = Tableau.NEARLY;

  Demand(int cell, boolean up, long bound) {
    this(cell, up, bound, OptionalLong.empty());
  }

  boolean isMet(double value) {
    return up ? value >= bound - NEARLY : value <= bound + NEARLY;
  }

  /**
   * Whether it is met by all that the cell may be: it may be any number on this side of the bound.
   */
  boolean isMet(List<Double> values) {
    return values.stream().anyMatch(this::isMet)
        || (back.isPresent()
            && values.stream().anyMatch(most()::isMet)
            && values.stream().anyMatch(least()::isMet));
  }

  /** The last before the bound. */
  Demand most() {
    return new Demand(cell, up, nextToBound());
  }

  /** The other end of what is enough. */
  Demand least() {
    return new Demand(cell, !up, back.orElseThrow());
  }

  private long nextToBound() {
    return up ? bound - 1 : bound + 1;
  }

  /** What is less than it, on the side of its bound and on the other, the most wanted first. */
  List<List<Demand>> weaker(long truth) {
    return List.of(between(nextToBound(), truth), between(back.orElse(truth), truth));
  }

  private List<Demand> between(long wanted, long truth) {
    boolean above = wanted > truth;
    return LongStream.range(0, Math.abs(wanted - truth))
        .mapToObj(i -> new Demand(cell, above, above ? wanted - i : wanted + i))
        .toList();
  }

  /** That it cannot be told to be few at all; else that it may be any number of them. */
  static Demand few(int cell, long limit) {
    return new Demand(cell, true, limit, OptionalLong.of(1));
  }

  /** That it cannot be told to be few more, or few less, than another publication says. */
  static Demand apart(int cell, long now, long before, long limit) {
    int sign = now > before ? 1 : -1;
    return new Demand(cell, now > before, before + sign * limit, OptionalLong.of(before + sign));
  }
}
