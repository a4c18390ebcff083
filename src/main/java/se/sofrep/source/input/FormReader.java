package se.sofrep.source.input;

import static se.sofrep.source.input.Schema.may;
import static se.sofrep.source.input.Schema.mayDate;
import static se.sofrep.source.input.Schema.need;
import static se.sofrep.source.input.Schema.needCode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.FormAnswer;
import se.sofrep.problem.Findings;
import se.sofrep.source.cell.Identity;

/**
 * {@code formular}: answers to questionnaires, one a row. An identity number among the respondents
 * becomes a digest, as in {@code deltagare}.
 */
public final class FormReader {
  static final Schema SCHEMA =
      Schema.of(
          "formular",
          mayDate("datum", Headings.DATE),
          need("formulär", "enkät", "formulärnamn", "blankett"),
          needCode("svarande", "respondent", "svarande-id", "respondent-id", "deltagare", "id"),
          may("kön", Headings.GENDER),
          need("fråga", "frågetext"),
          need("svar", "svarsalternativ"));

  /** For a row without date: a respondent with a two-digit birth year was born in 1940–2039. */
  private static final LocalDate REFERENCE = LocalDate.of(2039, 12, 31);

  private final ValueList forms;
  private final ValueList questions;
  private final ValueList genders;
  private final Association association;
  private final Map<String, ValueList> answers = new HashMap<>();
  private final StrangeValues strange = new StrangeValues();
  private final EmptyCells noGender = new EmptyCells();

  private FormReader(Association association) {
    CodeLists codes = new CodeLists(association);
    this.association = association;
    this.forms = codes.open("formulär", List.of());
    this.questions = codes.open("fråga", List.of());
    this.genders = codes.gender();
  }

  public static List<FormAnswer> read(
      Path file, String name, Association association, Findings findings) {
    InputTable table = InputTable.open(file, name, SCHEMA, association, findings);
    FormReader reader = new FormReader(association);
    List<FormAnswer> rows = table.records(findings, reader::row);
    reader.strange.report(findings);
    reader.noGender.report("input.gender-empty", findings);
    return rows;
  }

  private Optional<FormAnswer> row(InputRow row) {
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
      if (derived.isEmpty() && row.has("kön")) {
        noGender.add(row.at("kön"));
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
    return answers.computeIfAbsent(
        question, key -> new CodeLists(association).open("svar", List.of("Ja", "Nej")));
  }
}
