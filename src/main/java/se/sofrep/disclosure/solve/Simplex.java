package se.sofrep.disclosure.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear program around a point that is known to be possible: the truth. Variables are deviations
 * from it. The simplex method with bounds; the tableau is kept from question to question, as only
 * bounds and prices change, and a question is of what is near the variable that it is about.
 */
public final class Simplex {
  private static final double ZERO = Tableau.ZERO;

  /** Steps that lead nowhere after which it is seen to that they do not go round in circles. */
  private static final int PATIENCE = 100;

  private static final int MOST_STEPS = 20_000;

  /** So many times fuller than it was the tableau is begun again. */
  private static final int FULL = 2;

  private final Tableau start;
  private final double[] value;
  private final double[] low;
  private final double[] high;
  private final double[] price;

  /** Which way a variable that has a price, and that may move, would go from 0. */
  private final double[] side;

  private final double[] gain;
  private final List<Integer> gaining = new ArrayList<>();
  private final List<Integer> touched = new ArrayList<>();
  private final boolean[] isTouched;
  private Tableau table;
  private boolean isPriced;
  private int steps;

  /**
   * @param variables how many there are; they stay where they are until they get bounds
   */
  public Simplex(int variables, List<Tableau.Row> rows) {
    int all = variables + rows.size();
    start = Tableau.of(variables, rows);
    table = start.copy();
    value = new double[all];
    low = new double[all];
    high = new double[all];
    price = new double[all];
    side = new double[all];
    gain = new double[variables];
    isTouched = new boolean[all];
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).equal()) {
        bound(variables + i, -rows.get(i).slack(), Double.POSITIVE_INFINITY, 0);
      }
    }
  }

  /**
   * How far the variable may go from the truth.
   *
   * @param cost of each step away from it
   */
  public void bound(int variable, double least, double most, double cost) {
    low[variable] = least;
    high[variable] = most;
    price[variable] = cost;
  }

  public double value(int variable) {
    return value[variable];
  }

  /** All variables that may be elsewhere than in the truth. */
  public List<Integer> touched() {
    return touched;
  }

  /** Steps taken so far. */
  public int steps() {
    return steps;
  }

  /** Back to the truth. */
  public void reset() {
    for (int variable : touched) {
      value[variable] = 0;
      side[variable] = 0;
      isTouched[variable] = false;
    }
    touched.clear();
    if (table.size() > FULL * start.size()) {
      table = start.copy();
    }
  }

  /** Begins somewhere else, at a point that will do once all have been put there. */
  public void put(int variable, double at) {
    touch(variable);
    value[variable] = at;
  }

  /**
   * Moves the variable towards that, whatever it costs, until it is there or as far as it goes.
   *
   * @param to may be infinite
   * @return whether it came there
   */
  public boolean move(int variable, double to) {
    isPriced = false;
    double sign = Math.signum(to - value[variable]);
    int stalled = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      double left = sign * (to - value[variable]);
      if (left <= Tableau.NEARLY) {
        return true;
      }
      gain(variable, sign);
      double length = step(stalled > PATIENCE, left);
      if (length < 0 || Double.isInfinite(length)) {
        return length > 0;
      }
      stalled = length > ZERO ? 0 : stalled + 1;
    }
    return false;
  }

  /** The same while another variable stays at that or beyond. */
  public boolean move(int variable, double to, int other, boolean up, double bound) {
    double least = low[other];
    double most = high[other];
    low[other] = up ? bound : least;
    high[other] = up ? most : bound;
    boolean there = move(variable, to);
    low[other] = least;
    high[other] = most;
    return there;
  }

  /** Moves to where it costs least that the variable is where it is. */
  public void cheapen(int held) {
    isPriced = true;
    double least = low[held];
    double most = high[held];
    low[held] = value[held];
    high[held] = value[held];
    double length = 0;
    for (int stalled = 0; length >= 0 && stalled <= 2 * PATIENCE; ) {
      for (int variable : touched) {
        gain(variable, -price[variable] * side(variable));
      }
      length = step(stalled > PATIENCE, Double.POSITIVE_INFINITY);
      stalled = length > ZERO ? 0 : stalled + 1;
    }
    low[held] = least;
    high[held] = most;
  }

  private double side(int variable) {
    return Math.abs(value[variable]) > ZERO ? Math.signum(value[variable]) : side[variable];
  }

  /** What free variables do for the aim, if this one does so much for it. */
  private void gain(int variable, double weight) {
    if (weight == 0) {
      return;
    }
    int row = table.where(variable);
    if (row < 0) {
      gainOf(-1 - row, weight);
      return;
    }
    for (int k = 0; k < table.length(row); k++) {
      gainOf(table.column(row, k), weight * table.factor(row, k));
    }
  }

  private void gainOf(int column, double by) {
    if (gain[column] == 0) {
      gaining.add(column);
    }
    gain[column] += by;
  }

  /**
   * One free variable moves as far as it goes; what stops it takes its place.
   *
   * @param wanted how much is to be gained at most
   * @return how far it went; less than 0 where there is nothing to be gained
   */
  private double step(boolean first, double wanted) {
    int column = entering(first);
    double size = column < 0 ? 0 : gain[column];
    gaining.forEach(j -> gain[j] = 0);
    gaining.clear();
    steps++;
    return column < 0 ? -1 : shift(column, Math.signum(size), wanted / Math.abs(size));
  }

  /**
   * The one that does most for its price, of those the one with least to reckon; after a long
   * standstill the first, which cannot go round in circles.
   */
  private int entering(boolean first) {
    int best = -1;
    double most = 0;
    for (int column : gaining) {
      int of = table.free(column);
      double net = net(of, Math.abs(gain[column]));
      if (net <= ZERO || room(of, gain[column]) <= ZERO) {
        continue;
      }
      boolean better =
          first
              ? best < 0 || of < table.free(best)
              : net > most + ZERO
                  || (net > most - ZERO && table.height(column) < table.height(best));
      if (better) {
        most = net;
        best = column;
      }
    }
    return best;
  }

  private double net(int variable, double size) {
    if (!isPriced) {
      return size / (1 + price[variable]);
    }
    return side(variable) == 0 ? size - price[variable] : size;
  }

  /** How far it may go in that direction; what has a price stops on its way at the truth. */
  private double room(int variable, double direction) {
    double at = value[variable];
    if (isPriced && price[variable] > 0 && side(variable) * direction < 0) {
      return Math.abs(at);
    }
    return Math.max(0, direction > 0 ? high[variable] - at : at - low[variable]);
  }

  /** What has a price and has not moved does not go along: it is asked for that first. */
  private boolean stays(int variable) {
    return isPriced && price[variable] > 0 && side(variable) == 0;
  }

  private double shift(int column, double direction, double most) {
    int of = table.free(column);
    double length = Math.min(most, room(of, direction));
    double[] rates = new double[table.height(column)];
    int row = -1;
    double strength = 0;
    for (int k = 0; k < rates.length; k++) {
      int at = table.row(column, k);
      rates[k] = table.at(at, column) * direction;
      double rate = Math.abs(rates[k]);
      double limit = stays(table.basic(at)) ? 0 : room(table.basic(at), rates[k]) / rate;
      if (limit < length - ZERO || (limit <= length + ZERO && rate > strength)) {
        length = Math.min(length, limit);
        row = at;
        strength = rate;
      }
    }
    if (Double.isInfinite(length)) {
      return length;
    }
    touch(of);
    side[of] = direction;
    add(of, direction * length);
    for (int k = 0; k < rates.length; k++) {
      add(table.basic(table.row(column, k)), rates[k] * length);
    }
    leave(row, column);
    return length;
  }

  /** What stops the others is free from here on, and on no side of the truth if it is there. */
  private void leave(int row, int column) {
    int out = row < 0 ? table.free(column) : table.basic(row);
    side[out] = 0;
    if (row >= 0) {
      table.pivot(row, column, out >= gain.length && high[out] == 0);
    }
  }

  private void add(int variable, double by) {
    if (by != 0) {
      touch(variable);
      value[variable] += by;
    }
  }

  private void touch(int variable) {
    if (!isTouched[variable]) {
      isTouched[variable] = true;
      touched.add(variable);
    }
  }
}
