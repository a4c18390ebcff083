package se.sofrep.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ties that hang together, solved: first tie by tie, then by linear programming what is left. */
final class Part {
  private final Counts counts;
  private final List<Tie> ties;
  private final int limit;
  private final Map<Integer, Integer> places = new LinkedHashMap<>();
  private final Map<Integer, Attack.Span> found = new HashMap<>();
  private int[] numbers;

  /**
   * @param limit what a count of this or more is, is not looked into
   */
  Part(Counts counts, List<Tie> ties, int limit) {
    this.counts = counts;
    this.ties = ties;
    this.limit = limit;
  }

  /** The spans of the counts that are not printed, by their numbers. */
  Map<Integer, Attack.Span> spans() {
    Map<Integer, Attack.Span> byNumber = new LinkedHashMap<>();
    found.forEach((place, span) -> byNumber.put(numbers[place], span));
    return byNumber;
  }

  /** Is there a solution at all? */
  boolean solve() {
    List<Tie> local = renumbered();
    Spans spans = spans(local);
    if (!hold(spans, local)) {
      return false;
    }
    for (int place = 0; place < numbers.length; place++) {
      if (!counts.isKnown(numbers[place])) {
        found.put(place, new Attack.Span(spans.least(place), spans.greatest(place)));
      }
    }
    for (List<Tie> rest : Parts.of(numbers.length, spans.open(), spans::isKnown)) {
      Programme programme = new Programme(spans, rest);
      programme.look();
      if (programme.isContradiction()) {
        return false;
      }
      for (int place : programme.counts()) {
        found.put(place, span(programme, place, found.get(place)));
      }
    }
    return true;
  }

  /** All that is certain, and belief by belief what does not contradict it. */
  private static boolean hold(Spans spans, List<Tie> ties) {
    Map<String, List<Integer>> byBelief = new TreeMap<>();
    for (int tie = 0; tie < ties.size(); tie++) {
      byBelief.computeIfAbsent(ties.get(tie).belief(), b -> new ArrayList<>()).add(tie);
    }
    List<Integer> certain = byBelief.remove(Tie.CERTAIN);
    boolean possible = certain == null || spans.add(certain);
    if (possible) {
      byBelief.values().forEach(spans::add);
    }
    return possible;
  }

  private List<Tie> renumbered() {
    return ties.stream()
        .map(
            tie -> {
              int[] local = Arrays.stream(tie.counts()).map(this::place).toArray();
              return new Tie(local, tie.factors(), tie.least(), tie.greatest(), tie.belief());
            })
        .toList();
  }

  private int place(int number) {
    return places.computeIfAbsent(number, n -> places.size());
  }

  private Spans spans(List<Tie> local) {
    numbers = places.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] least = Arrays.stream(numbers).mapToDouble(counts::least).toArray();
    double[] greatest = Arrays.stream(numbers).mapToDouble(counts::greatest).toArray();
    return new Spans(least, greatest, local);
  }

  /** Asks the solver only where what has been seen so far does not settle that nothing is told. */
  private Attack.Span span(Programme programme, int place, Attack.Span span) {
    if (limit < Integer.MAX_VALUE && (span.greatest() < 1 || isHidden(programme, place))) {
      return span;
    }
    double greatest = Math.min(span.greatest(), programme.greatest(place));
    if (greatest >= limit || (limit < Integer.MAX_VALUE && isHidden(programme, place))) {
      return new Attack.Span(span.least(), greatest);
    }
    return new Attack.Span(Math.max(span.least(), programme.least(place)), greatest);
  }

  private boolean isHidden(Programme programme, int place) {
    double least = programme.seenLeast(place);
    double greatest = programme.seenGreatest(place);
    return greatest >= limit || least < 1 || (least <= 1 && greatest >= limit - 1);
  }
}
