package se.sofrep.source.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.ControlFigure;
import se.sofrep.domain.Period;

/**
 * {@code kontroll}: figures as printed elsewhere. Empty and {@code Totalt} are the same for insats
 * and kön, and come as {@code Totalt}.
 */
public final class ControlReader extends RowReader<ControlFigure> {
  public ControlReader(Association association) {
    super("kontroll", association);
    interventions.allowing(association.groups().keySet()).allowing(List.of(TOTAL));
  }

  @Override
  Optional<ControlFigure> row(InputRow row) {
    String figure = row.required("nyckeltal");
    Optional<String> intervention = interventions.optional(row);
    row.required("period");
    Optional<Period> period = Periods.of(row, "period");
    String unit = row.required("enhet");
    Optional<BigDecimal> value = row.number("värde");
    Optional<BigDecimal> tolerance = row.number("tolerans");
    if (row.failed() || intervention.isEmpty() || period.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ControlFigure(
            row.at(),
            figure,
            intervention.get().isEmpty() ? TOTAL : intervention.get(),
            genderOrTotal(row),
            row.text("kategori"),
            period.get().label(),
            unit,
            value,
            tolerance.orElse(BigDecimal.ZERO),
            row.text("var")));
  }
}
