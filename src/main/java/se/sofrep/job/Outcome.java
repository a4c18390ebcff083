package se.sofrep.job;

import java.nio.file.Path;
import java.util.Optional;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;

/**
 * How a run ended.
 *
 * @param result what kind of end; the command line maps it to an exit code
 * @param bundle the bundle that was written, if one was
 */
public record Outcome(Result result, Findings findings, Optional<Path> bundle) {

  /** The ends there are. */
  public enum Result {
    /** Done; there may be warnings. */
    DONE,
    /**
     * The words on the command line do not fit the data: an intervention or figure that is not
     * there.
     */
    WRONG_WORDS,
    /** The input has errors; nothing was written. */
    BAD_INPUT,
    /** Something should be looked at: warnings under check or strict, differences found. */
    WARNED,
    /** The output could not be written; what stood there still stands. */
    NOT_WRITTEN
  }

  /**
   * What stops a run before it prints or writes: errors, and under {@code --strict} warnings. Empty
   * when it goes on.
   */
  public static Optional<Outcome> stopped(Findings findings, boolean strict) {
    if (findings.hasErrors()) {
      return Optional.of(of(Result.BAD_INPUT, findings));
    }
    return strict && findings.has(Severity.WARNING)
        ? Optional.of(of(Result.WARNED, findings))
        : Optional.empty();
  }

  public static Outcome of(Result result, Findings findings) {
    return new Outcome(result, findings, Optional.empty());
  }
}
