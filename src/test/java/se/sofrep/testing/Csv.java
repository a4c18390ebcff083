package se.sofrep.testing;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVReaderHeaderAwareBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a CSV as another program would. */
public final class Csv {
  private Csv() {}

  public static List<Map<String, String>> rows(Path file) throws IOException {
    return rows(Files.readString(file, StandardCharsets.UTF_8));
  }

  public static List<Map<String, String>> rows(String text) throws IOException {
    try (Reader in = new StringReader(text);
        CSVReaderHeaderAware csv = new CSVReaderHeaderAwareBuilder(in).build()) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        rows.add(row);
      }
      return rows;
    } catch (CsvValidationException e) {
      throw new IOException(e);
    }
  }
}
