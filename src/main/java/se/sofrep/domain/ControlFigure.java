package se.sofrep.domain;

import java.math.BigDecimal;
import java.util.Optional;
import se.sofrep.problem.Location;

/**
 * A figure as printed elsewhere ({@code kontroll}), to be compared with the computed one.
 *
 * @param value empty when the cell is
 * @param tolerance how far apart the two may lie
 * @param where where it is printed
 */
public record ControlFigure(
    Location at,
    String figure,
    String intervention,
    String gender,
    String category,
    String period,
    String unit,
    Optional<BigDecimal> value,
    BigDecimal tolerance,
    String where) {}
