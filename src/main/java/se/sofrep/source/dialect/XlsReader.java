package se.sofrep.source.dialect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import se.sofrep.source.cell.Keys;
import se.sofrep.source.cell.Serials;

/** Excel's older workbooks through Apache POI. They hold at most 65 536 rows a sheet. */
final class XlsReader {
  private static final long LARGEST = 24L << 20;

  private XlsReader() {}

  static MemorySource read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new TableFault("table.too-large", 0, LARGEST >> 20);
    }
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new TableFault("table.encrypted", 0);
      }
      if (!container.getRoot().hasEntryCaseInsensitive("Workbook")
          && !container.getRoot().hasEntryCaseInsensitive("Book")) {
        throw new TableFault("table.not-a-table", 0);
      }
      try (HSSFWorkbook workbook = new HSSFWorkbook(container.getRoot(), false)) {
        return sheets(workbook);
      }
    } catch (EncryptedDocumentException e) {
      throw new TableFault("table.encrypted", 0);
    }
  }

  private static MemorySource sheets(HSSFWorkbook workbook) {
    Map<String, List<RawRow>> rows = new LinkedHashMap<>();
    List<String> shown = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      Sheet sheet = workbook.getSheetAt(i);
      boolean visible = workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE;
      (visible ? shown : hidden).add(sheet.getSheetName());
      rows.put(sheet.getSheetName(), rows(sheet, from1904));
    }
    shown.addAll(hidden);
    return new MemorySource(Dialect.Kind.XLS, rows, List.copyOf(shown));
  }

  private static List<RawRow> rows(Sheet sheet, boolean from1904) {
    Merges merges = new Merges(List.of());
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      merges.add(
          range.getFirstRow() + 1,
          range.getLastRow() + 1,
          range.getFirstColumn(),
          range.getLastColumn());
    }
    List<RawRow> rows = new ArrayList<>();
    for (Row row : sheet) {
      rows.add(merges.fill(row(row, from1904)));
    }
    return rows;
  }

  private static RawRow row(Row row, boolean from1904) {
    String[] cells = new String[Math.max(0, row.getLastCellNum())];
    BitSet numbers = new BitSet(0);
    for (Cell cell : row) {
      cells[cell.getColumnIndex()] = Keys.clean(text(cell, from1904));
      if (type(cell) == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell)) {
        numbers.set(cell.getColumnIndex());
      }
    }
    return new RawRow(row.getRowNum() + 1, cells, numbers);
  }

  private static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  private static String text(Cell cell, boolean from1904) {
    return switch (type(cell)) {
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? Serials.text(java.math.BigDecimal.valueOf(cell.getNumericCellValue()), from1904)
              : Serials.number(cell.getNumericCellValue());
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> "";
    };
  }
}
