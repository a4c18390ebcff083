package se.sofrep.source.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.cell.Keys;
import se.sofrep.source.cell.Quote;

/**
 * Values outside the code lists. One that is a known value misspelt is a warning; so is a bare
 * number, which is a code that nobody can read in a report. The others are the association's own:
 * one notice a column.
 */
final class StrangeValues {
  /** Beyond this the column holds something else altogether. */
  private static final int MOST = 1000;

  private static final int NAMED = 30;

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

    boolean isBareNumber() {
      return text.chars().allMatch(Character::isDigit);
    }
  }

  /** A cell's value; one outside the list is taken as it is, and told later. */
  String use(ValueList list, InputRow row, String column) {
    return list.use(row.text(column), (from, text) -> add(from, text, row.at(column)));
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
    Map<String, List<Strange>> own = new LinkedHashMap<>();
    for (Strange it : values.values()) {
      Optional<String> near = it.list.nearest(it.text);
      if (near.isPresent()) {
        findings.warning(
            "input.unknown-value",
            it.first,
            Quote.of(it.text),
            it.list.column(),
            it.rows,
            near.get(),
            Quote.yaml(it.text),
            Quote.yamlValue(near.get()));
      } else if (it.isBareNumber()) {
        findings.warning(
            "input.bare-code", it.first, Quote.of(it.text), it.list.column(), it.rows, known(it));
      } else {
        own.computeIfAbsent(it.list.column(), column -> new ArrayList<>()).add(it);
      }
    }
    own.values().forEach(column -> reportOwn(column, findings));
  }

  private static void reportOwn(List<Strange> column, Findings findings) {
    Strange first = column.get(0);
    findings.notice(
        "input.strange-value",
        first.first,
        first.list.column(),
        named(column, it -> Quote.of(it.text) + " (" + it.rows + ")"),
        named(column, it -> Quote.yaml(it.text)),
        known(first));
  }

  private static String named(List<Strange> column, Function<Strange, String> shown) {
    String some = column.stream().limit(NAMED).map(shown).collect(Collectors.joining(", "));
    return column.size() > NAMED ? some + ", …" : some;
  }

  private static String known(Strange it) {
    return String.join(", ", it.list.canonical());
  }
}
