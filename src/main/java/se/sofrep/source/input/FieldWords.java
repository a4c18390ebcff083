package se.sofrep.source.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.sofrep.domain.Variable;

/**
 * What files call a variable: {@code source/variabler.csv}.
 *
 * @param headings other headings of its column
 * @param values known beside {@link Variable#listedCodes}
 * @param spellings other spellings of values, with the value that each means
 */
record FieldWords(List<String> headings, List<String> values, Map<String, String> spellings) {
  private static final String FILE = "/se/sofrep/source/variabler.csv";

  /** By column, in the order of the columns of {@code deltagare}. */
  private static final Map<String, FieldWords> ALL = read();

  private FieldWords() {
    this(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
  }

  /** No words for a variable that the file does not name. */
  static FieldWords of(Variable variable) {
    return ALL.getOrDefault(variable.column(), new FieldWords());
  }

  /** Where its column stands among the others; last when the file does not name it. */
  static int place(Variable variable) {
    int place = List.copyOf(ALL.keySet()).indexOf(variable.column());
    return place < 0 ? ALL.size() : place;
  }

  private static Map<String, FieldWords> read() {
    Map<String, FieldWords> all = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                FieldWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(List.of(line.split(";")), all));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static void add(List<String> cells, Map<String, FieldWords> all) {
    String value = cells.get(1);
    List<String> words = cells.subList(2, cells.size());
    for (String column : cells.get(0).split(" ")) {
      FieldWords own = all.computeIfAbsent(column, c -> new FieldWords());
      if (value.isEmpty()) {
        own.headings.addAll(words);
      } else {
        own.values.add(value);
        words.forEach(word -> own.spellings.put(word, value));
      }
    }
  }
}
