package se.sofrep.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paragraph, a row of a table, a card, a heading.
 *
 * @param kind the element's name; {@code card} for a key figure
 * @param heading the words of the nearest heading above (of the block itself, if it is one)
 * @param table the caption of the table that it is a row of, else empty
 * @param words what is read, with ordinary spaces; cells divided by bars
 * @param figures the printed figures in it, in order
 */
public record Block(
    String kind, String heading, String table, String words, List<Printed> figures) {
  private static final Pattern END = Pattern.compile("[.!?]\\s+(?=[A-ZÅÄÖ])");

  /** Its sentences, each with the figures that are printed in it. */
  public List<Block> sentences() {
    List<Block> sentences = new ArrayList<>();
    Matcher end = END.matcher(words);
    int from = 0;
    while (end.find()) {
      sentences.add(part(from, end.end()));
      from = end.end();
    }
    sentences.add(part(from, words.length()));
    return sentences;
  }

  private Block part(int from, int to) {
    List<Printed> inside =
        figures.stream()
            .filter(figure -> figure.at() >= from && figure.at() < to)
            .map(figure -> figure.movedTo(figure.at() - from))
            .toList();
    return new Block(kind, heading, table, words.substring(from, to).strip(), inside);
  }

  /** The words without those of the printed figures: what the block says of its own. */
  public String unmarked() {
    StringBuilder rest = new StringBuilder(words);
    for (int i = figures.size() - 1; i >= 0; i--) {
      Printed figure = figures.get(i);
      rest.replace(figure.at(), figure.at() + figure.words().length(), "#");
    }
    return rest.toString();
  }

  @Override
  public String toString() {
    return "[" + kind + " under " + heading + "] " + words;
  }

  /** Gathers the words of one element, and where in them the figures stand. */
  static final class Reader {
    private final StringBuilder text = new StringBuilder();
    private final List<Printed> figures = new ArrayList<>();

    void read(Node node) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element element) {
          element(element);
        } else if (child.getNodeType() == Node.TEXT_NODE) {
          add(child.getTextContent());
        }
      }
    }

    private void element(Element element) {
      String name = element.getTagName();
      boolean cell = name.equals("td") || name.equals("th") || name.matches("dt|dd");
      if (cell && !text.isEmpty()) {
        text.append(text.charAt(text.length() - 1) == ' ' ? "| " : " | ");
      } else if (name.equals("span") || name.equals("br") || name.equals("p")) {
        add(" ");
      }
      int at = text.length();
      read(element);
      if (name.equals("data")) {
        figures.add(Printed.of(element, text.substring(at), at));
      }
    }

    /** Runs of space are one; none comes first. */
    private void add(String words) {
      for (char c : words.replaceAll("[\\s\u00a0]+", " ").toCharArray()) {
        boolean space = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
        if (c != ' ' || !space) {
          text.append(c);
        }
      }
    }

    String words() {
      return text.toString().strip();
    }

    List<Printed> figures() {
      return List.copyOf(figures);
    }
  }
}
