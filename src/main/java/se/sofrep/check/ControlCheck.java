package se.sofrep.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import se.sofrep.domain.ControlFigure;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Findings;

/**
 * Figures as printed elsewhere ({@code kontroll}) against the computed ones: each row that differs
 * by more than its tolerance is named with both values. Rows of other periods are left alone.
 */
final class ControlCheck implements Check {
  @Override
  public void run(Material material, Figures figures, Findings findings) {
    for (ControlFigure control : material.year().controls()) {
      period(control, material.period())
          .ifPresent(period -> compare(control, period, figures, findings));
    }
  }

  /** An empty period is the report's own. */
  private static Optional<Period> period(ControlFigure control, Period report) {
    if (control.period().isEmpty() || control.period().equals(report.label())) {
      return Optional.of(report);
    }
    Period before = report.yearBefore();
    return control.period().equals(before.label()) ? Optional.of(before) : Optional.empty();
  }

  private static void compare(
      ControlFigure control, Period period, Figures figures, Findings findings) {
    if (control.value().isEmpty()) {
      return;
    }
    BigDecimal printed = control.value().get();
    Optional<BigDecimal> computed = key(control, period).flatMap(figures::value);
    if (computed.isEmpty()) {
      findings.warning("check.control-unknown", control.at(), label(control));
      return;
    }
    BigDecimal difference = printed.subtract(computed.get());
    if (difference.abs().compareTo(control.tolerance()) > 0) {
      findings.warning(
          "check.control",
          control.at(),
          label(control),
          printed,
          computed.get(),
          difference,
          control.unit(),
          control.where().isEmpty() ? "–" : control.where());
    }
  }

  private static Optional<FigureKey> key(ControlFigure control, Period period) {
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.word().equals(control.unit()))
        .findFirst()
        .map(
            unit ->
                new FigureKey(
                    control.figure(),
                    control.intervention(),
                    control.gender(),
                    control.category(),
                    period,
                    unit));
  }

  /** {@code ekonomi.balansräkning, Fordringar}: what is broken down and by what. */
  private static String label(ControlFigure control) {
    StringBuilder label = new StringBuilder(control.figure());
    for (String part :
        new String[] {control.intervention(), control.gender(), control.category()}) {
      if (!part.isEmpty() && !part.equals(FigureKey.TOTAL)) {
        label.append(", ").append(part);
      }
    }
    return label.append(' ').append(control.period()).toString().strip();
  }
}
