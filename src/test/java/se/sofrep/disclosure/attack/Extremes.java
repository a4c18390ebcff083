package se.sofrep.disclosure.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shortest and longest stay of a part that is not printed: where every other part's is printed
 * and none is the total's, it is the hidden part's.
 */
final class Extremes {
  private static final String DAYS = "avslutade.dagar_i_insats";
  private static final String BASE = "deltagare.avslutade";

  private final Map<Cell, Double> days = new HashMap<>();
  private final Map<Cell, Double> bases = new HashMap<>();
  private final Outsider outsider;

  Extremes(PublishedTable table, Outsider outsider) {
    this.outsider = outsider;
    for (PublishedRow row : table.rows()) {
      Cell cell = row.cell();
      if (cell.figure().equals(DAYS) && List.of("min", "max").contains(cell.category())) {
        row.value().ifPresent(value -> days.put(cell, value.doubleValue()));
      } else if (cell.figure().equals(BASE) && row.isCount()) {
        row.value().ifPresent(value -> bases.put(cell, value.doubleValue()));
      }
    }
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Cell total : days.keySet()) {
      if (total.gender().equals(Cell.TOTAL)) {
        told(total, List.of(total.among("Kvinna"), total.among("Man")), findings);
      }
      if (total.insats().equals(Cell.TOTAL)) {
        told(total, outsider.insatser().stream().map(total::in).toList(), findings);
      }
    }
    return findings;
  }

  private void told(Cell total, List<Cell> all, List<Finding> findings) {
    List<Cell> parts = all.stream().filter(part -> !isEmpty(part)).toList();
    List<Cell> hidden = parts.stream().filter(part -> !days.containsKey(part)).toList();
    boolean elsewhere = parts.stream().anyMatch(part -> days.get(total).equals(days.get(part)));
    if (hidden.size() == 1 && !elsewhere && isOfFew(hidden.get(0))) {
      findings.add(Finding.of(Finding.Kind.MEASURE_WORKED_OUT, hidden.get(0)));
    }
  }

  private boolean isEmpty(Cell part) {
    return bases.getOrDefault(base(part), 1.0) == 0;
  }

  private boolean isOfFew(Cell part) {
    return bases.getOrDefault(base(part), 0.0) < outsider.limit();
  }

  private static Cell base(Cell part) {
    return part.of(BASE).category("");
  }
}
