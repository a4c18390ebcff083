package se.sofrep.figures;

import java.util.Objects;
import se.sofrep.domain.Period;

/**
 * What one value is the value of. The six parts are the key of {@code figures.csv}.
 *
 * @param name nyckeltal: {@code avslutade.ålder}
 * @param intervention an intervention, a group, or {@link #TOTAL}
 * @param gender Kvinna, Man, any other in the data, or {@link #TOTAL}
 * @param category empty when the figure is not broken down
 */
public record FigureKey(
    String name, String intervention, String gender, String category, Period period, Unit unit) {
  /** The word for "not broken down" in the columns insats and kön. */
  public static final String TOTAL = "Totalt";

  /** The two values of the gender in nearly every source. */
  public static final String WOMAN = "Kvinna";

  public static final String MAN = "Man";

  public FigureKey {
    Objects.requireNonNull(name);
    Objects.requireNonNull(period);
    Objects.requireNonNull(unit);
    intervention = intervention == null || intervention.isEmpty() ? TOTAL : intervention;
    gender = gender == null || gender.isEmpty() ? TOTAL : gender;
    category = category == null ? "" : category;
  }

  /** A figure that is not broken down at all. */
  public static FigureKey of(String name, Period period, Unit unit) {
    return new FigureKey(name, TOTAL, TOTAL, "", period, unit);
  }

  public FigureKey intervention(String other) {
    return new FigureKey(name, other, gender, category, period, unit);
  }

  public FigureKey gender(String other) {
    return new FigureKey(name, intervention, other, category, period, unit);
  }

  public FigureKey category(String other) {
    return new FigureKey(name, intervention, gender, other, period, unit);
  }

  public FigureKey unit(Unit other) {
    return new FigureKey(name, intervention, gender, category, period, other);
  }

  public FigureKey period(Period other) {
    return new FigureKey(name, intervention, gender, category, other, unit);
  }
}
