package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Ledger.Grain;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;

/**
 * All ledgers of a material, each accounting year once, in order. A year's own file comes before
 * what the next year's file says of it (SIE year −1).
 */
final class Books {
  private final List<Ledger> ledgers;

  private Books(List<Ledger> ledgers) {
    this.ledgers = ledgers;
  }

  static Books of(Material material) {
    List<Ledger> own =
        Stream.concat(
                Stream.of(material.year(), material.yearBefore())
                    .flatMap(year -> year.ledger().stream()),
                material.earlier().stream())
            .toList();
    List<Ledger> chosen = new ArrayList<>();
    own.forEach(ledger -> addUnlessCovered(ledger, chosen));
    own.forEach(ledger -> ledger.before().ifPresent(b -> addUnlessCovered(b, chosen)));
    chosen.sort(Comparator.comparing(Ledger::year));
    return new Books(List.copyOf(chosen));
  }

  private static void addUnlessCovered(Ledger ledger, List<Ledger> chosen) {
    boolean overlaps =
        chosen.stream()
            .anyMatch(
                other ->
                    !other.year().last().isBefore(ledger.year().first())
                        && !other.year().first().isAfter(ledger.year().last()));
    if (!overlaps) {
      chosen.add(ledger);
    }
  }

  /** The ledger whose accounting year holds the day. */
  Optional<Ledger> at(LocalDate day) {
    return ledgers.stream().filter(ledger -> ledger.year().contains(day)).findFirst();
  }

  List<Ledger> all() {
    return ledgers;
  }

  /**
   * The ledgers that together hold every day of a period, in order; empty when some day is missing,
   * or when an amount stands for more days than the period has of them. A first accounting year
   * that began later in the same calendar year lacks nothing: there were no books before.
   */
  List<Ledger> covering(Period period) {
    List<Ledger> parts = new ArrayList<>();
    LocalDate next = period.first();
    for (Ledger ledger : ledgers) {
      boolean before = ledger.year().last().isBefore(next);
      boolean after = ledger.year().first().isAfter(period.last());
      if (before || after) {
        continue;
      }
      boolean gap = ledger.year().first().isAfter(next);
      boolean begins =
          parts.isEmpty() && ledger.year().first().getYear() == period.first().getYear();
      if ((gap && !begins) || !tells(ledger, period)) {
        return List.of();
      }
      parts.add(ledger);
      next = ledger.year().last().plusDays(1);
    }
    return parts.isEmpty() || !next.isAfter(period.last()) ? List.of() : parts;
  }

  /** Whether the period's ends fall between the ledger's amounts and not inside one. */
  private static boolean tells(Ledger ledger, Period period) {
    Period year = ledger.year();
    boolean fromStart = !period.first().isAfter(year.first());
    boolean toEnd = !period.last().isBefore(year.last());
    if (ledger.grain() == Grain.VOUCHERS) {
      return true;
    }
    if (ledger.grain() == Grain.YEAR) {
      return fromStart && toEnd;
    }
    LocalDate last = period.last();
    return (fromStart || period.first().getDayOfMonth() == 1)
        && (toEnd || last.getDayOfMonth() == last.lengthOfMonth());
  }

  /** Result of a whole accounting year, if the ledger that ends the day before is here. */
  Optional<BigDecimal> resultOfYearBefore(Ledger ledger, AccountMap map) {
    return at(ledger.year().first().minusDays(1))
        .map(before -> Standing.of(before, before.year().last(), map, Optional.empty()).result());
  }
}
