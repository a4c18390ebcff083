package se.sofrep.domain;

import java.math.BigDecimal;
import java.util.Optional;
import se.sofrep.problem.Location;

/**
 * One row of {@code deltagare_antal}: a count, for an intervention that has no person rows.
 *
 * @param figure as in the contract's figures, without or with the prefix {@code deltagare.}: {@code
 *     deltagare.nya}, {@code avslutade.ålder}, {@code avslutade.arbete} …; normalised by the reader
 * @param category empty for a figure that is not broken down
 * @param period empty for the whole year of the file
 */
public record ParticipantCount(
    Location at,
    String intervention,
    String gender,
    String figure,
    String category,
    BigDecimal count,
    Optional<Period> period) {}
