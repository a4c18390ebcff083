package se.sofrep.disclosure.attack;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A {@code figures.csv} as anyone may read it: the columns of CONTRACT §3. */
public record PublishedTable(List<PublishedRow> rows) {

  public static PublishedTable read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  public static PublishedTable parse(String text) throws IOException {
    List<PublishedRow> rows = new ArrayList<>();
    try (Reader in = new StringReader(text);
        CSVReaderHeaderAware csv = new CSVReaderHeaderAware(in)) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        rows.add(row(row));
      }
    } catch (CsvValidationException e) {
      throw new IOException(e);
    }
    return new PublishedTable(rows);
  }

  private static PublishedRow row(Map<String, String> row) {
    Cell cell =
        new Cell(
            row.get("nyckeltal"),
            row.get("insats"),
            row.get("kön"),
            row.get("kategori"),
            row.get("period"));
    return new PublishedRow(
        cell,
        row.get("enhet"),
        number(row.get("värde")),
        number(row.get("täljare")),
        number(row.get("nämnare")),
        number(row.get("nedre")),
        number(row.get("övre")),
        row.get("status").equals("dold"));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  /** The same table where the rows that are named have lost their values. */
  public PublishedTable hiding(Predicate<PublishedRow> which) {
    return new PublishedTable(
        rows.stream().map(row -> which.test(row) ? row.hidden() : row).toList());
  }

  /** What both tables hold: two publications read side by side. */
  public PublishedTable beside(PublishedTable other) {
    return new PublishedTable(Stream.concat(rows.stream(), other.rows.stream()).toList());
  }

  /** The same table without some of its rows. */
  public PublishedTable without(Predicate<PublishedRow> which) {
    return new PublishedTable(rows.stream().filter(which.negate()).toList());
  }
}
