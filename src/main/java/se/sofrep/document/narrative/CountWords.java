package se.sofrep.document.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words by which a count of persons is told from another number: {@value #FILE}. */
final class CountWords {
  private static final String FILE = "/se/sofrep/document/counts.txt";

  private CountWords() {}

  /** Any of the words of a list of the file, between two pieces, in either letter case. */
  static Pattern pattern(String before, String list, String after) {
    return Pattern.compile(
        before + String.join("|", words(list)) + after,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<String> words(String list) {
    List<String> words = new ArrayList<>();
    boolean inside = false;
    for (String line : text().split("\\R")) {
      if (line.startsWith("[")) {
        inside = line.startsWith("[" + list + ":");
      } else if (inside && !line.isBlank()) {
        words.add(line.strip());
      }
    }
    return words;
  }

  private static String text() {
    try (InputStream in = CountWords.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
