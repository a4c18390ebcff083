package se.sofrep.disclosure.solve;

import java.util.Arrays;
import java.util.List;

/**
 * Equations that give some variables, one a row, as sums of the others, one a column, each with a
 * factor. Nearly all factors are 0, so only the others are kept: by row, with the rows of each
 * column.
 */
public final class Tableau {
  /** As near as is there. */
  public static final double NEARLY = 1e-6;

  /** What is nearer to 0 than this is 0. */
  static final double ZERO = 1e-9;

  private final int[][] columns;
  private final double[][] factors;
  private final int[] lengths;
  private final int[][] rows;
  private final int[] heights;
  private final int[] basic;
  private final int[] free;

  /** Of each variable its row; else −1 − its column. */
  private final int[] where;

  /** Where a column stands in the row that is worked on, counted from 1; 0 where it does not. */
  private final int[] places;

  private int size;

  /** Σ factor × variable stays 0, or does not fall by more than the slack. */
  public record Row(int[] variables, double[] factors, boolean equal, double slack) {}

  /** Each row has a variable of its own besides: what its sum is; in an equation it is gone. */
  public static Tableau of(int variables, List<Row> rows) {
    Tableau tableau = new Tableau(variables, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      for (int k = 0; k < rows.get(i).variables().length; k++) {
        tableau.append(i, rows.get(i).variables()[k], rows.get(i).factors()[k]);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).equal()) {
        tableau.solve(i);
      }
    }
    return tableau;
  }

  /** An equation gives one variable as a sum of the others: the one that stands in fewest. */
  private void solve(int row) {
    int best = -1;
    for (int k = 0; k < lengths[row]; k++) {
      int column = columns[row][k];
      if (best < 0 || heights[column] < heights[best]) {
        best = column;
      }
    }
    if (best >= 0) {
      pivot(row, best, true);
    }
  }

  private Tableau(int width, int height) {
    columns = new int[height][4];
    factors = new double[height][4];
    lengths = new int[height];
    rows = new int[width][4];
    heights = new int[width];
    basic = new int[height];
    free = new int[width];
    where = new int[width + height];
    places = new int[width];
    Arrays.setAll(free, j -> j);
    Arrays.setAll(basic, i -> width + i);
    Arrays.setAll(where, v -> v < width ? -1 - v : v - width);
  }

  private Tableau(Tableau other) {
    columns = copy(other.columns);
    factors = Arrays.stream(other.factors).map(double[]::clone).toArray(double[][]::new);
    lengths = other.lengths.clone();
    rows = copy(other.rows);
    heights = other.heights.clone();
    basic = other.basic.clone();
    free = other.free.clone();
    where = other.where.clone();
    places = new int[other.places.length];
    size = other.size;
  }

  private static int[][] copy(int[][] of) {
    return Arrays.stream(of).map(int[]::clone).toArray(int[][]::new);
  }

  public Tableau copy() {
    return new Tableau(this);
  }

  /** How many factors there are. */
  public int size() {
    return size;
  }

  public int basic(int row) {
    return basic[row];
  }

  public int free(int column) {
    return free[column];
  }

  public int where(int variable) {
    return where[variable];
  }

  public int length(int row) {
    return lengths[row];
  }

  /** The column of the row's k-th factor. */
  public int column(int row, int k) {
    return columns[row][k];
  }

  public double factor(int row, int k) {
    return factors[row][k];
  }

  public int height(int column) {
    return heights[column];
  }

  /** The row of the column's k-th factor. */
  public int row(int column, int k) {
    return rows[column][k];
  }

  /** The factor of a row and a column that has one there. */
  public double at(int row, int column) {
    return factors[row][place(row, column)];
  }

  private int place(int row, int column) {
    return indexOf(column, columns[row]);
  }

  /** Of what is among them. */
  private static int indexOf(int one, int[] among) {
    int k = 0;
    while (among[k] != one) {
      k++;
    }
    return k;
  }

  private void append(int row, int column, double factor) {
    int k = lengths[row]++;
    if (k == columns[row].length) {
      columns[row] = Arrays.copyOf(columns[row], 2 * k);
      factors[row] = Arrays.copyOf(factors[row], 2 * k);
    }
    columns[row][k] = column;
    factors[row][k] = factor;
    if (heights[column] == rows[column].length) {
      rows[column] = Arrays.copyOf(rows[column], 2 * heights[column]);
    }
    rows[column][heights[column]++] = row;
    size++;
  }

  /** Takes the row's k-th factor away; the column still names the row. */
  private void drop(int row, int k) {
    int last = --lengths[row];
    columns[row][k] = columns[row][last];
    factors[row][k] = factors[row][last];
    size--;
  }

  /**
   * The row's variable and the column's change places.
   *
   * @param gone whether what takes the column's place is 0 for ever, so that the column is empty
   */
  public void pivot(int row, int column, boolean gone) {
    int[] others = Arrays.copyOf(rows[column], heights[column]);
    heights[column] = 0;
    int own = place(row, column);
    double at = factors[row][own];
    drop(row, own);
    for (int k = 0; k < lengths[row]; k++) {
      factors[row][k] /= -at;
    }
    if (!gone) {
      append(row, column, 1 / at);
    }
    for (int other : others) {
      if (other != row) {
        int k = place(other, column);
        double by = factors[other][k];
        drop(other, k);
        add(other, by, row);
      }
    }
    int out = basic[row];
    basic[row] = free[column];
    free[column] = out;
    where[basic[row]] = row;
    where[out] = -1 - column;
  }

  private void add(int to, double by, int from) {
    for (int k = 0; k < lengths[to]; k++) {
      places[columns[to][k]] = k + 1;
    }
    for (int k = 0; k < lengths[from]; k++) {
      int place = places[columns[from][k]];
      if (place > 0) {
        factors[to][place - 1] += by * factors[from][k];
      } else {
        append(to, columns[from][k], by * factors[from][k]);
      }
    }
    for (int k = lengths[to] - 1; k >= 0; k--) {
      int column = columns[to][k];
      places[column] = 0;
      if (Math.abs(factors[to][k]) < ZERO) {
        drop(to, k);
        rows[column][indexOf(to, rows[column])] = rows[column][--heights[column]];
      }
    }
  }
}
