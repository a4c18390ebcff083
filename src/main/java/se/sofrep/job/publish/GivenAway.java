package se.sofrep.job.publish;

import se.sofrep.disclosure.Passed;
import se.sofrep.figures.FigureKey;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Says whom the public edition would give away, so that it is not written, and whom those that are
 * out already do.
 */
public final class GivenAway {
  private GivenAway() {}

  /**
   * @return whether nobody is
   */
  public static boolean none(Passed passed, Findings findings) {
    for (FigureKey cell : passed.givenAway()) {
      findings.error(
          "disclosure.given-away",
          Location.NONE,
          cell.name(),
          cell.intervention(),
          cell.gender(),
          cell.category(),
          cell.period().label());
    }
    for (Passed.Exposed exposed : passed.exposed()) {
      FigureKey cell = exposed.cell();
      findings.warning(
          "disclosure.exposed",
          Location.NONE,
          cell.name(),
          cell.intervention(),
          cell.gender(),
          cell.category(),
          cell.period().label(),
          String.join(", ", exposed.publications()));
    }
    passed
        .changed()
        .forEach(
            (name, counts) -> findings.notice("disclosure.changed", Location.NONE, counts, name));
    return passed.givenAway().isEmpty();
  }
}
