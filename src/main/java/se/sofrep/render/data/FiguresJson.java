package se.sofrep.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Figures;

/** {@code figures.json}: an array of objects with the keys of {@code figures.csv}, one a line. */
public final class FiguresJson {
  private FiguresJson() {}

  public static String of(Figures figures) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      json.writeRaw("[\n");
      boolean first = true;
      for (Figure figure : figures.all()) {
        json.writeRaw(first ? "" : ",\n");
        first = false;
        json.writeRaw(object(FigureRows.row(figure)));
      }
      json.writeRaw("\n]\n");
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toString();
  }

  private static String object(List<String> row) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      for (int i = 0; i < row.size(); i++) {
        String column = FigureRows.COLUMNS.get(i);
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
    return out.toString();
  }
}
