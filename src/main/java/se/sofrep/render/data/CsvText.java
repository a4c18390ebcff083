package se.sofrep.render.data;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * RFC 4180 text: comma, quotes only where needed, lines ended by LF so that pipes read them as
 * well.
 */
public final class CsvText {
  private CsvText() {}

  public static String of(List<String> headings, List<List<String>> rows) {
    StringWriter out = new StringWriter();
    try (ICSVWriter csv = new CSVWriterBuilder(out).withLineEnd("\n").build()) {
      csv.writeNext(headings.toArray(String[]::new), false);
      for (List<String> row : rows) {
        csv.writeNext(row.toArray(String[]::new), false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toString();
  }
}
