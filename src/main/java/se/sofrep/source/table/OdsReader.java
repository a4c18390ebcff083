package se.sofrep.source.table;

import com.github.miachm.sods.OfficeCurrency;
import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SodsException;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** OpenDocument workbooks through SODS. */
final class OdsReader {
  /** Cells of all sheets together; the library holds them in memory. */
  private static final long MOST_CELLS = 3_000_000;

  private OdsReader() {}

  static MemorySource read(Path file) throws IOException {
    if (isEncrypted(file)) {
      throw new TableFault("table.encrypted", 0);
    }
    refuseRepeats(file);
    try {
      return sheets(new SpreadSheet(file.toFile()));
    } catch (SodsException e) {
      throw new TableFault("table.damaged", 0);
    }
  }

  private static boolean isEncrypted(Path file) throws IOException {
    try (InputStream in = ZipGuard.small(file, "META-INF/manifest.xml")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .contains("encryption-data");
    }
  }

  /** A short file may claim a million rows of a thousand equal cells. */
  private static void refuseRepeats(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("content.xml"))) {
      XMLStreamReader xml = XlsxParts.XmlInput.factory().createXMLStreamReader(in);
      long cells = 0;
      long rows = 1;
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        String name = xml.getLocalName();
        if (name.equals("table-row")) {
          rows = repeated(xml, "number-rows-repeated");
        } else if (name.equals("table-cell")) {
          boolean filled = false;
          for (int i = 0; i < xml.getAttributeCount(); i++) {
            filled |= xml.getAttributeLocalName(i).equals("value-type");
          }
          cells += filled ? rows * repeated(xml, "number-columns-repeated") : 0;
        }
        if (cells > MOST_CELLS) {
          throw new TableFault("table.bomb", 0);
        }
      }
    } catch (XMLStreamException e) {
      throw new TableFault("table.damaged", 0);
    }
  }

  private static long repeated(XMLStreamReader xml, String attribute) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(attribute)) {
        try {
          return Math.max(1, Math.min(Integer.MAX_VALUE, Long.parseLong(xml.getAttributeValue(i))));
        } catch (NumberFormatException e) {
          throw new TableFault("table.damaged", 0);
        }
      }
    }
    return 1;
  }

  private static MemorySource sheets(SpreadSheet workbook) {
    Map<String, List<RawRow>> rows = new LinkedHashMap<>();
    List<String> shown = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (Sheet sheet : workbook.getSheets()) {
      (sheet.isHidden() ? hidden : shown).add(sheet.getName());
      rows.put(sheet.getName(), rows(sheet));
    }
    shown.addAll(hidden);
    return new MemorySource(Dialect.Kind.ODS, rows, List.copyOf(shown));
  }

  private static List<RawRow> rows(Sheet sheet) {
    sheet.trim();
    if (sheet.getMaxRows() == 0 || sheet.getMaxColumns() == 0) {
      return List.of();
    }
    Range all = sheet.getDataRange();
    Object[][] values = all.getValues();
    Merges merges = merges(all);
    List<RawRow> rows = new ArrayList<>(values.length);
    for (int i = 0; i < values.length; i++) {
      String[] cells = new String[values[i].length];
      BitSet numbers = new BitSet(0);
      for (int j = 0; j < cells.length; j++) {
        cells[j] = Keys.clean(text(values[i][j]));
        numbers.set(j, isNumber(values[i][j]));
      }
      rows.add(merges.fill(new RawRow(i + 1, cells, numbers)));
    }
    return rows;
  }

  private static Merges merges(Range all) {
    Merges merges = new Merges(List.of());
    for (Range range : all.getMergedCells()) {
      merges.add(
          range.getRow() + 1, range.getLastRow() + 1, range.getColumn(), range.getLastColumn());
    }
    return merges;
  }

  private static boolean isNumber(Object value) {
    return value instanceof Number
        || value instanceof OfficeCurrency
        || value instanceof OfficePercentage;
  }

  private static String text(Object value) {
    if (value instanceof OfficeCurrency money) {
      return Serials.number(money.getValue());
    }
    if (value instanceof OfficePercentage share) {
      return Serials.number(share.getValue());
    }
    if (value instanceof Number number) {
      return Serials.number(number.doubleValue());
    }
    if (value instanceof LocalDateTime time && time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return time.toLocalDate().toString();
    }
    return value == null ? "" : value.toString();
  }
}
