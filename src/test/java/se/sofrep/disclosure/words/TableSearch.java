package se.sofrep.disclosure.words;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Element;

/** Withheld figures in tables: in the page, in tabeller/, in the sheets and in the document. */
final class TableSearch {
  /** Where the intern edition prints a figure: the labels of the row and of the column. */
  private record Place(String table, String row, String column) {}

  private final Map<Place, List<Secret>> places = new HashMap<>();
  private final List<PageTable> tables;
  private final List<Leak> leaks = new ArrayList<>();

  TableSearch(Element intern, Element publik, Secrets secrets) {
    for (PageTable table : tables(intern)) {
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 1; column < table.columns().size(); column++) {
          List<Secret> told = secrets.in(table.rows().get(row).get(column));
          if (!told.isEmpty()) {
            places.put(new Place(table.id(), table.label(row), table.columns().get(column)), told);
          }
        }
      }
    }
    tables = tables(publik);
  }

  private static List<PageTable> tables(Element page) {
    return Markup.elements(page, "table").stream()
        .map(PageTable::of)
        .filter(table -> !table.columns().isEmpty())
        .toList();
  }

  List<Leak> in(Path bundle) throws IOException {
    for (PageTable table : tables) {
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 1; column < table.columns().size(); column++) {
          String text = Markup.text(table.rows().get(row).get(column));
          check("page, table " + table.id(), table, table.label(row), column, text);
        }
      }
      csv(bundle.resolve("tabeller/" + table.id() + ".csv"), table);
    }
    try (Stream<Path> files = Files.list(bundle)) {
      for (Path file : files.toList()) {
        if (file.toString().endsWith(".xlsx")) {
          sheets(file);
        } else if (file.toString().endsWith(".docx")) {
          document(file);
        }
      }
    }
    return leaks;
  }

  private void check(String file, PageTable table, String row, int column, String text) {
    if (column >= table.columns().size()) {
      return;
    }
    Place place = new Place(table.id(), row, table.columns().get(column));
    for (Secret secret : places.getOrDefault(place, List.of())) {
      if (secret.isToldBy(text)) {
        leaks.add(new Leak(file, row + " … " + text, secret.toString()));
      }
    }
  }

  private void csv(Path file, PageTable table) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (Reader in = Files.newBufferedReader(file);
        CSVReader csv = new CSVReader(in)) {
      for (String[] row : csv.readAll()) {
        for (int column = 1; column < row.length; column++) {
          check("tabeller/" + file.getFileName(), table, row[0], column, row[column]);
        }
      }
    } catch (CsvException e) {
      throw new IOException(e);
    }
  }

  /** A sheet is named after its table, cut short: {@code T5 utfall}. */
  private void sheets(Path file) throws IOException {
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      DataFormatter formatter = new DataFormatter();
      for (Sheet sheet : book) {
        if (book.getSheetVisibility(book.getSheetIndex(sheet)) != SheetVisibility.VISIBLE) {
          leaks.add(new Leak("sheet " + sheet.getSheetName(), "hidden", "what is in it"));
        }
        String name = sheet.getSheetName().substring(sheet.getSheetName().indexOf(' ') + 1);
        for (PageTable table : tables) {
          if (table.id().startsWith(name)) {
            sheet(sheet, table, formatter);
          }
        }
      }
    }
  }

  private void sheet(Sheet sheet, PageTable table, DataFormatter formatter) {
    for (Row row : sheet) {
      String label = formatter.formatCellValue(row.getCell(0));
      for (Cell cell : row) {
        Optional<String> value =
            switch (cell.getCellType()) {
              case NUMERIC -> Optional.of(String.valueOf(cell.getNumericCellValue()));
              case STRING -> Optional.of(cell.getStringCellValue());
              case FORMULA -> Optional.of(cell.toString() + " " + formatter.formatCellValue(cell));
              default -> Optional.empty();
            };
        value.ifPresent(
            v -> check("sheet " + sheet.getSheetName(), table, label, cell.getColumnIndex(), v));
      }
    }
  }

  /** The tables of the document come in the order of the page; those alike are told by order. */
  private void document(Path file) throws IOException {
    Map<List<String>, List<PageTable>> alike = new LinkedHashMap<>();
    tables.forEach(t -> alike.computeIfAbsent(t.labels(), l -> new ArrayList<>()).add(t));
    Map<List<String>, Integer> seen = new HashMap<>();
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      for (XWPFTable printed : document.getTables()) {
        for (Map.Entry<List<String>, List<PageTable>> entry : alike.entrySet()) {
          if (endsWith(labels(printed), entry.getKey())) {
            int at = seen.merge(entry.getKey(), 1, Integer::sum) - 1;
            if (at < entry.getValue().size()) {
              documentTable(printed, entry.getValue().get(at));
            }
          }
        }
      }
    }
  }

  private static List<String> labels(XWPFTable table) {
    return table.getRows().stream().map(row -> text(row, 0)).toList();
  }

  private static boolean endsWith(List<String> all, List<String> end) {
    int from = all.size() - end.size();
    return from > 0 && !end.isEmpty() && all.subList(from, all.size()).equals(end);
  }

  private void documentTable(XWPFTable printed, PageTable table) {
    for (XWPFTableRow row : printed.getRows()) {
      for (int column = 1; column < row.getTableCells().size(); column++) {
        check("document, table " + table.id(), table, text(row, 0), column, text(row, column));
      }
    }
  }

  private static String text(XWPFTableRow row, int column) {
    return row.getTableCells().isEmpty()
        ? ""
        : Markup.spaces(row.getTableCells().get(column).getText());
  }
}
