package se.sofrep.figures.participants;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import se.sofrep.domain.AgeBands;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.AgeAt;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;

/**
 * Which values of a variable a participation has, seen from a period [a, b]. Never none: what is
 * missing is {@link Variable#missing}.
 *
 * <ul>
 *   <li>What is recorded at the end is read only where end ≤ b.
 *   <li>Age: on the start day; or on the end day, for those not ended by b on b; or on b. An age
 *       that no band holds is Saknas.
 *   <li>Time in the intervention: completed calendar months from start to end; for those not ended
 *       by b to b.
 *   <li>A value given twice in a cell counts once; a variable of one value takes the first.
 * </ul>
 */
public record Spread(AgeBands bands, AgeAt ageAt) {
  private static final int[] MONTH_BANDS = {3, 6, 9, 12, 18};

  public static Spread of(Association association) {
    return new Spread(association.rules().ages().bands(), association.rules().ages().at());
  }

  public List<String> values(Variable variable, Participation row, Period period) {
    return switch (variable) {
      case GENDER -> List.of(gender(row.gender()));
      case AGE -> List.of(ageBand(row, period));
      case TIME_IN_INTERVENTION -> List.of(monthBand(row, period));
      case OBSTACLE_COUNT -> List.of(String.valueOf(distinct(row, Variable.OBSTACLES).size()));
      default -> recorded(variable, row, period);
    };
  }

  /** The order the variable's own codes are shown in: bands by age, listed codes as listed. */
  public List<String> codes(Variable variable) {
    return switch (variable) {
      case AGE -> bands.labels();
      case GENDER -> List.of("Kvinna", "Man");
      default -> variable.listedCodes();
    };
  }

  /** The age in whole years that the band is told by; empty when the data has none. */
  public OptionalInt age(Participation row, Period period) {
    LocalDate day =
        switch (ageAt) {
          case START -> row.start();
          case END -> lastDay(row, period);
          case PERIOD_END -> period.last();
        };
    return row.birth().ageOn(day);
  }

  /** Whole days from start to end; for those not ended by b to b. */
  public static long days(Participation row, Period period) {
    return ChronoUnit.DAYS.between(row.start(), lastDay(row, period));
  }

  public static boolean endedBy(Participation row, LocalDate last) {
    return row.end().isPresent() && !row.end().get().isAfter(last);
  }

  static String gender(String gender) {
    return gender.isBlank() ? Variable.GENDER.missing() : gender;
  }

  private static LocalDate lastDay(Participation row, Period period) {
    return endedBy(row, period.last()) ? row.end().orElseThrow() : period.last();
  }

  private String ageBand(Participation row, Period period) {
    OptionalInt age = age(row, period);
    return age.isPresent()
        ? bands.of(age.getAsInt()).orElse(Variable.AGE.missing())
        : Variable.AGE.missing();
  }

  private static String monthBand(Participation row, Period period) {
    long months = ChronoUnit.MONTHS.between(row.start(), lastDay(row, period));
    int band = 0;
    while (band < MONTH_BANDS.length && months > MONTH_BANDS[band]) {
      band++;
    }
    return Variable.TIME_IN_INTERVENTION.listedCodes().get(band);
  }

  private static List<String> recorded(Variable variable, Participation row, Period period) {
    if (variable.atEnd() && !endedBy(row, period.last())) {
      return List.of(variable.missing());
    }
    List<String> values = distinct(row, variable);
    if (values.isEmpty()) {
      return List.of(variable.missing());
    }
    return variable.several() || values.size() == 1 ? values : List.of(values.get(0));
  }

  private static List<String> distinct(Participation row, Variable variable) {
    List<String> values = row.values(variable);
    boolean clean = values.size() <= 1 && values.stream().noneMatch(String::isBlank);
    return clean ? values : values.stream().filter(v -> !v.isBlank()).distinct().toList();
  }
}
