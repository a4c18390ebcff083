package se.sofrep.figures.participants;

import java.time.LocalDate;
import java.util.Optional;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;

/** The part of a period in which an intervention existed. */
final class Presence {
  private Presence() {}

  /** Empty when it had not begun or was over; the whole period when nothing is known of it. */
  static Optional<Period> span(Optional<Intervention> intervention, Period period) {
    LocalDate first =
        intervention
            .flatMap(Intervention::start)
            .filter(start -> start.isAfter(period.first()))
            .orElse(period.first());
    LocalDate last =
        intervention
            .flatMap(Intervention::end)
            .filter(end -> end.isBefore(period.last()))
            .orElse(period.last());
    return last.isBefore(first) ? Optional.empty() : Optional.of(Period.of(first, last));
  }
}
