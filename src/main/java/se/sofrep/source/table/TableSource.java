package se.sofrep.source.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A file that holds one table or several, readable any number of times. */
interface TableSource {

  /** Takes one row; false ends the reading. */
  @FunctionalInterface
  interface Sink {
    boolean accept(RawRow row);
  }

  Dialect.Kind kind();

  /** Names of the sheets in the order they should be tried; one empty name for a text file. */
  List<String> sheets();

  /**
   * Hands over the rows in file order, with their cells trimmed.
   *
   * @throws TableFault for what is wrong with the file, with its row
   */
  void read(String sheet, Sink sink) throws IOException;

  /**
   * The first rows of a sheet that are not empty. A fault after some of them is left for the
   * reading of the rows to tell.
   */
  default List<RawRow> head(String sheet, int limit) throws IOException {
    List<RawRow> rows = new ArrayList<>();
    try {
      read(
          sheet,
          row -> {
            if (row.filled() > 0) {
              rows.add(row);
            }
            return rows.size() < limit;
          });
    } catch (TableFault fault) {
      if (rows.isEmpty()) {
        throw fault;
      }
    }
    return rows;
  }
}
