package se.sofrep.source.input;

import static se.sofrep.source.input.Schema.may;
import static se.sofrep.source.input.Schema.mayDate;
import static se.sofrep.source.input.Schema.mayNumber;
import static se.sofrep.source.input.Schema.need;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.problem.Findings;
import se.sofrep.source.cell.Quote;

/**
 * {@code indikatorer}: answers to the indicator survey, one a row or counted. A row without {@code
 * antal} is one answer, also in a file where others are counted.
 */
public final class SurveyReader {
  static final Schema SCHEMA =
      Schema.of(
          "indikatorer",
          mayDate("datum", Headings.DATE),
          need("grupp", "målgrupp", "svarsgrupp", "respondentgrupp"),
          may("insats", Headings.INSATS),
          need("fråga", "indikator", "påstående", "frågetext"),
          need("svar", "svarsalternativ", "skalsteg"),
          mayNumber("antal", Headings.COUNT),
          mayNumber("tillfrågade", "antal tillfrågade", "utskick", "antal utskick"));

  private static final List<String> GROUPS =
      List.of("deltagare", "personal", "beredning", "styrelse");

  private static final Map<String, String> NO_WORDS = Map.of();

  private final Interventions interventions;
  private final ValueList groups;
  private final ValueList answers;
  private final ValueList questions;
  private final StrangeValues strange = new StrangeValues();
  private final Map<String, Asked> asked = new HashMap<>();

  private record Asked(BigDecimal number, int row) {}

  private SurveyReader(Association association) {
    CodeLists codes = new CodeLists(association);
    this.interventions = new Interventions(association);
    this.groups = codes.open("grupp", GROUPS);
    this.answers = codes.of("svar", SurveyAnswer.SCALE, NO_WORDS);
    this.questions = codes.open("fråga", List.of());
  }

  public static List<SurveyAnswer> read(
      Path file, String name, Association association, Findings findings) {
    InputTable table = InputTable.open(file, name, SCHEMA, association, findings);
    SurveyReader reader = new SurveyReader(association);
    List<SurveyAnswer> rows = table.records(findings, reader::row);
    reader.interventions.report(findings);
    reader.strange.report(findings);
    return rows;
  }

  private Optional<SurveyAnswer> row(InputRow row) {
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
