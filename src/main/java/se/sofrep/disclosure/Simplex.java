package se.sofrep.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * A linear program around a point that is known to be possible: the truth. Variables are deviations
 * from it, so that the program starts feasible, and stays so from step to step and from one aim to
 * the next. The simplex method with bounds, on a condensed tableau: basic = T × non-basic.
 *
 * <p>An own one, since it is asked for thousands of aims over the same ties and is nearly done when
 * it is asked: libraries begin every aim anew.
 */
final class Simplex {
  private static final double ZERO = 1e-9;

  /** How far something goes that nothing stops. */
  private static final double FAR = 1000;

  private static final int PATIENCE = 200;
  private static final int MOST_STEPS = 20_000;

  /** Steps over the same ties after which how high something can be is left untold. */
  private static final int ENOUGH = 4000;

  private final List<double[]> bounds = new ArrayList<>();
  private final List<int[]> rowColumns = new ArrayList<>();
  private final List<double[]> rowFactors = new ArrayList<>();
  private final List<double[]> rowBounds = new ArrayList<>();

  private double[][] table;
  private int[] basic;
  private int[] free;
  private boolean[] dead;
  private double[] value;
  private double[] low;
  private double[] high;
  private boolean unbounded;
  private int steps;

  /** A deviation between bounds on either side of 0; returns its number. */
  int variable(double least, double most) {
    bounds.add(new double[] {least, most});
    return bounds.size() - 1;
  }

  /** Σ factor × variable stays 0, or does not fall by more than the slack. */
  void row(int[] columns, double[] factors, boolean equal, double slack) {
    rowColumns.add(columns);
    rowFactors.add(factors);
    rowBounds.add(equal ? new double[] {0, 0} : new double[] {-slack, Double.POSITIVE_INFINITY});
  }

  /** Ends the building: from here on it is solved. */
  void ready() {
    int n = bounds.size();
    int m = rowColumns.size();
    table = new double[m][n];
    basic = new int[m];
    free = new int[n];
    dead = new boolean[n];
    value = new double[n + m];
    low = new double[n + m];
    high = new double[n + m];
    for (int j = 0; j < n; j++) {
      free[j] = j;
      low[j] = bounds.get(j)[0];
      high[j] = bounds.get(j)[1];
    }
    int[] uses = new int[n];
    for (int i = 0; i < m; i++) {
      basic[i] = n + i;
      low[n + i] = rowBounds.get(i)[0];
      high[n + i] = rowBounds.get(i)[1];
      for (int k = 0; k < rowColumns.get(i).length; k++) {
        table[i][rowColumns.get(i)[k]] += rowFactors.get(i)[k];
        uses[rowColumns.get(i)[k]]++;
      }
    }
    eliminate(n, uses);
  }

  /** Each equation gives one variable as a function of others: rather one that has room to move. */
  private void eliminate(int n, int[] uses) {
    for (int i = 0; i < basic.length; i++) {
      if (high[basic[i]] > 0) {
        continue;
      }
      int best = -1;
      double score = Double.NEGATIVE_INFINITY;
      for (int j = 0; j < n; j++) {
        if (!dead[j] && Math.abs(table[i][j]) > ZERO) {
          int of = free[j];
          double room = Math.min(-low[of], high[of]) > 0 ? 50 : 0;
          double own = room - uses[of];
          if (own > score) {
            score = own;
            best = j;
          }
        }
      }
      if (best >= 0) {
        pivot(i, best, null);
        dead[best] = true;
      }
    }
  }

  double value(int variable) {
    return value[variable];
  }

  /** Back to the point where it began. */
  void reset() {
    Arrays.fill(value, 0);
  }

  /** From here on the variable, which is there, stays there. */
  void hold(int variable, double at) {
    low[variable] = at;
    high[variable] = at;
  }

  /** It may move again, from that up. */
  void release(int variable, double least) {
    low[variable] = least;
    high[variable] = Double.POSITIVE_INFINITY;
  }

  /**
   * Moves to where the aim is highest, or to where the stop says that it is far enough.
   *
   * @param aim factor of each variable
   * @param stop is told the aim's worth after each step
   * @return whether it was stopped
   */
  boolean maximise(double[] aim, double wanted, DoublePredicate stop) {
    double[] gain = gains(aim);
    int stalled = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      if (stop.test(worth(aim))) {
        return true;
      }
      int column = entering(gain, stalled > PATIENCE);
      if (column < 0) {
        return false;
      }
      steps++;
      double moved = move(column, gain, wanted - worth(aim));
      stalled = moved > ZERO ? 0 : stalled + 1;
    }
    return false;
  }

  /**
   * How high the aim can be, from wherever the last one ended; infinite where nothing stops it, or
   * where it has taken too many steps to tell.
   */
  double highest(double[] aim) {
    unbounded = false;
    maximise(aim, Double.POSITIVE_INFINITY, worth -> unbounded || steps > ENOUGH);
    return unbounded || steps > ENOUGH ? Double.POSITIVE_INFINITY : worth(aim);
  }

  private double worth(double[] aim) {
    double worth = 0;
    for (int j = 0; j < aim.length; j++) {
      if (aim[j] != 0) {
        worth += aim[j] * value[j];
      }
    }
    return worth;
  }

  private double[] gains(double[] aim) {
    double[] gain = new double[free.length];
    for (int j = 0; j < free.length; j++) {
      gain[j] = factor(aim, free[j]);
    }
    for (int i = 0; i < basic.length; i++) {
      double own = factor(aim, basic[i]);
      if (own != 0) {
        for (int j = 0; j < free.length; j++) {
          gain[j] += own * table[i][j];
        }
      }
    }
    return gain;
  }

  private static double factor(double[] aim, int variable) {
    return variable < aim.length ? aim[variable] : 0;
  }

  /** The steepest; after a long standstill the first, which cannot go round in circles. */
  private int entering(double[] gain, boolean first) {
    int best = -1;
    double most = ZERO;
    for (int j = 0; j < free.length; j++) {
      int of = free[j];
      if (dead[j] || (gain[j] > 0 ? value[of] >= high[of] - ZERO : value[of] <= low[of] + ZERO)) {
        continue;
      }
      double size = Math.abs(gain[j]);
      if (first ? size > ZERO && (best < 0 || of < free[best]) : size > most) {
        most = size;
        best = j;
      }
    }
    return best;
  }

  /** Moves a free variable as far as it goes; what stops it takes its place. */
  private double move(int column, double[] gain, double wanted) {
    int of = free[column];
    double direction = Math.signum(gain[column]);
    double length = direction > 0 ? high[of] - value[of] : value[of] - low[of];
    length = Math.min(length, Math.max(0, wanted) / Math.abs(gain[column]));
    int row = -1;
    double strength = 0;
    for (int i = 0; i < basic.length; i++) {
      double rate = table[i][column] * direction;
      if (Math.abs(rate) <= ZERO) {
        continue;
      }
      int b = basic[i];
      double room = rate > 0 ? high[b] - value[b] : value[b] - low[b];
      double limit = Math.max(0, room) / Math.abs(rate);
      if (limit < length - ZERO || (limit <= length + ZERO && Math.abs(rate) > strength)) {
        length = Math.min(length, limit);
        row = i;
        strength = Math.abs(rate);
      }
    }
    if (Double.isInfinite(length)) {
      unbounded = true;
      length = FAR;
    }
    value[of] += direction * length;
    for (int i = 0; i < basic.length; i++) {
      value[basic[i]] += table[i][column] * direction * length;
    }
    if (row >= 0) {
      pivot(row, column, gain);
    }
    return length;
  }

  private void pivot(int row, int column, double[] gain) {
    double[] own = table[row];
    double at = own[column];
    int[] used = new int[own.length];
    int length = 0;
    for (int j = 0; j < own.length; j++) {
      if (j == column) {
        own[j] = 1 / at;
      } else if (own[j] != 0) {
        own[j] /= -at;
        if (Math.abs(own[j]) < ZERO) {
          own[j] = 0;
        } else if (!dead[j]) {
          used[length++] = j;
        }
      }
    }
    for (int i = 0; i < table.length; i++) {
      if (i != row && table[i][column] != 0) {
        add(table[i], own, column, used, length);
      }
    }
    if (gain != null) {
      add(gain, own, column, used, length);
    }
    int out = basic[row];
    basic[row] = free[column];
    free[column] = out;
  }

  private static void add(double[] to, double[] own, int column, int[] used, int length) {
    double by = to[column];
    for (int k = 0; k < length; k++) {
      int j = used[k];
      double sum = to[j] + by * own[j];
      to[j] = Math.abs(sum) < ZERO ? 0 : sum;
    }
    to[column] = by * own[column];
  }
}
