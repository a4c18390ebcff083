package se.sofrep.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;

/** The values of the column insats: interventions with rows, groups of them, and the total. */
public final class Places {
  private final Association association;

  public Places(Association association) {
    this.association = association;
  }

  /**
   * The rows of each value of the column, in the order of {@code forbund.yaml}. Rows without an
   * intervention are in the total alone; no rows give no values.
   */
  public <T> Map<String, List<T>> split(Collection<T> rows, Function<T, String> intervention) {
    Map<String, List<T>> split = new LinkedHashMap<>();
    if (rows.isEmpty()) {
      return split;
    }
    for (String name : order(rows.stream().map(intervention).toList())) {
      split.put(name, rows.stream().filter(row -> intervention.apply(row).equals(name)).toList());
    }
    for (Map.Entry<String, List<String>> group : association.groups().entrySet()) {
      List<T> inGroup =
          rows.stream().filter(row -> group.getValue().contains(intervention.apply(row))).toList();
      if (!inGroup.isEmpty()) {
        split.putIfAbsent(group.getKey(), inGroup);
      }
    }
    split.put(FigureKey.TOTAL, List.copyOf(rows));
    return split;
  }

  private List<String> order(List<String> occurring) {
    List<String> known =
        association.interventions().stream()
            .map(Intervention::name)
            .filter(occurring::contains)
            .toList();
    List<String> names = SwedishOrder.after(known, occurring);
    names.removeAll(List.of("", FigureKey.TOTAL));
    return names;
  }
}
