package se.sofrep.source.dialect;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.IOUtils;
import se.sofrep.source.cell.Keys;

/** Delimited text through OpenCSV, one row at a time. */
final class CsvSource implements TableSource {
  /** Characters of the beginning from which the delimiter is told. */
  static final int SAMPLE = 1 << 16;

  /** More lines than this in one cell means a quote that nobody closed. */
  private static final int LINES_PER_CELL = 1000;

  /** As many as a sheet can have. */
  private static final int COLUMNS = 16_384;

  private final Path file;
  private final TextProbe probe;
  private final Optional<Character> delimiter;

  private CsvSource(Path file, TextProbe probe, Optional<Character> delimiter) {
    this.file = file;
    this.probe = probe;
    this.delimiter = delimiter;
  }

  static CsvSource open(Path file, Set<String> wanted) throws IOException {
    TextProbe probe = TextProbe.of(file);
    if (probe.nulRow() > 0) {
      throw new TableFault("table.nul", probe.nulRow());
    }
    char[] sample = new char[SAMPLE];
    int length;
    try (Reader in = reader(file, probe)) {
      length = IOUtils.read(in, sample);
    }
    String head = new String(sample, 0, length);
    return new CsvSource(file, probe, DelimiterFinder.find(head, wanted));
  }

  @Override
  public Optional<Charset> charset() {
    return Optional.of(probe.charset());
  }

  @Override
  public Optional<Character> delimiter() {
    return delimiter;
  }

  @Override
  public int badRow() {
    return probe.badRow();
  }

  @Override
  public Dialect.Kind kind() {
    return Dialect.Kind.TEXT;
  }

  @Override
  public List<String> sheets() {
    return List.of("");
  }

  @Override
  public void read(String sheet, Sink sink) throws IOException {
    // A sign that no text holds, for a file of one column.
    char separator = delimiter.orElse('\u001f');
    try (CSVReader csv =
        new CSVReaderBuilder(reader(file, probe))
            .withCSVParser(new QuoteParser(separator))
            .withVerifyReader(false)
            .withMultilineLimit(LINES_PER_CELL)
            .build()) {
      rows(csv, sink);
    }
  }

  private void rows(CSVReader csv, Sink sink) throws IOException {
    boolean more = true;
    while (more) {
      int row = (int) Math.min(Integer.MAX_VALUE, csv.getLinesRead() + 1);
      String[] cells = next(csv, row);
      if (cells == null) {
        return;
      }
      boolean hint = row == 1 && cells[0].regionMatches(true, 0, "sep=", 0, 4);
      more = hint || sink.accept(new RawRow(row, clean(cells, row), RawRow.NO_NUMBERS));
    }
  }

  private static String[] next(CSVReader csv, int row) throws IOException {
    try {
      return csv.readNext();
    } catch (CsvMalformedLineException | CsvMultilineLimitBrokenException e) {
      throw new TableFault("table.unclosed-quote", row);
    } catch (CsvValidationException e) {
      throw new IOException(e);
    }
  }

  private static String[] clean(String[] cells, int row) {
    if (cells.length > COLUMNS) {
      throw new TableFault("table.too-wide", row, cells.length, COLUMNS);
    }
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      if (!isPlain(cell)) {
        cells[i] = clean(cell == null ? "" : cell, row);
      }
    }
    return cells;
  }

  /** Whether nothing needs to be cleaned away, as in nearly every cell of a large file. */
  private static boolean isPlain(String cell) {
    if (cell == null) {
      return false;
    }
    int last = cell.length() - 1;
    if (last < 0) {
      return true;
    }
    if (cell.charAt(0) <= '"' || cell.charAt(last) <= ' ' || cell.charAt(0) == '=') {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      char c = cell.charAt(i);
      // Å, ä and ö are letters of Latin-1; what lies above and between may be blank or combine.
      if (c == 0 || c > 'z' && c < '\u00a1' || c > '\u00ff') {
        return false;
      }
    }
    return true;
  }

  private static String clean(String text, int row) {
    String cell = Keys.clean(text);
    if (cell.indexOf('\0') >= 0) {
      throw new TableFault("table.nul", row);
    }
    // ="0012" is how Excel is told that digits are text.
    boolean asText = cell.length() > 2 && cell.startsWith("=\"") && cell.endsWith("\"");
    return asText ? cell.substring(2, cell.length() - 1) : cell;
  }

  private static Reader reader(Path file, TextProbe probe) throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(probe.bom());
    return new BufferedReader(new InputStreamReader(in, probe.charset()), 1 << 16);
  }
}
