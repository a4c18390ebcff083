package se.sofrep.disclosure.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The span of each count of a system of ties, narrowed tie by tie for as long as one narrows
 * another. Counts are whole numbers, so every span ends in whole numbers.
 */
final class Spans {
  private static final double CLOSE = 1e-6;

  /** Spans that creep towards each other are left to linear programming. */
  private static final int VISITS = 50;

  private double[] least;
  private double[] greatest;
  private final List<Tie> ties;
  private final boolean[] holds;
  private final List<List<Integer>> tiesOf = new ArrayList<>();
  private boolean contradiction;

  /** Counts and ties by the numbers they have in the system; no tie holds as yet. */
  Spans(double[] least, double[] greatest, List<Tie> ties) {
    this.least = least;
    this.greatest = greatest;
    this.ties = ties;
    this.holds = new boolean[ties.size()];
    for (int count = 0; count < least.length; count++) {
      tiesOf.add(new ArrayList<>());
    }
    for (int tie = 0; tie < ties.size(); tie++) {
      for (int count : ties.get(tie).counts()) {
        tiesOf.get(count).add(tie);
      }
    }
  }

  double least(int count) {
    return least[count];
  }

  double greatest(int count) {
    return greatest[count];
  }

  boolean isKnown(int count) {
    return least[count] == greatest[count];
  }

  /** Lets more ties hold; false, and nothing is changed, if they contradict those that do. */
  boolean add(Collection<Integer> more) {
    double[] leastBefore = least.clone();
    double[] greatestBefore = greatest.clone();
    more.forEach(tie -> holds[tie] = true);
    contradiction = false;
    narrow(more);
    if (contradiction) {
      least = leastBefore;
      greatest = greatestBefore;
      more.forEach(tie -> holds[tie] = false);
    }
    return !contradiction;
  }

  private void narrow(Collection<Integer> first) {
    Deque<Integer> waiting = new ArrayDeque<>(first);
    Set<Integer> waits = new HashSet<>(first);
    Map<Integer, Integer> visits = new HashMap<>();
    while (!waiting.isEmpty() && !contradiction) {
      int number = waiting.poll();
      waits.remove(number);
      for (int count : narrow(ties.get(number))) {
        for (int other : tiesOf.get(count)) {
          if (holds[other]
              && !waits.contains(other)
              && visits.merge(other, 1, Integer::sum) < VISITS) {
            waits.add(other);
            waiting.add(other);
          }
        }
      }
    }
  }

  /** What one tie says of each of its counts when the others are as they may be. */
  private List<Integer> narrow(Tie tie) {
    double sumLeast = 0;
    double sumGreatest = 0;
    for (int i = 0; i < tie.counts().length; i++) {
      sumLeast += lowest(tie, i);
      sumGreatest += highest(tie, i);
    }
    List<Integer> narrowed = new ArrayList<>();
    if (sumLeast > tie.greatest() + CLOSE || sumGreatest < tie.least() - CLOSE) {
      contradiction = true;
      return narrowed;
    }
    for (int i = 0; i < tie.counts().length; i++) {
      double from = tie.least() - (sumGreatest - highest(tie, i));
      double to = tie.greatest() - (sumLeast - lowest(tie, i));
      double factor = tie.factors()[i];
      boolean turned = factor < 0;
      if (narrow(tie.counts()[i], (turned ? to : from) / factor, (turned ? from : to) / factor)) {
        narrowed.add(tie.counts()[i]);
      }
    }
    return narrowed;
  }

  private boolean narrow(int count, double from, double to) {
    double up = Math.ceil(from - CLOSE);
    double down = Math.floor(to + CLOSE);
    boolean narrower = up > least[count] || down < greatest[count];
    least[count] = Math.max(least[count], up);
    greatest[count] = Math.min(greatest[count], down);
    contradiction |= least[count] > greatest[count];
    return narrower;
  }

  private double lowest(Tie tie, int i) {
    double factor = tie.factors()[i];
    return factor * (factor < 0 ? greatest : least)[tie.counts()[i]];
  }

  private double highest(Tie tie, int i) {
    double factor = tie.factors()[i];
    return factor * (factor < 0 ? least : greatest)[tie.counts()[i]];
  }

  /** What is left to be solved: ties that hold between counts that are not known. */
  List<Tie> open() {
    List<Tie> open = new ArrayList<>();
    for (int number = 0; number < ties.size(); number++) {
      Tie tie = ties.get(number);
      Map.Entry<int[], Double> rest = unknowns(tie);
      if (holds[number] && rest.getKey().length > 0 && canBind(tie)) {
        double[] factors = new double[rest.getKey().length];
        int[] counts = new int[factors.length];
        for (int i = 0; i < factors.length; i++) {
          counts[i] = tie.counts()[rest.getKey()[i]];
          factors[i] = tie.factors()[rest.getKey()[i]];
        }
        double known = rest.getValue();
        open.add(
            new Tie(counts, factors, tie.least() - known, tie.greatest() - known, tie.belief()));
      }
    }
    return open;
  }

  /** The places in the tie of what is not known, and what the known ones come to. */
  private Map.Entry<int[], Double> unknowns(Tie tie) {
    int[] places = new int[tie.counts().length];
    int found = 0;
    double known = 0;
    for (int i = 0; i < places.length; i++) {
      if (isKnown(tie.counts()[i])) {
        known += tie.factors()[i] * least[tie.counts()[i]];
      } else {
        places[found++] = i;
      }
    }
    return Map.entry(Arrays.copyOf(places, found), known);
  }

  /** Could the tie be broken within the spans? */
  private boolean canBind(Tie tie) {
    double sumLeast = 0;
    double sumGreatest = 0;
    for (int i = 0; i < tie.counts().length; i++) {
      sumLeast += lowest(tie, i);
      sumGreatest += highest(tie, i);
    }
    return sumLeast < tie.least() - CLOSE || sumGreatest > tie.greatest() + CLOSE;
  }
}
