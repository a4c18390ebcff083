package se.sofrep.source.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.source.cell.Quote;

/**
 * {@code indikatorer}: answers to the indicator survey, one a row or counted. A row without {@code
 * antal} is one answer, also in a file where others are counted.
 */
public final class SurveyReader extends RowReader<SurveyAnswer> {
  private static final List<String> GROUPS =
      List.of("deltagare", "personal", "beredning", "styrelse");

  private final ValueList groups;
  private final ValueList answers;
  private final ValueList questions;
  private final Map<String, Asked> asked = new HashMap<>();

  private record Asked(BigDecimal number, int row) {}

  public SurveyReader(Association association) {
    super("indikatorer", association);
    this.groups = codes.open("grupp", GROUPS);
    this.answers = codes.closed("svar", SurveyAnswer.SCALE);
    this.questions = codes.open("fråga", List.of());
  }

  @Override
  Optional<SurveyAnswer> row(InputRow row) {
    Optional<LocalDate> date = row.date("datum");
    String group = groups.use(row.required("grupp"));
    Optional<String> intervention = interventions.optional(row);
    String question = questions.use(row.required("fråga"));
    row.required("svar");
    String answer = strange.use(answers, row, "svar");
    Optional<BigDecimal> count = row.count("antal");
    Optional<BigDecimal> number = row.count("tillfrågade");
    if (row.failed() || intervention.isEmpty()) {
      return Optional.empty();
    }
    number.ifPresent(n -> checkAsked(row, group, intervention.get(), date, n));
    if (row.failed()) {
      return Optional.empty();
    }
    return Optional.of(
        new SurveyAnswer(
            row.at(),
            date,
            group,
            intervention.get(),
            question,
            answer,
            count.orElse(BigDecimal.ONE),
            number));
  }

  /** One number per group, intervention and year, repeated. */
  private void checkAsked(
      InputRow row, String group, String intervention, Optional<LocalDate> date, BigDecimal n) {
    String year = date.map(day -> String.valueOf(day.getYear())).orElse("");
    String key = group + "\n" + intervention + "\n" + year;
    Asked first = asked.putIfAbsent(key, new Asked(n, row.at().row()));
    if (first != null && first.number.compareTo(n) != 0) {
      row.error("input.asked-differs", "tillfrågade", first.number, n, first.row, Quote.of(group));
    }
  }
}
