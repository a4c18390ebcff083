package se.sofrep.domain;

import java.math.BigDecimal;
import java.util.Optional;
import se.sofrep.problem.Location;

/**
 * Budget and forecast of one cost area. Costs negative, income positive, kronor.
 *
 * @param name as the file names it; may be empty
 * @param budget empty when the cell is
 * @param forecast empty when the cell is
 * @param period empty for the whole year
 */
public record BudgetRow(
    Location at,
    String costArea,
    String name,
    Optional<BigDecimal> budget,
    Optional<BigDecimal> forecast,
    Optional<Period> period) {}
