package se.sofrep.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * A table as text for programs, row by row: CSV (RFC 4180, comma), TSV or a JSON array of one
 * object a line. Lines end with LF everywhere.
 */
public abstract class RowText {
  final StringBuilder text = new StringBuilder();

  private RowText() {}

  /** The forms there are. */
  public enum Form {
    CSV,
    TSV,
    JSON
  }

  /** With the headings already written, where the form has a line of them. */
  public static RowText of(Form form, List<String> headings) {
    RowText rows =
        switch (form) {
          case CSV -> new Csv();
          case TSV -> new Tsv();
          case JSON -> new Json(headings);
        };
    if (form != Form.JSON) {
      rows.row(headings, List::of);
    }
    return rows;
  }

  /**
   * @param numbers per cell: whether it is a number, plain with a decimal point; JSON has it bare,
   *     the others do not ask
   */
  public abstract void row(List<String> cells, Supplier<List<Boolean>> numbers);

  /** After the last row. */
  public void end() {}

  /** How many characters wait to be taken. */
  public int length() {
    return text.length();
  }

  /** What has been written since it was last taken. */
  public String take() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  /** Quotes only where they are needed. */
  private static final class Csv extends RowText {
    @Override
    public void row(List<String> cells, Supplier<List<Boolean>> numbers) {
      for (int i = 0; i < cells.size(); i++) {
        String cell = cells.get(i);
        boolean alone = cells.size() == 1 && cell.isEmpty();
        text.append(i > 0 ? "," : "");
        if (alone || isQuoted(cell)) {
          text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
          text.append(cell);
        }
      }
      text.append('\n');
    }

    private static boolean isQuoted(String cell) {
      for (int i = 0; i < cell.length(); i++) {
        char c = cell.charAt(i);
        if (c == ',' || c == '"' || c == '\n' || c == '\r') {
          return true;
        }
      }
      return false;
    }
  }

  /** One line a row, whatever the cells hold: tab, line ends and backslash are escaped. */
  private static final class Tsv extends RowText {
    @Override
    public void row(List<String> cells, Supplier<List<Boolean>> numbers) {
      for (int i = 0; i < cells.size(); i++) {
        text.append(i > 0 ? "\t" : "");
        escape(cells.get(i));
      }
      text.append('\n');
    }

    private void escape(String cell) {
      for (int i = 0; i < cell.length(); i++) {
        char c = cell.charAt(i);
        switch (c) {
          case '\t' -> text.append("\\t");
          case '\n' -> text.append("\\n");
          case '\r' -> text.append("\\r");
          case '\\' -> text.append("\\\\");
          default -> text.append(c);
        }
      }
    }
  }

  /** An array with one object a line; numbers bare, {@code null} where there is none. */
  private static final class Json extends RowText {
    private static final JsonFactory FACTORY = new JsonFactory();
    private final List<String> headings;
    private boolean first = true;

    Json(List<String> headings) {
      this.headings = headings;
      text.append("[\n");
    }

    @Override
    public void row(List<String> cells, Supplier<List<Boolean>> numbers) {
      List<Boolean> isNumber = numbers.get();
      StringWriter object = new StringWriter();
      try (JsonGenerator json = FACTORY.createGenerator(object)) {
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
          json.writeFieldName(headings.get(i));
          if (!isNumber.get(i)) {
            json.writeString(cells.get(i));
          } else if (cells.get(i).isEmpty()) {
            json.writeNull();
          } else {
            json.writeNumber(cells.get(i));
          }
        }
        json.writeEndObject();
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory", e);
      }
      text.append(first ? "" : ",\n").append(object.getBuffer());
      first = false;
    }

    @Override
    public void end() {
      text.append(first ? "]\n" : "\n]\n");
    }
  }
}
