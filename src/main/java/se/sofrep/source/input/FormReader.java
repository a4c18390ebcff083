package se.sofrep.source.input;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.FormAnswer;
import se.sofrep.source.cell.Identity;

/**
 * {@code formular}: answers to questionnaires, one a row. An identity number among the respondents
 * becomes a digest, as in {@code deltagare}.
 */
public final class FormReader extends RowReader<FormAnswer> {
  /** For a row without date: a respondent with a two-digit birth year was born in 1940–2039. */
  private static final LocalDate REFERENCE = LocalDate.of(2039, 12, 31);

  private final ValueList forms;
  private final ValueList questions;
  private final Map<String, ValueList> answers = new HashMap<>();

  public FormReader(Association association) {
    super("formular", association);
    this.forms = codes.open("formulär", List.of());
    this.questions = codes.open("fråga", List.of());
  }

  @Override
  Optional<FormAnswer> row(InputRow row) {
    Optional<LocalDate> date = row.date("datum");
    String form = forms.use(row.required("formulär"));
    String respondent = row.required("svarande");
    Optional<Identity> identity = Identity.of(respondent, date.orElse(REFERENCE));
    String question = questions.use(row.required("fråga"));
    String answer = answers(question).use(row.required("svar"));
    String gender = strange.use(genders, row, "kön");
    if (row.text("kön").isEmpty()) {
      Optional<String> derived = identity.flatMap(Identity::gender);
      gender = derived.orElse(gender);
      if (derived.isEmpty()) {
        noGender(row);
      }
    }
    if (row.failed()) {
      return Optional.empty();
    }
    return Optional.of(
        new FormAnswer(
            row.at(),
            date,
            form,
            identity.map(Identity::digest).orElse(respondent),
            gender,
            question,
            answer));
  }

  /** Ja and JA are one answer; which answers there are differs by question. */
  private ValueList answers(String question) {
    return answers.computeIfAbsent(question, key -> codes.open("svar", List.of("Ja", "Nej")));
  }
}
