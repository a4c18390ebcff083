package se.sofrep.domain;

import java.util.List;

/**
 * What one report is made of.
 *
 * @param period the report's period, inside {@code year}
 * @param year the files of the period's year
 * @param yearBefore the files of the year before; {@link YearData#empty} if there are none
 * @param earlier ledgers of earlier years, oldest first, for what runs over an intervention's whole
 *     life
 */
public record Material(
    Association association,
    Period period,
    YearData year,
    YearData yearBefore,
    List<Ledger> earlier) {
  public Material {
    earlier = List.copyOf(earlier);
  }
}
