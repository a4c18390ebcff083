package se.sofrep.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import se.sofrep.figures.Figures;

/** {@code figures.json}: an array of objects with the keys of {@code figures.csv}, one a line. */
public final class FiguresJson {
  private static final JsonFactory JSON = new JsonFactory();

  private FiguresJson() {}

  public static String of(Figures figures) {
    return of(FigureRows.COLUMNS, figures.all().stream().map(FigureRows::row).toList());
  }

  /** Rows under columns, of which {@link FigureRows#NUMBERS} are numbers. */
  static String of(List<String> columns, List<List<String>> rows) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(new ObjectALine());
      json.writeStartArray();
      for (List<String> row : rows) {
        object(json, columns, row);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.append('\n').toString();
  }

  private static void object(JsonGenerator json, List<String> columns, List<String> row)
      throws IOException {
    json.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      String column = columns.get(i);
      if (!FigureRows.NUMBERS.contains(column)) {
        json.writeStringField(column, row.get(i));
      } else if (row.get(i).isEmpty()) {
        json.writeNullField(column);
      } else {
        json.writeFieldName(column);
        json.writeNumber(row.get(i));
      }
    }
    json.writeEndObject();
  }

  /** Line breaks between objects and nowhere else, so that lines can be searched and compared. */
  private static final class ObjectALine extends MinimalPrettyPrinter {
    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
      json.writeRaw('\n');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(",\n");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
      json.writeRaw("\n]");
    }
  }
}
