package se.sofrep.job.report;

import java.time.LocalDate;
import java.util.Optional;
import se.sofrep.domain.Period;

/** The days that a person asks about. */
public sealed interface ReportSpan {

  /** Days inside one year. */
  record Days(Period period) implements ReportSpan {}

  /**
   * An intervention's whole life, or what of it lies between two days.
   *
   * @param from the intervention's own first day when empty
   * @param through the intervention's own last day when empty
   */
  record Life(Optional<LocalDate> from, Optional<LocalDate> through) implements ReportSpan {}
}
