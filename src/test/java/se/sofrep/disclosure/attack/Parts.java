package se.sofrep.disclosure.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Ties that have no count in common can be solved one by one. */
final class Parts {
  private final int[] parent;

  private Parts(int counts) {
    parent = new int[counts];
    for (int i = 0; i < counts; i++) {
      parent[i] = i;
    }
  }

  /** The ties in parts; a known count holds nothing together. */
  static Collection<List<Tie>> of(int counts, List<Tie> ties, IntPredicate known) {
    Parts parts = new Parts(counts);
    for (Tie tie : ties) {
      int first = first(tie, known);
      for (int count : tie.counts()) {
        if (first >= 0 && !known.test(count)) {
          parts.parent[parts.root(count)] = parts.root(first);
        }
      }
    }
    Map<Integer, List<Tie>> found = new LinkedHashMap<>();
    for (Tie tie : ties) {
      int first = first(tie, known);
      if (first >= 0) {
        found.computeIfAbsent(parts.root(first), r -> new ArrayList<>()).add(tie);
      }
    }
    return found.values();
  }

  private static int first(Tie tie, IntPredicate known) {
    for (int count : tie.counts()) {
      if (!known.test(count)) {
        return count;
      }
    }
    return -1;
  }

  private int root(int count) {
    int at = count;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
