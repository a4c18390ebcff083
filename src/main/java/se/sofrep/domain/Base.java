package se.sofrep.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The base B of a figure {@code B.V}: which participations of a period [a, b] it is about. */
public enum Base {
  /** start ≤ b and (no end or end ≥ a). */
  CURRENT("aktuella", Participation::currentIn),
  /** a ≤ start ≤ b. */
  NEW("nya", Participation::newIn),
  /** a ≤ end ≤ b. */
  CLOSED("avslutade", Participation::closedIn),
  /** Current, and no end or end &gt; b. */
  ONGOING("pågående", Participation::ongoingAfter);

  private final String word;
  private final BiPredicate<Participation, Period> test;

  Base(String word, BiPredicate<Participation, Period> test) {
    this.word = word;
    this.test = test;
  }

  /** The word in figure names and on the command line. */
  public String word() {
    return word;
  }

  /** By dates alone: whether the row counts at all is said by {@link #counts}. */
  public boolean holds(Participation participation, Period period) {
    return test.test(participation, period);
  }

  /** Whether a row is a person-registered participation: neither anonymous nor misregistered. */
  public static boolean counts(Participation participation) {
    return !participation.anonymous() && !participation.misregistered();
  }

  public static Optional<Base> ofWord(String word) {
    return Arrays.stream(values()).filter(base -> base.word.equals(word)).findFirst();
  }
}
