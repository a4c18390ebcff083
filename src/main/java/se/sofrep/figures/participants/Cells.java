package se.sofrep.figures.participants;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.sofrep.domain.Base;
import se.sofrep.domain.Variable;

/** What is tallied for one intervention and one gender in one period. */
final class Cells {
  private static final int BASES = Base.values().length;

  private final long[] flows = new long[Flow.values().length];
  private final long[] outcomes = new long[Outcomes.Kind.values().length];
  private final List<Map<String, long[]>> spread =
      Stream.<Map<String, long[]>>generate(HashMap::new).limit(Variable.values().length).toList();

  /** Days in the intervention of those closed. */
  final DayHistogram days = new DayHistogram();

  /** Persons among those current, by the number each person has in the pass. */
  final BitSet persons = new BitSet();

  /**
   * Public support saved a month by those closed, kronor, and how many of them it could be told of.
   */
  BigDecimal savedMonthly = BigDecimal.ZERO;

  long assessed;

  /** Closed of whom nothing is recorded where the outcome is read. */
  long unjudged;

  /** Days present in the period, first and last counted, over all those current. */
  long presentDays;

  void add(Flow flow, long number) {
    flows[flow.ordinal()] += number;
  }

  long flow(Flow flow) {
    return flows[flow.ordinal()];
  }

  boolean isEmpty() {
    for (long flow : flows) {
      if (flow != 0) {
        return false;
      }
    }
    return true;
  }

  void add(Outcomes.Kind kind, long number) {
    outcomes[kind.ordinal()] += number;
  }

  long outcome(Outcomes.Kind kind) {
    return outcomes[kind.ordinal()];
  }

  void add(Variable variable, String value, Base base, long number) {
    counters(variable, value)[base.ordinal()] += number;
  }

  /** The counters of one value, one for each base, to be raised in place. */
  long[] counters(Variable variable, String value) {
    return spread.get(variable.ordinal()).computeIfAbsent(value, v -> new long[BASES]);
  }

  void clear(Variable variable, Base base) {
    spread(variable).values().forEach(counts -> counts[base.ordinal()] = 0);
  }

  Map<String, long[]> spread(Variable variable) {
    return spread.get(variable.ordinal());
  }
}
