package se.sofrep.source.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The entries under {@code tidigare}: rules that held until a day ({@code till}). */
final class Former {
  static final String KEY = "tidigare";
  private static final String UNTIL = "till";

  private Former() {}

  /** An entry and the last day it held. */
  record Entry(LocalDate until, YamlMap map) {}

  /** Newest first; an entry without its day, or with that of another, is an error. */
  static List<Entry> newestFirst(YamlMap map, List<String> keys) {
    List<Entry> entries = new ArrayList<>();
    for (YamlNode node : map.list(KEY)) {
      node.map(keys)
          .ifPresent(
              entry -> {
                entry.require(UNTIL);
                entry.date(UNTIL).ifPresent(until -> add(new Entry(until, entry), entries));
              });
    }
    entries.sort(Comparator.comparing(Entry::until).reversed());
    return entries;
  }

  private static void add(Entry entry, List<Entry> entries) {
    if (entries.stream().anyMatch(other -> other.until().equals(entry.until()))) {
      entry.map().node().error("config.twice", KEY, entry.until());
    }
    entries.add(entry);
  }
}
