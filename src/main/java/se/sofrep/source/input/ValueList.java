package se.sofrep.source.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Association;
import se.sofrep.source.cell.Keys;
import se.sofrep.source.cell.Misspelling;

/**
 * The values a column is known to have, with their one spelling.
 *
 * <p>A closed list warns of every other value; an open one takes what the file holds, in the
 * spelling of its first occurrence.
 */
final class ValueList {
  private static final Set<String> MISSING =
      Set.of("saknas", "saknasokand", "uppgiftsaknas", "okant", "okand", "ejangivet", "null", "na");

  /** More different spellings than this are not kept: then it is free text. */
  private static final int SPELLINGS = 50_000;

  private final String column;
  private final boolean closed;
  private final String missing;
  private final List<String> canonical = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();

  /**
   * @param missing what a cell without a value becomes; empty for none
   */
  ValueList(
      Association association,
      String column,
      boolean closed,
      String missing,
      Iterable<String> values,
      Map<String, String> synonyms) {
    this.column = column;
    this.closed = closed;
    this.missing = missing;
    values.forEach(this::addValue);
    synonyms.forEach(this::addSynonym);
    own(ValueMap.of(association, column));
  }

  private void addValue(String value) {
    if (known.putIfAbsent(ValueMap.key(value), value) == null) {
      canonical.add(value);
    }
  }

  private void addSynonym(String word, String value) {
    if (known.putIfAbsent(ValueMap.key(word), value) == null) {
      words.add(word);
    }
  }

  /**
   * The association's own values and mapping go before every other: what it lists as a value of its
   * own is no synonym of another, and the targets of its mapping are known values.
   */
  private void own(ValueMap map) {
    map.own().stream()
        .sorted()
        .filter(value -> !known.containsKey(ValueMap.key(value)) || isSynonym(value))
        .forEach(
            value -> {
              known.put(ValueMap.key(value), value);
              canonical.add(value);
            });
    Map<String, String> targets = map.targets();
    targets.values().stream().filter(target -> !target.isEmpty()).sorted().forEach(this::addValue);
    targets.forEach((from, to) -> known.put(from, to.isEmpty() ? "" : known.get(ValueMap.key(to))));
  }

  /** Whether the word means a known value that is spelt otherwise. */
  private boolean isSynonym(String word) {
    String value = known.get(ValueMap.key(word));
    return value != null && !ValueMap.key(value).equals(ValueMap.key(word));
  }

  String column() {
    return column;
  }

  /** The one spelling of a known value; empty text for a value that is mapped to nothing. */
  Optional<String> known(String text) {
    String exact = written.get(text);
    if (exact != null) {
      return Optional.of(exact);
    }
    Optional<String> value = Optional.ofNullable(known.get(ValueMap.key(text)));
    value.filter(found -> written.size() < 1000).ifPresent(found -> written.put(text, found));
    return value;
  }

  /** The known value that the text is a misspelling of; the mapping to it is right as it stands. */
  Optional<String> nearest(String text) {
    List<String> all = new ArrayList<>(canonical);
    all.addAll(words);
    return Misspelling.of(text, all).flatMap(this::known).filter(value -> !value.isEmpty());
  }

  List<String> canonical() {
    return canonical;
  }

  /**
   * The value to use: the known spelling, the word for missing, or the text itself.
   *
   * @param strange told of a value outside a closed list
   */
  String use(String text, Strange strange) {
    if (text.isEmpty()) {
      return missing;
    }
    Optional<String> value = known(text);
    if (value.isPresent()) {
      return value.get().isEmpty() ? missing : value.get();
    }
    if (!closed && spellings.containsKey(text)) {
      return spellings.get(text);
    }
    if (MISSING.contains(Keys.of(text)) || isDash(text)) {
      return missing;
    }
    if (closed) {
      strange.value(this, text);
    }
    return spelling(text);
  }

  /** The same where nobody asks what is outside the list. */
  String use(String text) {
    return use(text, (list, value) -> {});
  }

  private String spelling(String text) {
    String exact = spellings.get(text);
    if (exact != null) {
      return exact;
    }
    String tidy = Keys.tidy(text);
    String first = spellings.getOrDefault(Keys.soft(text), tidy);
    if (spellings.size() < SPELLINGS) {
      spellings.put(Keys.soft(text), first);
      spellings.putIfAbsent(text, first);
    }
    return first;
  }

  private static boolean isDash(String text) {
    return text.chars().allMatch(c -> c == '-' || c == '–' || c == '—' || c == '−' || c == '.');
  }

  /** Takes values outside a closed list. */
  @FunctionalInterface
  interface Strange {
    void value(ValueList list, String text);
  }
}
