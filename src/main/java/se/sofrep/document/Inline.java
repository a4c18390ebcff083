package se.sofrep.document;

import java.util.Optional;
import se.sofrep.figures.Figure;

/** A stretch of running text. */
public sealed interface Inline {
  /** What is printed, without marks. */
  String printed();

  /** Plain words. */
  record Text(String printed, Mark mark) implements Inline {
    public static Text of(String words) {
      return new Text(words, Mark.PLAIN);
    }
  }

  /** A figure in running text: the words printed and the figure they come from. */
  record Value(String printed, Optional<Figure> figure, Mark mark) implements Inline {}

  /** A link; {@code href} is http(s), mailto or {@code #id}. */
  record Link(String printed, String href) implements Inline {}

  /** A line break inside a paragraph. */
  record Break() implements Inline {
    @Override
    public String printed() {
      return "\n";
    }
  }

  /** How words stand out. */
  enum Mark {
    PLAIN,
    STRONG,
    EMPHASIS
  }
}
