package se.sofrep.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.sofrep.problem.Location;

/**
 * One occasion or sum of a volume activity, consultation or training: heads, no persons.
 *
 * @param subIntervention delinsats; may be empty
 * @param women heads; empty when not told apart
 * @param own of the total, those from the association's own area
 */
public record VolumeRow(
    Location at,
    LocalDate date,
    String intervention,
    String subIntervention,
    String municipality,
    String activity,
    Kind kind,
    Optional<BigDecimal> occasions,
    Optional<BigDecimal> women,
    Optional<BigDecimal> men,
    Optional<BigDecimal> total,
    Optional<BigDecimal> own) {

  /** Column {@code typ}. */
  public enum Kind {
    VOLUME("volym"),
    CONSULTATION("konsultation"),
    TRAINING("kompetens");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
