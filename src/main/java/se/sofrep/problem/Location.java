package se.sofrep.problem;

import java.util.Objects;

/**
 * Where in the input something stands.
 *
 * @param file path relative to the workspace, with {@code /}; empty when no file is meant
 * @param row line in a text file or row in a sheet, from 1; 0 when the whole file is meant
 * @param column column, from 1; 0 when the whole row is meant
 */
public record Location(String file, int row, int column) implements Comparable<Location> {
  /** Nowhere in particular. */
  public static final Location NONE = new Location("", 0, 0);

  public Location {
    Objects.requireNonNull(file);
  }

  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  public static Location of(String file, int row) {
    return new Location(file, row, 0);
  }

  public static Location of(String file, int row, int column) {
    return new Location(file, row, column);
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byRow = Integer.compare(row, other.row);
    return byRow != 0 ? byRow : Integer.compare(column, other.column);
  }

  /** {@code path:row:column}, leaving out what is 0. */
  @Override
  public String toString() {
    return file + (row > 0 ? ":" + row : "") + (row > 0 && column > 0 ? ":" + column : "");
  }
}
