package se.sofrep.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.problem.Location;

/**
 * One row of {@code deltagare}: a person's time in one intervention (deltagande), as in SUS. A
 * person in two interventions is two participations.
 *
 * @param at the row it came from
 * @param person tells persons apart: a pseudonym or a one-way digest of an identity number, never
 *     the number; empty for anonymous rows
 * @param intervention the intervention's own name (aliases are resolved)
 * @param gender Kvinna, Man, any other value in the data, or {@code Okänt}
 * @param start first day
 * @param end last day; empty while ongoing
 * @param values text variables, in the order of the cell; a variable that is missing has no entry
 *     or an empty list
 * @param anonymous registered without consent: counted, never described
 */
public record Participation(
    Location at,
    String person,
    String intervention,
    String gender,
    Birth birth,
    LocalDate start,
    Optional<LocalDate> end,
    Map<Variable, List<String>> values,
    boolean anonymous) {

  /** The closure reason that says that the row should never have been there. */
  public static final String MISREGISTERED = "Felregistrering";

  public List<String> values(Variable variable) {
    return values.getOrDefault(variable, List.of());
  }

  public boolean misregistered() {
    return values(Variable.CLOSURE_REASON).contains(MISREGISTERED);
  }

  /** Whether it overlaps the period (aktuell). */
  public boolean currentIn(Period period) {
    return !start.isAfter(period.last()) && end.map(e -> !e.isBefore(period.first())).orElse(true);
  }

  /** Whether it began in the period (ny). */
  public boolean newIn(Period period) {
    return period.contains(start);
  }

  /** Whether it ended in the period (avslutad). */
  public boolean closedIn(Period period) {
    return end.map(period::contains).orElse(false);
  }

  /** Whether it is still on after the period's last day (pågående). */
  public boolean ongoingAfter(Period period) {
    return currentIn(period) && end.map(e -> e.isAfter(period.last())).orElse(true);
  }
}
