package se.sofrep.bundle;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** The rows of a bundle's CSV. */
public final class CsvRows {
  private CsvRows() {}

  /**
   * Headings first.
   *
   * @throws IOException if it is no CSV
   */
  public static List<List<String>> of(String text) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Reader in = new StringReader(text);
        CSVReader csv =
            new CSVReaderBuilder(in).withCSVParser(new RFC4180ParserBuilder().build()).build()) {
      for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
        rows.add(List.of(row));
      }
    } catch (CsvValidationException e) {
      throw new IOException(e);
    }
    return rows;
  }
}
