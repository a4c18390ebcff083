package se.sofrep.document.template.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.sofrep.document.Inline;

/** Reads running text from a template's output. */
public final class InlineParser {
  private final XMLStreamReader xml;
  private final Parts parts;

  InlineParser(XMLStreamReader xml, Parts parts) {
    this.xml = xml;
    this.parts = parts;
  }

  /**
   * @param complete whether the data carries every figure in it
   */
  public record Run(List<Inline> parts, boolean complete) {
    public boolean isBlank() {
      return parts.stream().allMatch(part -> part.printed().isBlank());
    }

    public String printed() {
      return parts.stream().map(Inline::printed).collect(Collectors.joining()).strip();
    }

    /** The first figure in it. */
    Optional<Inline.Value> value() {
      return parts.stream()
          .flatMap(part -> part instanceof Inline.Value v ? Optional.of(v).stream() : null)
          .findFirst();
    }
  }

  /** Takes an element that is not running text, if it knows it. */
  @FunctionalInterface
  interface Other {
    boolean take(String name) throws XMLStreamException, MarkupFault;
  }

  Run read() throws XMLStreamException, MarkupFault {
    return read(name -> false);
  }

  /** Running text up to the end tag of the element that the reader stands on. */
  Run read(Other other) throws XMLStreamException, MarkupFault {
    List<Inline> out = new ArrayList<>();
    boolean complete = read(Inline.Mark.PLAIN, out, other);
    return new Run(Sentences.tidy(out), complete);
  }

  private boolean read(Inline.Mark mark, List<Inline> out, Other other)
      throws XMLStreamException, MarkupFault {
    boolean complete = true;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        String name = xml.getLocalName();
        if (!other.take(name)) {
          complete &= element(name, mark, out, other);
        }
      } else if (xml.isCharacters()) {
        out.add(new Inline.Text(xml.getText(), mark));
      }
    }
    return complete;
  }

  private boolean element(String name, Inline.Mark mark, List<Inline> out, Other other)
      throws XMLStreamException, MarkupFault {
    switch (name) {
      case "strong":
        return read(Inline.Mark.STRONG, out, other);
      case "em":
        return read(mark == Inline.Mark.STRONG ? mark : Inline.Mark.EMPHASIS, out, other);
      case "br":
        out.add(new Inline.Break());
        return read(mark, new ArrayList<>(), other);
      case "a":
        return link(out);
      case "mening":
        List<Inline> sentence = new ArrayList<>();
        if (read(mark, sentence, other)) {
          out.addAll(sentence);
        }
        return true;
      case Parts.VALUE:
        Inline.Value value =
            (Inline.Value)
                parts
                    .value(xml.getAttributeValue(null, "nr"))
                    .orElseThrow(() -> MarkupParser.fault(xml, "document.template-element", name));
        out.add(new Inline.Value(value.printed(), value.figure(), mark));
        return read(mark, new ArrayList<>(), other);
      case Parts.MISSING:
        read(mark, new ArrayList<>(), other);
        return false;
      default:
        throw MarkupParser.fault(xml, "document.template-element", name);
    }
  }

  private boolean link(List<Inline> out) throws XMLStreamException, MarkupFault {
    String href = xml.getAttributeValue(null, "href");
    String scheme = href == null ? "" : href.toLowerCase(Locale.ROOT);
    boolean safe =
        scheme.startsWith("http://")
            || scheme.startsWith("https://")
            || scheme.startsWith("mailto:")
            || scheme.startsWith("#");
    if (!safe) {
      throw MarkupParser.fault(xml, "document.template-attribute", "a", "href");
    }
    Run words = read();
    out.add(new Inline.Link(words.printed(), href));
    return words.complete();
  }
}
