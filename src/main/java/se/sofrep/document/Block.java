package se.sofrep.document;

import java.util.List;

/** One block of a report, in reading order. */
public sealed interface Block {
  /**
   * A heading.
   *
   * @param level 1–4; levels are never skipped
   * @param id anchor, unique in the document, ASCII
   * @param number as printed before the title ({@code 1.2}); empty for none
   */
  record Heading(int level, String id, String number, String title) implements Block {
    /** Number and title as printed. */
    public String printed() {
      return number.isEmpty() ? title : number + " " + title;
    }
  }

  /** A paragraph. */
  record Paragraph(List<Inline> content, Style style) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /** What a paragraph is. */
  enum Style {
    BODY,
    /** An introduction set larger. */
    LEAD,
    /** A remark in small type under a table or chart. */
    NOTE,
    /** Something that the reader must not miss: EXEMPEL, a text that is lacking. */
    CALLOUT
  }

  /** A list; an item is a list of blocks (paragraphs, lists). */
  record Items(boolean ordered, List<List<Block>> items) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** Big figures side by side, for the first page: label, printed value, remark. */
  record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /** One of them. */
  record KeyFigure(String label, Inline.Value value, String remark) {}

  /** A table in its place. */
  record TableBlock(Table table) implements Block {}

  /** A chart in its place. */
  record ChartBlock(Chart chart) implements Block {}

  /** Lines to sign on, one a role: {@code Ordförande, Försäkringskassan}. */
  record Signatures(List<String> roles) implements Block {
    public Signatures {
      roles = List.copyOf(roles);
    }
  }

  /** What follows starts on a new page in paged formats. */
  record PageBreak() implements Block {}
}
