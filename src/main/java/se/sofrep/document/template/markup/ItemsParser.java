package se.sofrep.document.template.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.sofrep.document.Block;

/**
 * Elements that hold elements of one kind: lists, key figures, lines to sign on. What is left
 * without any is no block.
 */
final class ItemsParser {
  private final XMLStreamReader xml;
  private final InlineParser inlines;

  ItemsParser(XMLStreamReader xml, InlineParser inlines) {
    this.xml = xml;
    this.inlines = inlines;
  }

  /** What one of the elements becomes; the reader stands on its start and is left on its end. */
  @FunctionalInterface
  private interface Item<T> {
    Optional<T> read() throws XMLStreamException, MarkupFault;
  }

  private <T> List<T> each(String name, Item<T> item) throws XMLStreamException, MarkupFault {
    List<T> items = new ArrayList<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        if (!xml.getLocalName().equals(name)) {
          throw MarkupParser.fault(xml, "document.template-element", xml.getLocalName());
        }
        item.read().ifPresent(items::add);
      }
    }
    return items;
  }

  /**
   * @param name {@code ul} or {@code ol}
   */
  Optional<Block> list(String name) throws XMLStreamException, MarkupFault {
    List<List<Block>> items = each("li", this::item);
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Items(name.equals("ol"), items));
  }

  /** Running text, then lists; a list item without its text has no lists either. */
  private Optional<List<Block>> item() throws XMLStreamException, MarkupFault {
    List<Block> lists = new ArrayList<>();
    InlineParser.Run run =
        inlines.read(
            name -> {
              if (!name.equals("ul") && !name.equals("ol")) {
                return false;
              }
              list(name).ifPresent(lists::add);
              return true;
            });
    if (!run.complete() || run.isBlank()) {
      return Optional.empty();
    }
    lists.add(0, new Block.Paragraph(run.parts(), Block.Style.BODY));
    return Optional.of(lists);
  }

  Optional<Block> keyFigures() throws XMLStreamException, MarkupFault {
    List<Block.KeyFigure> figures = each("tal", this::keyFigure);
    return figures.isEmpty() ? Optional.empty() : Optional.of(new Block.KeyFigures(figures));
  }

  private Optional<Block.KeyFigure> keyFigure() throws XMLStreamException, MarkupFault {
    String label = MarkupParser.attribute(xml, "etikett");
    List<String> remarks = new ArrayList<>();
    InlineParser.Run run =
        inlines.read(
            name -> {
              if (!name.equals("anm")) {
                return false;
              }
              InlineParser.Run remark = inlines.read();
              remarks.add(remark.complete() ? remark.printed() : "");
              return true;
            });
    return run.value()
        .filter(value -> run.complete())
        .map(value -> new Block.KeyFigure(label, value, String.join(" ", remarks)));
  }

  Optional<Block> signatures() throws XMLStreamException, MarkupFault {
    List<String> roles = each("rad", () -> Optional.of(inlines.read().printed()));
    return roles.isEmpty() ? Optional.empty() : Optional.of(new Block.Signatures(roles));
  }
}
