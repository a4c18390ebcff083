package se.sofrep.source.dialect;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file that holds one table or several, readable any number of times. */
public interface TableSource {

  /** Takes one row; false ends the reading. */
  @FunctionalInterface
  interface Sink {
    boolean accept(RawRow row);
  }

  Dialect.Kind kind();

  /** Empty for workbooks. */
  default Optional<Charset> charset() {
    return Optional.empty();
  }

  /** Empty for workbooks and for text files of one column. */
  default Optional<Character> delimiter() {
    return Optional.empty();
  }

  /** Line of the first byte that the character set does not hold; 0 when there is none. */
  default int badRow() {
    return 0;
  }

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
