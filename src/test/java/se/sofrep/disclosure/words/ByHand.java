package se.sofrep.disclosure.words;

import com.opencsv.CSVReader;
import com.opencsv.CSVWriter;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import se.sofrep.disclosure.attack.Cell;

/**
 * Takes the counts of one to four, and their shares, out of a figures.csv and out of nothing else.
 */
final class ByHand {
  private ByHand() {}

  static void clear(Path file) throws IOException {
    List<String[]> rows;
    try (Reader in = Files.newBufferedReader(file);
        CSVReader csv = new CSVReader(in)) {
      rows = csv.readAll();
    } catch (CsvException e) {
      throw new IOException(e);
    }
    List<String> columns = Arrays.asList(rows.get(0));
    for (String[] row : rows.subList(1, rows.size())) {
      Cell cell = new Cell(row[0], row[1], row[2], row[3], row[4]);
      boolean share = row[columns.indexOf("enhet")].equals("procent");
      String count = row[columns.indexOf(share ? "täljare" : "värde")];
      if (cell.countsPersons() && count.matches("[1-4]")) {
        for (String number : List.of("värde", "täljare", "nämnare", "nedre", "övre")) {
          row[columns.indexOf(number)] = "";
        }
        row[columns.indexOf("status")] = "dold";
      }
    }
    try (Writer out = Files.newBufferedWriter(file);
        CSVWriter csv = new CSVWriter(out)) {
      csv.writeAll(rows);
    }
  }
}
