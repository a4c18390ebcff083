package se.sofrep.job.convert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * Prints a table row by row: CSV (RFC 4180, comma, LF), TSV or a JSON array of one object a line.
 * When the reader has gone away the rest is passed over quietly.
 */
abstract class RowPrinter implements AutoCloseable {
  /** How many characters are gathered before they are handed on. */
  private static final int BLOCK = 1 << 16;

  private final PrintStream out;
  private final StringBuilder pending = new StringBuilder();
  private boolean gone;

  private RowPrinter(PrintStream out) {
    this.out = out;
  }

  static RowPrinter of(ConvertFile.Format format, PrintStream out, List<String> headings) {
    RowPrinter printer =
        switch (format) {
          case CSV -> new Csv(out);
          case TSV -> new Tsv(out);
          case JSON -> new Json(out, headings);
        };
    printer.begin(headings, printer.pending);
    return printer;
  }

  /**
   * @param numbers per cell: whether it is a number, plain with a decimal point; JSON has it bare,
   *     the others do not ask
   */
  void print(List<String> cells, Supplier<List<Boolean>> numbers) {
    if (gone) {
      return;
    }
    row(cells, numbers, pending);
    if (pending.length() >= BLOCK) {
      handOn();
    }
  }

  @Override
  public void close() {
    end(pending);
    handOn();
    out.flush();
  }

  private void handOn() {
    if (!gone) {
      byte[] bytes = pending.toString().getBytes(StandardCharsets.UTF_8);
      out.write(bytes, 0, bytes.length);
      pending.setLength(0);
      gone = out.checkError();
    }
  }

  abstract void begin(List<String> headings, StringBuilder to);

  abstract void row(List<String> cells, Supplier<List<Boolean>> numbers, StringBuilder to);

  void end(StringBuilder to) {}

  /** Quotes only where they are needed. */
  private static final class Csv extends RowPrinter {
    Csv(PrintStream out) {
      super(out);
    }

    @Override
    void begin(List<String> headings, StringBuilder to) {
      row(headings, List::of, to);
    }

    @Override
    void row(List<String> cells, Supplier<List<Boolean>> numbers, StringBuilder to) {
      for (int i = 0; i < cells.size(); i++) {
        String cell = cells.get(i);
        boolean alone = cells.size() == 1 && cell.isEmpty();
        to.append(i > 0 ? "," : "");
        if (alone || isQuoted(cell)) {
          to.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
          to.append(cell);
        }
      }
      to.append('\n');
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
  private static final class Tsv extends RowPrinter {
    Tsv(PrintStream out) {
      super(out);
    }

    @Override
    void begin(List<String> headings, StringBuilder to) {
      row(headings, List::of, to);
    }

    @Override
    void row(List<String> cells, Supplier<List<Boolean>> numbers, StringBuilder to) {
      for (int i = 0; i < cells.size(); i++) {
        to.append(i > 0 ? "\t" : "");
        escape(cells.get(i), to);
      }
      to.append('\n');
    }

    private static void escape(String cell, StringBuilder to) {
      for (int i = 0; i < cell.length(); i++) {
        char c = cell.charAt(i);
        switch (c) {
          case '\t' -> to.append("\\t");
          case '\n' -> to.append("\\n");
          case '\r' -> to.append("\\r");
          case '\\' -> to.append("\\\\");
          default -> to.append(c);
        }
      }
    }
  }

  private static final class Json extends RowPrinter {
    private final JsonFactory factory = new JsonFactory();
    private final List<String> headings;
    private boolean first = true;

    Json(PrintStream out, List<String> headings) {
      super(out);
      this.headings = headings;
    }

    @Override
    void begin(List<String> ignored, StringBuilder to) {
      to.append("[\n");
    }

    @Override
    void row(List<String> cells, Supplier<List<Boolean>> numbers, StringBuilder to) {
      List<Boolean> isNumber = numbers.get();
      StringWriter object = new StringWriter();
      try (JsonGenerator json = factory.createGenerator(object)) {
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
      to.append(first ? "" : ",\n").append(object.getBuffer());
      first = false;
    }

    @Override
    void end(StringBuilder to) {
      to.append(first ? "]\n" : "\n]\n");
    }
  }
}
