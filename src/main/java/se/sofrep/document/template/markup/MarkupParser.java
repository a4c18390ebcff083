package se.sofrep.document.template.markup;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.sofrep.document.AsciiName;
import se.sofrep.document.Block;
import se.sofrep.document.Inline;
import se.sofrep.document.narrative.Demotion;

/**
 * Reads what a template wrote: a small XHTML vocabulary and a few elements of our own.
 *
 * <ul>
 *   <li>{@code avsnitt rubrik numrering id nysida}: heading and content; left out as a whole when
 *       it holds nothing but notes
 *   <li>{@code h1}–{@code h4}, {@code p} ({@code class} lead, note, callout), {@code ul}, {@code
 *       ol}, {@code li}, {@code strong}, {@code em}, {@code a}, {@code br}
 *   <li>{@code mening}: a sentence; it, or else the paragraph, is left out when the data lacks one
 *       of its figures
 *   <li>{@code nyckeltal} with {@code tal etikett} and {@code anm}; {@code underskrifter} with
 *       {@code rad}; {@code sidbrytning}
 * </ul>
 *
 * In headings' {@code number} the parser leaves the word for how they are numbered; {@link
 * Numbering} turns it into the number.
 */
public final class MarkupParser {
  private static final String ROOT = "<rapport>";
  private static final Map<String, Block.Style> STYLES =
      Map.of(
          "", Block.Style.BODY,
          "lead", Block.Style.LEAD,
          "note", Block.Style.NOTE,
          "callout", Block.Style.CALLOUT);

  private final XMLStreamReader xml;
  private final Parts parts;
  private final InlineParser inlines;
  private final ItemsParser items;

  private MarkupParser(XMLStreamReader xml, Parts parts) {
    this.xml = xml;
    this.parts = parts;
    this.inlines = new InlineParser(xml, parts);
    this.items = new ItemsParser(xml, inlines);
  }

  public static List<Block> parse(String markup, Parts parts) throws MarkupFault {
    return read(
        markup,
        xml -> {
          List<Block> blocks = new MarkupParser(xml, parts).content(new Level(0, "", ""));
          checkLevels(blocks);
          return blocks;
        });
  }

  /** Running text alone: a title, a note. */
  public static InlineParser.Run running(String markup, Parts parts) throws MarkupFault {
    if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) {
      List<Inline> words = List.of(new Inline.Text(markup, Inline.Mark.PLAIN));
      return new InlineParser.Run(Sentences.tidy(words), true);
    }
    return read(markup, xml -> new InlineParser(xml, parts).read());
  }

  /** What is read from markup. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(XMLStreamReader xml) throws XMLStreamException, MarkupFault;
  }

  private static <T> T read(String markup, Reading<T> reading) throws MarkupFault {
    try {
      XMLStreamReader xml =
          factory().createXMLStreamReader(new StringReader(ROOT + markup + "</rapport>"));
      xml.nextTag();
      return reading.of(xml);
    } catch (XMLStreamException e) {
      int offset = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
      throw new MarkupFault(
          Math.max(0, offset - ROOT.length()), "document.template-markup", reason(e));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Sections nest and texts are fitted in; only bare headings can skip a level. */
  private static void checkLevels(List<Block> blocks) throws MarkupFault {
    int level = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        if (heading.level() > level + 1) {
          throw new MarkupFault(0, "document.template-level", heading.title());
        }
        level = heading.level();
      }
    }
  }

  /**
   * The parser's own words without its line, which is that of the output and not the template's.
   */
  private static String reason(XMLStreamException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    int at = message.indexOf("Message: ");
    return at < 0 ? message : message.substring(at + "Message: ".length());
  }

  /**
   * The section that content stands in.
   *
   * @param depth of its heading; 0 outside of any
   */
  private record Level(int depth, String numbering, String title) {}

  /** Blocks up to the end tag of the element that the reader stands on. */
  private List<Block> content(Level level) throws XMLStreamException, MarkupFault {
    List<Block> out = new ArrayList<>();
    Level current = level;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        String name = xml.getLocalName();
        if (name.matches("h[1-4]")) {
          current = heading(name.charAt(1) - '0', out);
        } else {
          block(name, current, out);
        }
      } else if (xml.isCharacters() && !xml.getText().isBlank()) {
        throw looseText();
      }
    }
    return out;
  }

  /** The reader stands behind the text: its place is where its first word begins. */
  private MarkupFault looseText() {
    String text = xml.getText();
    int end = xml.getLocation().getCharacterOffset() - ROOT.length();
    int begin = end - text.stripLeading().length();
    return new MarkupFault(Math.max(0, begin), "document.template-loose-text", text.strip());
  }

  private void block(String name, Level level, List<Block> out)
      throws XMLStreamException, MarkupFault {
    switch (name) {
      case "avsnitt" -> section(level, out);
      case "p" -> paragraph(out);
      case "ul", "ol" -> items.list(name).ifPresent(out::add);
      case "nyckeltal" -> items.keyFigures().ifPresent(out::add);
      case "underskrifter" -> items.signatures().ifPresent(out::add);
      case "sidbrytning" -> {
        out.add(new Block.PageBreak());
        endOf(name);
      }
      case Parts.BLOCKS -> {
        List<Block> fetched =
            parts
                .blocks(attribute("nr"))
                .orElseThrow(() -> fault("document.template-element", name));
        List<Block> text = withoutOwnTitle(fetched, level.title());
        for (Block block : Demotion.under(level.depth(), text)) {
          out.add(captioned(block, level.title()));
        }
        endOf(name);
      }
      default -> throw fault("document.template-element", name);
    }
  }

  /** A text that begins with the heading of the section it stands in does not say it twice. */
  private static List<Block> withoutOwnTitle(List<Block> fetched, String title) {
    boolean twice =
        !fetched.isEmpty()
            && fetched.get(0) instanceof Block.Heading heading
            && AsciiName.key(heading.title()).equals(AsciiName.key(title));
    return twice ? fetched.subList(1, fetched.size()) : fetched;
  }

  private void section(Level parent, List<Block> out) throws XMLStreamException, MarkupFault {
    String title = attribute("rubrik").strip();
    if (title.isEmpty()) {
      throw fault("document.template-attribute", "avsnitt", "rubrik");
    }
    int depth = parent.depth() + 1;
    if (depth > Demotion.DEEPEST) {
      throw fault("document.template-depth", title);
    }
    String own = attribute("numrering");
    String numbering = own.isEmpty() ? Numbering.inherited(parent.numbering(), depth) : own;
    if (!Numbering.KINDS.contains(numbering)) {
      throw fault("document.template-attribute", "avsnitt", "numrering");
    }
    String id = attribute("id");
    boolean newPage = attribute("nysida").equals("ja");
    List<Block> inside = content(new Level(depth, numbering, title));
    if (inside.stream().allMatch(MarkupParser::saysNothingAlone)) {
      return;
    }
    if (newPage) {
      out.add(new Block.PageBreak());
    }
    out.add(new Block.Heading(depth, id, numbering, title));
    out.addAll(inside);
  }

  private static boolean saysNothingAlone(Block block) {
    return block instanceof Block.PageBreak
        || block instanceof Block.Paragraph paragraph && paragraph.style() == Block.Style.NOTE;
  }

  private Level heading(int depth, List<Block> out) throws XMLStreamException, MarkupFault {
    String numbering = attribute("numrering");
    String id = attribute("id");
    if (!Numbering.KINDS.contains(numbering)) {
      throw fault("document.template-attribute", "h" + depth, "numrering");
    }
    String title = inlines.read().printed();
    out.add(new Block.Heading(depth, id, numbering, title));
    return new Level(depth, numbering, title);
  }

  private void paragraph(List<Block> out) throws XMLStreamException, MarkupFault {
    Block.Style style = STYLES.get(attribute("class").toLowerCase(Locale.ROOT));
    if (style == null) {
      throw fault("document.template-attribute", "p", "class");
    }
    InlineParser.Run run = inlines.read();
    if (run.complete() && !run.isBlank()) {
      out.add(new Block.Paragraph(run.parts(), style));
    }
  }

  /** A text's table without a caption is named after the section that it stands in. */
  private static Block captioned(Block block, String title) {
    if (block instanceof Block.TableBlock table && table.table().caption().isEmpty()) {
      return new Block.TableBlock(Numbering.withCaption(table.table(), title));
    }
    return block;
  }

  private void endOf(String name) throws XMLStreamException, MarkupFault {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement() || !xml.getText().isBlank()) {
        throw fault("document.template-not-empty", name);
      }
    }
  }

  private String attribute(String name) {
    return attribute(xml, name);
  }

  /** Empty where it is not written. */
  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private MarkupFault fault(String code, Object... arguments) {
    return fault(xml, code, arguments);
  }

  static MarkupFault fault(XMLStreamReader xml, String code, Object... arguments) {
    int offset = xml.getLocation().getCharacterOffset() - ROOT.length();
    return new MarkupFault(Math.max(0, offset), code, arguments);
  }
}
