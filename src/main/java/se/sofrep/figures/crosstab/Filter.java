package se.sofrep.figures.crosstab;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.figures.Names;

/**
 * Lets through the participations that have a value: of several values any. A value is compared
 * without regard to letter case, å ä ö and spaces, unless several words are exactly what is meant.
 */
public final class Filter {
  /** Different values that are remembered, to name the nearest one. */
  private static final int REMEMBERED = 10_000;

  private final Dimension dimension;
  private final String written;
  private final Set<String> folded = new HashSet<>();
  private final Set<String> exact;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Set<String> matched = new TreeSet<>();

  private Filter(Dimension dimension, String written, Set<String> exact) {
    this.dimension = dimension;
    this.written = written;
    this.exact = exact;
    folded.add(Names.fold(written));
  }

  /** By a value as a person writes it. */
  public static Filter of(Dimension dimension, String written) {
    return new Filter(dimension, written, Set.of());
  }

  /**
   * By values that are known to be spelt so.
   *
   * @param written what the person wrote
   */
  public static Filter exactly(Dimension dimension, String written, Collection<String> values) {
    return new Filter(dimension, written, Set.copyOf(values));
  }

  public Dimension dimension() {
    return dimension;
  }

  public String written() {
    return written;
  }

  /** The spellings that were let through; more than one may be more than was meant. */
  public Set<String> matched() {
    return matched;
  }

  /** Whether values were compared with regard to spelling. */
  public boolean isExact() {
    return !exact.isEmpty();
  }

  /** Whether the value is there at all, among the listed codes or in the rows. */
  public boolean isKnown() {
    return !matched.isEmpty()
        || isExact()
        || dimension.listed().stream().anyMatch(code -> folded.contains(Names.fold(code)));
  }

  /** Values like the one written; when none is, some of those there are. */
  public List<String> nearest() {
    Set<String> values = new HashSet<>(known.keySet());
    values.addAll(dimension.listed());
    List<String> near = Names.nearest(written, values);
    return near.isEmpty() ? dimension.ordered(values).stream().limit(10).toList() : near;
  }

  boolean lets(List<String> values) {
    boolean any = false;
    for (String value : values) {
      any |= lets(value);
    }
    return any;
  }

  private boolean lets(String value) {
    Boolean decided = known.get(value);
    if (decided != null) {
      return decided;
    }
    boolean let = isExact() ? exact.contains(value) : folded.contains(Names.fold(value));
    if (let) {
      matched.add(value);
    }
    if (known.size() < REMEMBERED) {
      known.put(value, let);
    }
    return let;
  }
}
