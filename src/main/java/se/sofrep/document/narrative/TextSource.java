package se.sofrep.document.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as written, made ready for Markdown: comments taken out, live figures replaced by marks
 * that Markdown does not touch. Lines keep their numbers.
 *
 * @param markdown what is left for the Markdown parser
 * @param figures what stood between {@code {{} and {@code }}}, in order; mark n is the n-th
 * @param faults braces that do not pair
 */
record TextSource(String markdown, List<Place> figures, List<Place> faults) {
  static final char OPEN = '\ue000';
  static final char CLOSE = '\ue001';

  /**
   * @param line from 1
   * @param column from 1, of the first brace
   * @param words what stands between the braces; for a fault the braces
   */
  record Place(int line, int column, String words) {}

  static TextSource of(String written) {
    return new Scanner(written).scan();
  }

  /** Whether nothing is left to print: blank, or only comments. */
  boolean isBlank() {
    return markdown.isBlank();
  }

  private static final class Scanner {
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final List<Place> figures = new ArrayList<>();
    private final List<Place> faults = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    Scanner(String written) {
      String clean = written.replace("\r\n", "\n").replace('\r', '\n');
      clean = clean.replace(OPEN, ' ').replace(CLOSE, ' ');
      text = clean.startsWith("\ufeff") ? clean.substring(1) : clean;
    }

    TextSource scan() {
      while (at < text.length()) {
        if (text.startsWith("<!--", at) && text.indexOf("-->", at + 4) >= 0) {
          drop(text.indexOf("-->", at + 4) + 3);
        } else if (text.charAt(at) == '\\' && at + 1 < text.length()) {
          escaped();
        } else if (text.startsWith("{{", at)) {
          figure();
        } else if (text.startsWith("}}", at)) {
          faults.add(new Place(line, column(), "}}"));
          copy(2);
        } else {
          copy(1);
        }
      }
      return new TextSource(out.toString(), List.copyOf(figures), List.copyOf(faults));
    }

    /** A backslash before a brace keeps both braces as they are. */
    private void escaped() {
      boolean braces = text.startsWith("{{", at + 1) || text.startsWith("}}", at + 1);
      copy(braces ? 3 : 2);
    }

    private void figure() {
      int end = text.indexOf("}}", at + 2);
      int again = text.indexOf("{{", at + 2);
      int paragraphEnd = text.indexOf("\n\n", at);
      boolean closed =
          end >= 0 && (again < 0 || again > end) && (paragraphEnd < 0 || paragraphEnd > end);
      if (!closed) {
        faults.add(new Place(line, column(), "{{"));
        copy(2);
        return;
      }
      out.append(OPEN).append(figures.size()).append(CLOSE);
      figures.add(new Place(line, column(), text.substring(at + 2, end)));
      drop(end + 2);
    }

    private int column() {
      return text.codePointCount(lineStart, at) + 1;
    }

    private void copy(int length) {
      int end = Math.min(text.length(), at + length);
      out.append(text, at, end);
      pass(end);
    }

    /** Leaves out everything but line ends. */
    private void drop(int end) {
      for (int i = at; i < end; i++) {
        if (text.charAt(i) == '\n') {
          out.append('\n');
        }
      }
      pass(end);
    }

    private void pass(int end) {
      for (; at < end; at++) {
        if (text.charAt(at) == '\n') {
          line++;
          lineStart = at + 1;
        }
      }
    }
  }
}
