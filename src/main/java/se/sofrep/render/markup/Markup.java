package se.sofrep.render.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/**
 * Well-formed markup, written from front to back: valid both as XML and as HTML. Everything that is
 * not {@link #raw} is escaped; characters that XML does not allow are left out.
 */
public final class Markup {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();
  private final UnaryOperator<String> words;

  public Markup() {
    this(UnaryOperator.identity());
  }

  /**
   * @param words applied to all text between tags before it is escaped; attributes are left alone
   */
  public Markup(UnaryOperator<String> words) {
    this.words = words;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; an attribute whose value is null is left out
   */
  public Markup open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the innermost open element, which must be this one. */
  public Markup close(String tag) {
    if (open.isEmpty() || !open.peek().equals(tag)) {
      throw new IllegalStateException("cannot close " + tag + " inside " + open);
    }
    open.pop();
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An element without content; only for elements that HTML calls void. */
  public Markup empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  /** An element that holds nothing but these words. */
  public Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  public Markup text(String text) {
    escape(words.apply(text), false);
    return this;
  }

  /** Markup that is known to be well-formed. */
  public Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** A line break in the source, for those who read it. */
  public Markup line() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], true);
        out.append('"');
      }
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        default -> {
          if (allowed(c)) {
            out.appendCodePoint(c);
          }
        }
      }
    }
  }

  /** XML 1.0, production Char; C1 controls are left out as well, since HTML calls them errors. */
  private static boolean allowed(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    boolean control = c >= 0x7f && c < 0xa0;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean nonCharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    return !control && !surrogate && !nonCharacter;
  }
}
