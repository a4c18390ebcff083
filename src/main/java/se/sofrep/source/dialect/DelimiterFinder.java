package se.sofrep.source.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.sofrep.source.cell.Keys;

/**
 * Which sign parts the cells of a text file. Known headings settle it; else the sign that parts the
 * rows most evenly and leaves a row of words, not numbers, as headings. A file in which none does
 * has one column: {@code belopp} above {@code 1,5} holds a decimal comma.
 */
final class DelimiterFinder {
  private static final char[] CANDIDATES = {'\t', ';', '|', ','};
  private static final int RECORDS = 100;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private final List<String> records;
  private final Set<String> wanted;

  private DelimiterFinder(List<String> records, Set<String> wanted) {
    this.records = records;
    this.wanted = wanted;
  }

  static Optional<Character> find(String sample, Set<String> wanted) {
    // Excel's own hint, sep=; on the first line.
    return sample.length() > 4 && sample.regionMatches(true, 0, "sep=", 0, 4)
        ? Optional.of(sample.charAt(4))
        : new DelimiterFinder(records(sample), wanted).find();
  }

  private Optional<Character> find() {
    Score best = null;
    for (char candidate : CANDIDATES) {
      Score score = score(candidate);
      if (score.fits() && (best == null || score.betterThan(best))) {
        best = score;
      }
    }
    boolean oneColumn =
        best == null || best.known == 0 && records.stream().anyMatch(this::isWanted);
    return oneColumn ? Optional.empty() : Optional.of(best.delimiter);
  }

  /**
   * @param known most headings known in any one row
   * @param columns most usual number of signs in a row
   * @param even share of the rows that have just that many
   * @param parted share of the rows that have any
   * @param headed whether a row of words has half as many at least
   */
  private record Score(
      char delimiter, int known, int columns, double even, double parted, boolean headed) {
    boolean fits() {
      return known >= 2 || columns > 0 && headed && parted > 0.5 || alike();
    }

    /** Rows of numbers only, without headings. */
    private boolean alike() {
      return known == 0 && columns > 0 && even == 1.0 && delimiter != ',';
    }

    boolean betterThan(Score other) {
      if (known != other.known) {
        return known > other.known;
      }
      if (headed != other.headed) {
        return headed;
      }
      return even > other.even + 0.05 || even > other.even - 0.05 && columns > other.columns * 2;
    }
  }

  private Score score(char delimiter) {
    int[] counts = new int[64];
    int known = 0;
    List<List<String>> rows = new ArrayList<>();
    for (String record : records) {
      List<String> cells = split(record, delimiter);
      rows.add(cells);
      counts[Math.min(cells.size() - 1, counts.length - 1)]++;
      if (cells.size() > 1) {
        known = Math.max(known, (int) cells.stream().filter(this::isWanted).count());
      }
    }
    int usual = 0;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > counts[usual] || usual == 0 && counts[i] > 0 && counts[i] == counts[0]) {
        usual = i;
      }
    }
    boolean headed = false;
    for (List<String> cells : rows) {
      headed |= cells.size() - 1 >= Math.max(1, usual / 2) && words(cells);
    }
    double even = records.isEmpty() ? 0 : (double) counts[usual] / records.size();
    long parted = rows.stream().filter(cells -> cells.size() > 1).count();
    double share = records.isEmpty() || isProse(delimiter) ? 0 : (double) parted / records.size();
    return new Score(delimiter, known, usual, even, share, headed);
  }

  /** Commas with a space after them, below a heading that has none, belong to sentences. */
  private boolean isProse(char delimiter) {
    return delimiter == ','
        && records.get(0).indexOf(',') < 0
        && records.stream().noneMatch(record -> record.matches("(?s).*,[^ ].*"));
  }

  private boolean isWanted(String cell) {
    return !wanted.isEmpty() && wanted.contains(Keys.of(cell));
  }

  /** Two cells or more of words; years may stand among them. */
  private static boolean words(List<String> cells) {
    int filled = 0;
    boolean word = false;
    for (String cell : cells) {
      String text = Keys.clean(cell);
      boolean letters = text.chars().anyMatch(Character::isLetter);
      if (!text.isEmpty() && !letters && !YEAR.matcher(text).matches()) {
        return false;
      }
      filled += text.isEmpty() ? 0 : 1;
      word |= letters;
    }
    return filled >= 2 && word;
  }

  private static List<String> split(String record, char delimiter) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < record.length(); i++) {
      char c = record.charAt(i);
      if (c == '"' && (quoted || opens(record, i))) {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** The first rows that are not blank; a line break inside quotes does not end a row. */
  private static List<String> records(String sample) {
    List<String> records = new ArrayList<>();
    StringBuilder record = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < sample.length() && records.size() < RECORDS; i++) {
      char c = sample.charAt(i);
      if (c == '"' && (quoted || opens(sample, i))) {
        quoted = !quoted;
      }
      if ((c == '\n' || c == '\r') && !quoted) {
        add(records, record);
      } else {
        record.append(c);
      }
    }
    if (records.isEmpty() || sample.length() < CsvSource.SAMPLE) {
      add(records, record);
    }
    return records;
  }

  /** Whether a quote here begins a cell, or is the second of a doubled one; else it is text. */
  private static boolean opens(String text, int at) {
    return at == 0 || "\n\r\t;|,\"".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static void add(List<String> records, StringBuilder record) {
    if (!record.toString().isBlank()) {
      records.add(record.toString());
    }
    record.setLength(0);
  }
}
