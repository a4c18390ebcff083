package se.sofrep.disclosure.attack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The least and greatest value of counts under ties, by linear programming. Every solution on the
 * way is a witness of what the other counts may be, so that few are asked for one by one.
 */
final class Programme {
  private static final double CLOSE = 1e-5;

  /** Milliseconds; most questions take a few. */
  private static final long LONGEST = 4_000;

  private final Spans spans;
  private final List<Tie> ties;
  private final Map<Integer, Integer> places = new LinkedHashMap<>();
  private final int[] counts;
  private final double[] seenLeast;
  private final double[] seenGreatest;
  private boolean contradiction;

  Programme(Spans spans, List<Tie> ties) {
    this.spans = spans;
    this.ties = ties;
    for (Tie tie : ties) {
      for (int count : tie.counts()) {
        places.putIfAbsent(count, places.size());
      }
    }
    counts = places.keySet().stream().mapToInt(Integer::intValue).toArray();
    seenLeast = new double[counts.length];
    seenGreatest = new double[counts.length];
    Arrays.fill(seenLeast, Double.POSITIVE_INFINITY);
    Arrays.fill(seenGreatest, Double.NEGATIVE_INFINITY);
  }

  /** The counts it is about. */
  int[] counts() {
    return counts;
  }

  boolean isContradiction() {
    return contradiction;
  }

  /** Looks for solutions where all counts together are as great, and as small, as they can be. */
  void look() {
    double[] all = new double[counts.length];
    Arrays.fill(all, 1);
    optimum(all, true);
    optimum(all, false);
  }

  /** The least value that some solution found so far gives a count, rounded inwards. */
  double seenLeast(int count) {
    return Math.ceil(seenLeast[places.get(count)] - CLOSE);
  }

  double seenGreatest(int count) {
    return Math.floor(seenGreatest[places.get(count)] + CLOSE);
  }

  /** The greatest value of a count, rounded inwards. */
  double greatest(int count) {
    return Math.floor(optimum(one(count), true).orElse(spans.greatest(count)) + CLOSE);
  }

  double least(int count) {
    return Math.ceil(optimum(one(count), false).orElse(spans.least(count)) - CLOSE);
  }

  private double[] one(int count) {
    double[] weights = new double[counts.length];
    weights[places.get(count)] = 1;
    return weights;
  }

  /**
   * None where the solver finds no optimum, or goes round in circles and is stopped; the spans
   * still hold then.
   */
  private Optional<Double> optimum(double[] weights, boolean greatest) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    for (int place = 0; place < counts.length; place++) {
      Variable variable = model.addVariable();
      variable.lower(spans.least(counts[place])).upper(spans.greatest(counts[place]));
      if (weights[place] != 0) {
        variable.weight(weights[place]);
      }
    }
    ties.forEach(tie -> constrain(model, tie));
    model.options.time_abort = LONGEST;
    Optimisation.Result result = greatest ? model.maximise() : model.minimise();
    contradiction |= result.getState() == Optimisation.State.INFEASIBLE;
    if (!result.getState().isOptimal()) {
      return Optional.empty();
    }
    double sum = 0;
    for (int place = 0; place < counts.length; place++) {
      double value = result.doubleValue(place);
      seenLeast[place] = Math.min(seenLeast[place], value);
      seenGreatest[place] = Math.max(seenGreatest[place], value);
      sum += weights[place] * value;
    }
    return Optional.of(sum);
  }

  private void constrain(ExpressionsBasedModel model, Tie tie) {
    Expression expression = model.addExpression();
    for (int i = 0; i < tie.counts().length; i++) {
      expression.add(places.get(tie.counts()[i]).intValue(), tie.factors()[i]);
    }
    if (tie.least() > Double.NEGATIVE_INFINITY) {
      expression.lower(tie.least());
    }
    if (tie.greatest() < Double.POSITIVE_INFINITY) {
      expression.upper(tie.greatest());
    }
  }
}
