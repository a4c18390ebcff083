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
    String answer) {

  /** What the public edition calls an answer that too few have given. */
  public static final String OTHER = "Annat svar";

  /** What it calls every answer to a question that is answered in words of one's own. */
  public static final String OWN_WORDS = "Svar med egna ord";

  /** The same with another answer. */
  public FormAnswer answering(String other) {
    return new FormAnswer(at, date, form, respondent, gender, question, other);
  }
}
