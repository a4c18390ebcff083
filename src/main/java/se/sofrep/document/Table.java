package se.sofrep.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.sofrep.figures.Figure;

/**
 * A table, finished but for its drawing: every cell already says what is printed. The first column
 * holds row headings.
 *
 * @param id ASCII name, unique in the document: file name of the CSV, anchor, sheet
 * @param number running number in print ({@code Tabell 3}); 0 when the table has none
 * @param caption what it shows, of whom and when
 * @param columns the first is the row headings' own
 * @param notes remarks printed under it, each a sentence
 */
public record Table(
    String id,
    int number,
    String caption,
    List<Column> columns,
    List<Row> rows,
    List<String> notes) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * @param group heading that spans this and its neighbours of the same group; empty for none
   */
  public record Column(String heading, String group, Format format) {}

  /** How a column's numbers are printed; {@code TEXT} is left-aligned, all others right. */
  public enum Format {
    TEXT,
    /** Whole numbers. */
    COUNT,
    /** Percent without decimals, the sign in the heading or the cell. */
    PERCENT,
    /** Percent with one decimal. */
    PERCENT_1,
    /** Whole kronor. */
    KRONOR,
    /** Thousands of kronor; the cell's value is in kronor. */
    THOUSANDS,
    /** Whole days. */
    DAYS
  }

  /** A row. */
  public record Row(Kind kind, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What a row is in its table. */
  public enum Kind {
    BODY,
    /** A heading inside the table: only the first cell says something. */
    HEADING,
    SUBTOTAL,
    TOTAL
  }

  /**
   * @param printed what the reader sees: "–" for no data, ".." for withheld
   * @param value the unrounded number behind it, if it is one
   * @param figure the figure it is, if it is one
   */
  public record Cell(String printed, Optional<BigDecimal> value, Optional<Figure> figure) {
    public static Cell text(String printed) {
      return new Cell(printed, Optional.empty(), Optional.empty());
    }
  }
}
