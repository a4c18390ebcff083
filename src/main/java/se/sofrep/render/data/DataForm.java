package se.sofrep.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import se.sofrep.render.data.DataTable.Cell;

/** What a table on standard output may look like. Lines end with LF everywhere. */
public enum DataForm {
  /** RFC 4180 with comma, exact. */
  CSV {
    @Override
    public String of(DataTable table) {
      return CsvText.of(
          table.headings(),
          table.rows().stream().map(row -> row.stream().map(Cell::data).toList()).toList());
    }
  },
  /** One line a row whatever the cells hold: tab, line ends and backslash are escaped. Exact. */
  TSV {
    @Override
    public String of(DataTable table) {
      StringBuilder out = new StringBuilder();
      line(table.headings(), out);
      table.rows().forEach(row -> line(row.stream().map(Cell::data).toList(), out));
      return out.toString();
    }

    private static void line(List<String> cells, StringBuilder out) {
      for (int i = 0; i < cells.size(); i++) {
        out.append(i > 0 ? "\t" : "");
        out.append(
            cells
                .get(i)
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r"));
      }
      out.append('\n');
    }
  },
  /** An array with one object a line; numbers bare and exact, {@code null} where there is none. */
  JSON {
    @Override
    public String of(DataTable table) {
      StringBuilder out = new StringBuilder("[\n");
      for (int i = 0; i < table.rows().size(); i++) {
        out.append(i > 0 ? ",\n" : "").append(object(table, table.rows().get(i)));
      }
      return out.append(table.rows().isEmpty() ? "]\n" : "\n]\n").toString();
    }

    private static String object(DataTable table, List<Cell> row) {
      StringWriter out = new StringWriter();
      try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
          json.writeFieldName(table.headings().get(i));
          String data = row.get(i).data();
          if (!table.numeric().get(i)) {
            json.writeString(data);
          } else if (data.isEmpty()) {
            json.writeNull();
          } else {
            json.writeNumber(data);
          }
        }
        json.writeEndObject();
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory", e);
      }
      return out.toString();
    }
  },
  /** A Markdown table, rounded for people. */
  MD {
    @Override
    public String of(DataTable table) {
      return TableText.markdown(table.withoutEmptyColumns());
    }
  },
  /** Columns aligned with spaces, rounded for people. */
  TEXT {
    @Override
    public String of(DataTable table) {
      return TableText.aligned(table.withoutEmptyColumns());
    }
  };

  public abstract String of(DataTable table);
}
