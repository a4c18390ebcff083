package se.sofrep.source.dialect;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import se.sofrep.source.cell.Keys;
import se.sofrep.source.cell.Serials;

/** Excel's zipped workbooks through fastexcel, one row at a time. */
final class XlsxSource implements TableSource {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  /** For workbooks without a part for styles, which the standard allows and few programs write. */
  private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, false);

  private final Path file;
  private final ReadingOptions options;
  private final List<String> sheets;
  private final Map<String, List<String>> merges;

  private XlsxSource(
      Path file, ReadingOptions options, List<String> sheets, Map<String, List<String>> merges) {
    this.file = file;
    this.options = options;
    this.sheets = sheets;
    this.merges = merges;
  }

  static XlsxSource open(Path file, ZipGuard guard) throws IOException {
    ReadingOptions options = guard.has("xl/styles.xml") ? WITH_FORMATS : WITHOUT_FORMATS;
    List<String> sheets;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), options)) {
      sheets =
          workbook
              .getSheets()
              .sorted(Comparator.comparing(s -> s.getVisibility() != SheetVisibility.VISIBLE))
              .map(Sheet::getName)
              .toList();
    } catch (ExcelReaderException e) {
      throw new TableFault("table.damaged", 0);
    }
    Map<String, List<String>> merges = new HashMap<>();
    XlsxParts.of(file).forEach((name, part) -> merges.put(name, guard.merged(part)));
    return new XlsxSource(file, options, sheets, merges);
  }

  @Override
  public Dialect.Kind kind() {
    return Dialect.Kind.XLSX;
  }

  @Override
  public List<String> sheets() {
    return sheets;
  }

  @Override
  public void read(String sheet, Sink sink) throws IOException {
    Merges merged = new Merges(merges.getOrDefault(sheet, List.of()));
    int[] row = {0};
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), options)) {
      Reading reading = new Reading(workbook.isDate1904());
      Sheet found = workbook.findSheet(sheet).orElseThrow(() -> new TableFault("table.damaged", 0));
      try (Stream<Row> rows = found.openStream()) {
        for (var all = rows.iterator(); all.hasNext(); ) {
          Row next = all.next();
          row[0] = next.getRowNum();
          if (!sink.accept(merged.fill(reading.row(next)))) {
            return;
          }
        }
      }
    } catch (TableFault | Aborted e) {
      throw e;
    } catch (RuntimeException e) {
      throw new TableFault("table.damaged", row[0]);
    }
  }

  /** Turns cells into text; remembers which formats show dates. */
  private static final class Reading {
    private final boolean from1904;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    Reading(boolean from1904) {
      this.from1904 = from1904;
    }

    RawRow row(Row row) {
      String[] cells = new String[row.getCellCount()];
      BitSet numbers = new BitSet(0);
      for (int i = 0; i < cells.length; i++) {
        Cell cell = row.getCell(i);
        if (cell == null) {
          continue;
        }
        cells[i] = Keys.clean(text(cell));
        if (isNumber(cell) && !isDate(cell)) {
          numbers.set(i);
        }
      }
      return new RawRow(row.getRowNum(), cells, numbers);
    }

    private String text(Cell cell) {
      Object value = cell.getValue();
      String raw = cell.getRawValue();
      if (cell.getType() == CellType.EMPTY) {
        return "";
      }
      if (cell.getFormula() != null && (raw == null || raw.isEmpty()) && !hasText(value)) {
        return value instanceof String ? "" : RawRow.NO_VALUE;
      }
      if (isNumber(cell)) {
        BigDecimal number = number(cell);
        return isDate(cell) ? Serials.text(number, from1904) : Serials.number(number);
      }
      if (value instanceof Boolean) {
        return value.toString();
      }
      return value == null ? raw == null ? "" : raw : value.toString();
    }

    private static boolean hasText(Object value) {
      return value != null && !value.toString().isEmpty();
    }

    private static boolean isNumber(Cell cell) {
      return cell.getValue() instanceof BigDecimal;
    }

    private static BigDecimal number(Cell cell) {
      return (BigDecimal) cell.getValue();
    }

    private boolean isDate(Cell cell) {
      Integer id = cell.getDataFormatId();
      if (id == null || id == 0) {
        return false;
      }
      String format = cell.getDataFormatString();
      return dateFormats.computeIfAbsent(id + " " + format, key -> Serials.isDateFormat(id, format))
          && number(cell).signum() >= 0
          && number(cell).compareTo(BigDecimal.valueOf(2_958_466)) < 0;
    }
  }
}
