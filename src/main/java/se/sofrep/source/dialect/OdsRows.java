package se.sofrep.source.dialect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of one OpenDocument table; begins at its start element. */
final class OdsRows {
  /** The most columns a sheet can have. */
  private static final int COLUMNS = 16_384;

  /** Cells that stand in the file once and are repeated by a number. */
  private static final long MOST_REPEATED = 5_000_000;

  private final XMLStreamReader xml;
  private final TableSource.Sink sink;
  private final Merges merges = new Merges(List.of());
  private final List<String> cells = new ArrayList<>();
  private BitSet numbers = new BitSet();
  private int row = 1;
  private int column;
  private long copies;

  OdsRows(XMLStreamReader xml, TableSource.Sink sink) {
    this.xml = xml;
    this.sink = sink;
  }

  void read() throws XMLStreamException {
    int repeated = 1;
    boolean more = true;
    while (more && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "table-row" -> repeated = begin();
          case "table-cell", "covered-table-cell" -> cell();
          case "table" -> OdsCell.skip(xml);
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        switch (xml.getLocalName()) {
          case "table-row" -> more = end(repeated);
          case "table" -> more = false;
          default -> {}
        }
      }
    }
  }

  private int begin() {
    cells.clear();
    numbers = new BitSet();
    column = 0;
    return Xml.count(xml, "number-rows-repeated");
  }

  private boolean end(int repeated) {
    int emitted = cells.isEmpty() ? 0 : repeated;
    copies += (long) cells.size() * Math.max(0, emitted - 1);
    if (copies > MOST_REPEATED) {
      throw new TableFault("table.bomb", row);
    }
    for (int i = 0; i < emitted; i++) {
      RawRow raw = new RawRow(row + i, cells.toArray(String[]::new), (BitSet) numbers.clone());
      if (!sink.accept(merges.fill(raw))) {
        return false;
      }
    }
    if (emitted == 0 && !sink.accept(new RawRow(row, new String[0], RawRow.NO_NUMBERS))) {
      return false;
    }
    row = Math.min(row + repeated, Integer.MAX_VALUE / 2);
    return true;
  }

  private void cell() throws XMLStreamException {
    int repeated = Xml.count(xml, "number-columns-repeated");
    int spanned = Xml.count(xml, "number-rows-spanned");
    boolean wide = Xml.count(xml, "number-columns-spanned") > 1;
    OdsCell cell = OdsCell.read(xml);
    if (cell.text().isEmpty()) {
      column = Math.min(column + repeated, Integer.MAX_VALUE / 2);
      return;
    }
    if (column + (long) repeated > COLUMNS) {
      throw new TableFault("table.bomb", row);
    }
    copies += repeated - 1;
    while (cells.size() < column) {
      cells.add("");
    }
    for (int i = 0; i < repeated; i++) {
      numbers.set(column, cell.number());
      cells.add(cell.text());
      column++;
    }
    if (!wide) {
      merges.add(row, row + Math.min(spanned, 1_100_000) - 1, column - 1, column - 1);
    }
  }
}
