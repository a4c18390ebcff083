package se.sofrep.source.input;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.table.Keys;

/** Values outside the code lists: one warning for each, at its first row, with the row count. */
final class StrangeValues {
  /** Beyond this the column holds something else altogether. */
  private static final int MOST = 1000;

  private final Map<String, Strange> values = new LinkedHashMap<>();

  private static final class Strange {
    private final ValueList list;
    private final String text;
    private final Location first;
    private int rows;

    Strange(ValueList list, String text, Location first) {
      this.list = list;
      this.text = text;
      this.first = first;
    }
  }

  void add(ValueList list, String text, Location at) {
    String key = list.column() + "\n" + Keys.soft(text);
    Strange known = values.get(key);
    if (known == null && values.size() < MOST) {
      known = new Strange(list, text, at);
      values.put(key, known);
    }
    if (known != null) {
      known.rows++;
    }
  }

  /** Reports them in the order they were found; call after the last row. */
  void report(Findings findings) {
    for (Strange it : values.values()) {
      Optional<String> near = it.list.nearest(it.text);
      String example =
          near.orElseGet(() -> it.list.canonical().isEmpty() ? "" : it.list.canonical().get(0));
      findings.warning(
          near.isPresent() ? "input.unknown-value" : "input.strange-value",
          it.first,
          Quote.of(it.text),
          it.list.column(),
          it.rows,
          example,
          Quote.yaml(it.text),
          String.join(", ", it.list.canonical()));
    }
  }
}
