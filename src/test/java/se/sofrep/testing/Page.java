package se.sofrep.testing;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A report's page as a reader meets it: its blocks in reading order, without its looks, its table
 * of contents and its tools, and in each block the printed figures with what they are.
 *
 * @param blocks what is seen, in order
 */
public record Page(List<Block> blocks) {
  private static final Set<String> UNSEEN = Set.of("nav", "svg", "script", "style", "button");
  private static final Set<String> LEAVES =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "caption", "figcaption", "dt", "dd");

  /** The page of a bundle's folder. */
  public static Page of(Path bundle) throws IOException {
    return parse(
        Files.readString(bundle.resolve(bundle.getFileName() + ".html"), StandardCharsets.UTF_8));
  }

  /** A whole HTML document, which must be well-formed XML. */
  public static Page parse(String html) throws IOException {
    String body =
        html.substring(html.indexOf("<body"), html.indexOf("</body>") + "</body>".length())
            .replaceAll("(?s)<(style|script)\\b.*?</\\1>", "");
    try {
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(body)))
              .getDocumentElement();
      Walk walk = new Walk();
      walk.into(root);
      return new Page(List.copyOf(walk.blocks));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  /** All that is read, a line for each block. */
  public String words() {
    return blocks.stream().map(Block::words).collect(Collectors.joining("\n", "", "\n"));
  }

  /** Every printed figure of the page. */
  public List<Printed> figures() {
    return blocks.stream().flatMap(block -> block.figures().stream()).toList();
  }

  /** The blocks of one kind: p, tr, card, caption, h2 … */
  public List<Block> all(String kind) {
    return blocks.stream().filter(block -> block.kind().equals(kind)).toList();
  }

  /** The blocks under a heading that begins with these words, after its number. */
  public List<Block> under(String title) {
    Pattern heading = Pattern.compile("([\\d.]+ )?" + Pattern.quote(title) + "(?!\\p{L}).*");
    return blocks.stream().filter(block -> heading.matcher(block.heading()).matches()).toList();
  }

  /** What is read under a heading, a line for each block. */
  public String wordsUnder(String title) {
    return under(title).stream().map(Block::words).collect(Collectors.joining("\n"));
  }

  /** The nearest heading and caption are remembered on the way down the page. */
  private static final class Walk {
    private final List<Block> blocks = new ArrayList<>();
    private String heading = "";
    private String table = "";

    void into(Element element) {
      String name = element.getTagName();
      if (UNSEEN.contains(name) || isTool(element)) {
        return;
      }
      boolean card = name.equals("div") && isKeyFigures(element.getParentNode());
      boolean item = name.equals("li") && children(element).stream().noneMatch(Walk::isBlock);
      if (card || item || LEAVES.contains(name)) {
        add(card ? "card" : name, element);
        return;
      }
      if (name.equals("table") || name.equals("figure")) {
        table = "";
      }
      children(element).forEach(this::into);
      if (name.equals("table")) {
        table = "";
      }
    }

    private void add(String kind, Element element) {
      Block.Reader reader = new Block.Reader();
      reader.read(element);
      String words = reader.words();
      if (words.isEmpty()) {
        return;
      }
      if (kind.matches("h\\d")) {
        heading = words;
      }
      if (kind.equals("caption")) {
        table = words;
      }
      blocks.add(new Block(kind, heading, table, words, reader.figures()));
    }

    private static boolean isBlock(Element child) {
      return LEAVES.contains(child.getTagName())
          || Set.of("ol", "ul", "div", "table", "li").contains(child.getTagName());
    }

    /** What serves the reader at the screen and says nothing of its own. */
    private static boolean isTool(Element element) {
      return element.getAttribute("class").equals("skip")
          || element.getAttribute("id").equals("ursprung")
          || element.hasAttribute("hidden");
    }

    private static boolean isKeyFigures(Node parent) {
      return parent instanceof Element list && list.getAttribute("class").equals("key-figures");
    }

    private static List<Element> children(Element element) {
      List<Element> children = new ArrayList<>();
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element inner) {
          children.add(inner);
        }
      }
      return children;
    }
  }
}
