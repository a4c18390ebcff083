package se.sofrep.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.sofrep.problem.Location;

/**
 * Answers to one question of the indicator survey.
 *
 * @param group deltagare, personal, beredning, styrelse, or what the file holds
 * @param intervention empty when the group answers for the whole association
 * @param count how many gave this answer; 1 for a file with one row an answer
 * @param asked how many were asked in this group and intervention, if the row says
 */
public record SurveyAnswer(
    Location at,
    Optional<LocalDate> date,
    String group,
    String intervention,
    String question,
    String answer,
    BigDecimal count,
    Optional<BigDecimal> asked) {

  /** The survey's scale, from least to most. */
  public static final List<String> SCALE =
      List.of(
          "Inte alls",
          "Till liten del",
          "Delvis",
          "Till stor del",
          "Till mycket stor del",
          "Helt och hållet");
}
