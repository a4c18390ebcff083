package se.sofrep.domain;

import java.time.LocalDate;
import java.util.Optional;
import se.sofrep.problem.Location;

/**
 * One answer of a questionnaire ({@code formular}).
 *
 * @param respondent pseudonym that ties one person's answers together
 */
public record FormAnswer(
    Location at,
    Optional<LocalDate> date,
    String form,
    String respondent,
    String gender,
    String question,
    String answer) {}
