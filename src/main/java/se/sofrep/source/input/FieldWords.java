package se.sofrep.source.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.sofrep.domain.Variable;

/**
 * What files call a column, and the values of a variable: {@code source/variabler.csv}.
 *
 * @param headings other headings of the column
 * @param values known beside {@link Variable#listedCodes}
 * @param spellings other spellings of values, with the value that each means
 */
record FieldWords(List<String> headings, List<String> values, Map<String, String> spellings) {
  private static final String FOLDER = "/se/sofrep/source/";

  /** By column, in the order of the columns of {@code deltagare}. */
  private static final Map<String, FieldWords> ALL = read();

  private FieldWords() {
    this(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
  }

  /** No words for a column that the file does not name. */
  static FieldWords of(String column) {
    return ALL.getOrDefault(column, new FieldWords());
  }

  /** Where its column stands among the others; last when the file does not name it. */
  static int place(Variable variable) {
    int place = List.copyOf(ALL.keySet()).indexOf(variable.column());
    return place < 0 ? ALL.size() : place;
  }

  private static Map<String, FieldWords> read() {
    Map<String, FieldWords> all = new LinkedHashMap<>();
    rows("variabler.csv").forEach(cells -> add(cells, all));
    return all;
  }

  /** The cells of a table beside this class, without comments and blank lines. */
  static List<List<String>> rows(String file) {
    try (InputStream in = FieldWords.class.getResourceAsStream(FOLDER + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split(";")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
