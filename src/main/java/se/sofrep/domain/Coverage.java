package se.sofrep.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How whole one kind of material is for one period, and why.
 *
 * @param reason what shows it; {@link Reason#NONE} when it is whole
 * @param day the day that the reason is about: the last one that a ledger covers
 * @param names what the reason is about: files, interventions, cost areas
 */
public record Coverage(State state, Reason reason, Optional<LocalDate> day, List<String> names) {
  public static final Coverage WHOLE =
      new Coverage(State.WHOLE, Reason.NONE, Optional.empty(), List.of());

  public Coverage {
    names = List.copyOf(names);
  }

  /** From nothing to all; the order is that of how bad it is. */
  public enum State {
    WHOLE("hel"),
    PARTIAL("delvis"),
    ABSENT("saknas");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** As in {@code täckning:}. */
    public String word() {
      return word;
    }

    public static Optional<State> ofWord(String word) {
      return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
    }
  }

  /** What shows that material is not whole. */
  public enum Reason {
    NONE,
    /** There is no file of the kind for the year. */
    NO_FILE,
    /** There is a file, but nothing in it is about the period. */
    NOTHING_OF_PERIOD,
    /** The amounts stand for longer spans than the period. */
    TOO_COARSE,
    /** The last posting is in a month before the period's last. */
    ENDS,
    /** The first posting is long after the period's first day. */
    BEGINS,
    /** A month without postings among months with many. */
    GAP,
    /** The file holds those who were left at the period's end, not those who ended in it. */
    LEFTOVERS,
    /** Some years of a longer span lack it. */
    SOME_YEARS,
    /** Some interventions are not whole. */
    SOME_INTERVENTIONS,
    /** The intervention has no row and no count at all. */
    NO_ROWS,
    /** The column that the figures are read from is not there. */
    NO_COLUMN,
    /** The ledger has no opening balances. */
    NO_OPENING,
    /** No posting has a cost area. */
    NO_AREAS,
    /** No cost area has a kind. */
    NO_KINDS,
    /** Some cost areas have no kind. */
    SOME_KINDS,
    /** {@code forbund.yaml} says so. */
    STATED
  }

  public static Coverage absent(Reason reason, String... names) {
    return new Coverage(State.ABSENT, reason, Optional.empty(), List.of(names));
  }

  public static Coverage partial(Reason reason, List<String> names) {
    return new Coverage(State.PARTIAL, reason, Optional.empty(), names);
  }

  public static Coverage partial(Reason reason, LocalDate day, String... names) {
    return new Coverage(State.PARTIAL, reason, Optional.of(day), List.of(names));
  }

  public boolean isWhole() {
    return state == State.WHOLE;
  }

  public boolean isAbsent() {
    return state == State.ABSENT;
  }

  /** The less whole of the two; this one when they are alike. */
  public Coverage worse(Coverage other) {
    return other.state.compareTo(state) > 0 ? other : this;
  }
}
