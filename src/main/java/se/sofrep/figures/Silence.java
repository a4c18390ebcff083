package se.sofrep.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Period;

/**
 * Whether a file of dated rows falls silent before the period ends, or begins to speak after it
 * began. A silence counts when it is at least {@value #DAYS} days long and the file's own pace
 * would have given at least {@value #EXPECTED} days with something in it: of a Poisson number with
 * that mean fewer than one in a thousand is 0.
 */
public final class Silence {
  static final int DAYS = 45;
  static final int EXPECTED = 7;

  private Silence() {}

  /**
   * @param days when something happened, in any order
   * @param files named with the finding
   */
  public static Optional<Coverage> of(List<LocalDate> days, Period period, List<String> files) {
    List<LocalDate> inside = days.stream().filter(period::contains).distinct().sorted().toList();
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = inside.get(0);
    LocalDate last = inside.get(inside.size() - 1);
    double pace = (double) inside.size() / period.days();
    if (isSilence(last, period.last(), pace)) {
      return Optional.of(partial(Coverage.Reason.ENDS, last, files));
    }
    return isSilence(period.first(), first, pace)
        ? Optional.of(partial(Coverage.Reason.BEGINS, first, files))
        : Optional.empty();
  }

  private static boolean isSilence(LocalDate from, LocalDate to, double pace) {
    long gap = ChronoUnit.DAYS.between(from, to);
    return gap >= DAYS && gap * pace >= EXPECTED;
  }

  private static Coverage partial(Coverage.Reason reason, LocalDate day, List<String> files) {
    return new Coverage(Coverage.State.PARTIAL, reason, Optional.of(day), files);
  }
}
