package se.sofrep.document.axis;

import java.util.List;
import java.util.stream.Stream;
import se.sofrep.domain.Period;

/** The years that an intervention's whole life is told by. */
public final class LifeYears {
  private LifeYears() {}

  /** In order; those that some count or cost is told of. */
  public static List<Period> of(View view, String intervention) {
    return Stream.of("deltagare.nya", "ekonomi.insats.utnyttjat")
        .flatMap(view.context().figures()::named)
        .filter(figure -> figure.key().intervention().equals(intervention))
        .map(figure -> figure.key().period())
        .filter(period -> !period.equals(view.period()))
        .distinct()
        .sorted()
        .toList();
  }
}
