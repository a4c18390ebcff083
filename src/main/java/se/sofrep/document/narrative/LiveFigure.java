package se.sofrep.document.narrative;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words between {@code {{} and {@code }}}: a figure's name, then {@code word=value} pairs,
 * values with spaces in quotes ("…", '…', or the curled quotes that word processors make).
 *
 * @param name as typed
 * @param attributes as typed, in order
 * @param fault what is wrong with the spelling, as the end of a finding's code; empty if nothing
 * @param faultWord the word it is about
 */
record LiveFigure(String name, Map<String, String> attributes, String fault, String faultWord) {
  private static final String QUOTES = "\"'”“’‘»«";

  static LiveFigure parse(String inside) {
    return new Reader(inside).read();
  }

  /** Reads from left to right and stops at the first fault. */
  private static final class Reader {
    private final String text;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private String name = "";
    private int at;

    Reader(String text) {
      this.text = text;
    }

    LiveFigure read() {
      skipSpace();
      name = word();
      if (name.isEmpty()) {
        return fault("live-figure-empty", text.strip());
      }
      skipSpace();
      while (at < text.length()) {
        String key = word();
        skipSpace();
        if (key.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
          return fault("live-figure-syntax", key.isEmpty() ? rest() : key);
        }
        at++;
        skipSpace();
        String value = value();
        if (value == null || value.isEmpty()) {
          return fault("live-figure-syntax", key);
        }
        if (attributes.put(key, value) != null) {
          return fault("live-figure-twice", key);
        }
        skipSpace();
      }
      return new LiveFigure(name, attributes, "", "");
    }

    private LiveFigure fault(String what, String word) {
      return new LiveFigure(name, attributes, what, word);
    }

    private String rest() {
      return text.substring(at).strip();
    }

    private void skipSpace() {
      while (at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
    }

    private String word() {
      int start = at;
      while (at < text.length()
          && !isSpace(text.charAt(at))
          && text.charAt(at) != '='
          && QUOTES.indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(start, at);
    }

    /** Null when a quote is not closed. */
    private String value() {
      if (at >= text.length() || QUOTES.indexOf(text.charAt(at)) < 0) {
        return word();
      }
      boolean straight = text.charAt(at) == '"' || text.charAt(at) == '\'';
      char open = text.charAt(at);
      int end = at + 1;
      while (end < text.length() && !closes(open, straight, text.charAt(end))) {
        end++;
      }
      if (end >= text.length()) {
        return null;
      }
      String value = text.substring(at + 1, end);
      at = end + 1;
      return value.strip();
    }

    private static boolean closes(char open, boolean straight, char c) {
      return straight ? c == open : QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || c == '\u00a0';
    }
  }
}
