package se.sofrep.disclosure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.figures.FigureKey;

/**
 * Cells that always say the same number under several names, each group with one to stand for it.
 */
final class Same {
  private final Map<FigureKey, FigureKey> parents = new HashMap<>();
  private final Set<FigureKey> printed;
  private final Importance importance;

  /**
   * @param printed stand before those that are not
   */
  Same(Set<FigureKey> printed, List<Tie> ties, Importance importance) {
    this.printed = printed;
    this.importance = importance;
    for (Tie tie : ties) {
      if (tie.equal()
          && tie.terms().size() == 2
          && tie.terms().get(0).factor() == -tie.terms().get(1).factor()) {
        unite(of(tie.terms().get(0).cell()), of(tie.terms().get(1).cell()));
      }
    }
  }

  private void unite(FigureKey one, FigureKey other) {
    if (!one.equals(other)) {
      boolean oneStands = rank(one) >= rank(other);
      parents.put(oneStands ? other : one, oneStands ? one : other);
    }
  }

  private int rank(FigureKey cell) {
    return (printed.contains(cell) ? 10 : 0) + importance.tier(cell);
  }

  FigureKey of(FigureKey cell) {
    FigureKey at = cell;
    while (parents.containsKey(at)) {
      at = parents.get(at);
    }
    return at;
  }

  /** The tie between those that stand for others; empty where it says nothing. */
  Optional<Tie> among(Tie tie) {
    Map<FigureKey, Long> factors = new LinkedHashMap<>();
    tie.terms().forEach(term -> factors.merge(of(term.cell()), term.factor(), Long::sum));
    factors.values().removeIf(factor -> factor == 0);
    List<Tie.Term> terms =
        factors.entrySet().stream().map(e -> new Tie.Term(e.getKey(), e.getValue())).toList();
    return terms.isEmpty() || (terms.size() == 1 && !tie.equal())
        ? Optional.empty()
        : Optional.of(new Tie(terms, tie.equal()));
  }
}
