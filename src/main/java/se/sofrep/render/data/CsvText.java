package se.sofrep.render.data;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * RFC 4180 text: comma, quotes only where needed, lines ended by LF so that pipes read them as
 * well. What programs read is exact; in what people open no cell is a formula.
 */
public final class CsvText {
  private CsvText() {}

  /** To be opened in a spreadsheet. */
  public static String forPeople(List<String> headings, List<List<String>> rows) {
    return of(harmless(headings), rows.stream().map(CsvText::harmless).toList());
  }

  private static List<String> harmless(List<String> row) {
    return row.stream().map(FormulaText::harmless).toList();
  }

  /** Data: every cell as it is. */
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
