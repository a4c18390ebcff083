package se.sofrep.source.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** The entries under {@code tidigare}: rules that held until a day ({@code till}). */
final class Former {
  static final String KEY = "tidigare";
  private static final String UNTIL = "till";

  private Former() {}

  /** An entry and the last day it held. */
  record Entry(LocalDate until, YamlMap map) {}

  /** Newest first; an entry without its day, or with that of another, is an error. */
  static List<Entry> newestFirst(
      YamlMap map, List<String> keys, YamlValues values, Problems problems) {
    List<Entry> entries = new ArrayList<>();
    for (Node node : values.list(map, KEY)) {
      YamlMap.of(node, KEY, keys, problems)
          .ifPresent(
              entry -> {
                if (entry.get(UNTIL).isEmpty()) {
                  problems.error(node, "config.missing-in", UNTIL, KEY);
                }
                values
                    .date(entry, UNTIL)
                    .ifPresent(until -> add(new Entry(until, entry), entries, problems));
              });
    }
    entries.sort(Comparator.comparing(Entry::until).reversed());
    return entries;
  }

  private static void add(Entry entry, List<Entry> entries, Problems problems) {
    if (entries.stream().anyMatch(other -> other.until().equals(entry.until()))) {
      problems.error(entry.map().node(), "config.twice", KEY, entry.until());
    }
    entries.add(entry);
  }
}
