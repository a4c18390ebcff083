package se.sofrep.bundle.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The running text of a page, paragraph by paragraph. Tables, charts and the contents are left out:
 * the first are compared by their data, the last follows from the headings. Pages that someone has
 * edited, and that are no longer well-formed, are read as far as they go.
 */
final class Paragraphs {
  private static final Set<String> SKIPPED =
      Set.of("head", "script", "style", "template", "nav", "svg", "table");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "cite", "code", "data", "em", "i", "mark", "q", "s", "small", "span",
          "strong", "sub", "sup", "time", "u", "wbr");

  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "shy", "");

  private final String html;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String heading = "";
  private boolean inHeading;

  private Paragraphs(String html) {
    this.html = html;
  }

  /**
   * @param heading the one above it
   */
  record Paragraph(String heading, String text) {}

  static List<Paragraph> of(String html) {
    Paragraphs reader = new Paragraphs(html);
    reader.read();
    return reader.paragraphs;
  }

  private void read() {
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      if (open < 0) {
        append(at, html.length());
        break;
      }
      append(at, open);
      at = tag(open);
    }
    end();
  }

  /** Takes the tag that begins here; returns where to read on. */
  private int tag(int open) {
    if (html.startsWith("<!--", open)) {
      int close = html.indexOf("-->", open);
      return close < 0 ? html.length() : close + 3;
    }
    int close = html.indexOf('>', open);
    if (close < 0) {
      return html.length();
    }
    boolean ends = html.startsWith("</", open);
    String name = name(open + (ends ? 2 : 1), close);
    if (!ends && SKIPPED.contains(name) && html.charAt(close - 1) != '/') {
      end();
      return afterEnd(name, close + 1);
    }
    if (name.equals("br")) {
      text.append(' ');
    } else if (!INLINE.contains(name)) {
      end();
      inHeading = !ends && name.matches("h[1-6]");
    }
    return close + 1;
  }

  private String name(int from, int to) {
    int end = from;
    while (end < to && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return html.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private int afterEnd(String name, int from) {
    int depth = 1;
    int at = from;
    while (depth > 0) {
      int open = html.indexOf('<', at);
      int close = open < 0 ? -1 : html.indexOf('>', open);
      if (close < 0) {
        return html.length();
      }
      if (html.startsWith("</" + name, open)) {
        depth--;
      } else if (name(open + 1, close).equals(name)) {
        depth++;
      }
      at = close + 1;
    }
    return at;
  }

  private void append(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = html.charAt(i);
      int end = c == '&' ? html.indexOf(';', i) : -1;
      if (end > 0 && end < to && end - i < 12) {
        String entity = entity(html.substring(i + 1, end));
        if (entity != null) {
          text.append(entity);
          i = end;
          continue;
        }
      }
      // Soft hyphens are where a word may break, no part of it.
      text.append(c == '\u00ad' ? "" : Character.toString(c));
    }
  }

  private static String entity(String name) {
    try {
      if (name.startsWith("#x")) {
        return Character.toString(Integer.parseInt(name.substring(2), 16));
      }
      return name.startsWith("#")
          ? Character.toString(Integer.parseInt(name.substring(1)))
          : ENTITIES.get(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void end() {
    String plain = text.toString().replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    text.setLength(0);
    if (!plain.isEmpty()) {
      paragraphs.add(new Paragraph(heading, plain));
      heading = inHeading ? plain : heading;
    }
  }
}
