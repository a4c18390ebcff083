package se.sofrep.figures.activity;

import static se.sofrep.figures.ActivityDefinitions.ANSWER;
import static se.sofrep.figures.ActivityDefinitions.ANSWER_OR_HIGHER;
import static se.sofrep.figures.ActivityDefinitions.RESPONSE_RATE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.domain.YearData;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.SwedishOrder;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * The indicator survey. The base of an answer's share is all answers to the question by the group.
 * A question that is answered on the survey's scale has a row for every step, also when 0; {@code
 * svar_eller_högre} counts a step and those above it. Answers without a date count for a period
 * that holds the file's whole year.
 *
 * <p>Response rate: most answers to any one question of the group and intervention ÷ the number
 * asked. The total of a group adds numerators and denominators of its interventions, and is told
 * only where every one of them says how many were asked.
 */
final class SurveyFigures {
  private final Places places;
  private final FigureSheet sheet;
  private final Findings findings;

  SurveyFigures(Places places, FigureSheet sheet, Findings findings) {
    this.places = places;
    this.sheet = sheet;
    this.findings = findings;
  }

  /** Answers and number asked of one group in one intervention. */
  private record Part(BigDecimal answered, Optional<BigDecimal> asked) {}

  void fill(YearData data) {
    Undated undated = new Undated(sheet.period(), data.year());
    List<SurveyAnswer> answers =
        data.survey().stream().filter(row -> undated.includes(row.date(), row.at())).toList();
    undated.report(findings);
    places
        .split(answers, SurveyAnswer::intervention)
        .forEach(
            (intervention, own) ->
                byGroup(own)
                    .forEach(
                        (group, rows) -> {
                          questions(intervention, group, rows);
                          rate(intervention, group, rows);
                        }));
  }

  private void questions(String intervention, String group, List<SurveyAnswer> rows) {
    Map<String, List<SurveyAnswer>> byQuestion = new LinkedHashMap<>();
    rows.forEach(
        row -> byQuestion.computeIfAbsent(row.question(), q -> new ArrayList<>()).add(row));
    byQuestion.forEach(
        (question, answers) -> {
          Slot slot = new Slot(intervention, "", group + " / " + question + " / ");
          question(slot, answers);
        });
  }

  private void question(Slot slot, List<SurveyAnswer> rows) {
    Map<String, BigDecimal> counts = new LinkedHashMap<>();
    boolean onScale = rows.stream().anyMatch(row -> SurveyAnswer.SCALE.contains(row.answer()));
    if (onScale) {
      SurveyAnswer.SCALE.forEach(step -> counts.put(step, BigDecimal.ZERO));
    }
    Set<String> others = new TreeSet<>(SwedishOrder.WORDS);
    rows.forEach(row -> others.add(Words.or(row.answer(), Words.MISSING)));
    others.forEach(answer -> counts.putIfAbsent(answer, BigDecimal.ZERO));
    rows.forEach(
        row -> counts.merge(Words.or(row.answer(), Words.MISSING), row.count(), BigDecimal::add));
    BigDecimal base = sum(rows);
    counts.forEach(
        (answer, count) ->
            sheet.countAndShare(ANSWER, answer(slot, answer), count, base, files(rows)));
    if (onScale) {
      orHigher(slot, counts, base, files(rows));
    }
  }

  private void orHigher(
      Slot slot, Map<String, BigDecimal> counts, BigDecimal base, Collection<String> files) {
    for (int step = 0; step < SurveyAnswer.SCALE.size(); step++) {
      BigDecimal count =
          SurveyAnswer.SCALE.subList(step, SurveyAnswer.SCALE.size()).stream()
              .map(counts::get)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      sheet.countAndShare(
          ANSWER_OR_HIGHER, answer(slot, SurveyAnswer.SCALE.get(step)), count, base, files);
    }
  }

  private void rate(String intervention, String group, List<SurveyAnswer> rows) {
    Map<String, List<SurveyAnswer>> byIntervention = new LinkedHashMap<>();
    rows.forEach(
        row -> byIntervention.computeIfAbsent(row.intervention(), i -> new ArrayList<>()).add(row));
    List<Part> parts = byIntervention.values().stream().map(this::part).toList();
    if (parts.stream().anyMatch(part -> part.asked().isEmpty())) {
      return;
    }
    BigDecimal answered =
        parts.stream().map(Part::answered).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal asked =
        parts.stream().map(p -> p.asked().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    sheet.share(RESPONSE_RATE, new Slot(intervention, "", group), answered, asked, files(rows));
  }

  private Part part(List<SurveyAnswer> rows) {
    Map<String, BigDecimal> byQuestion = new LinkedHashMap<>();
    rows.forEach(row -> byQuestion.merge(row.question(), row.count(), BigDecimal::add));
    BigDecimal most =
        byQuestion.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    return new Part(most, asked(rows));
  }

  /** The number asked is repeated on the rows; two different ones leave no figure. */
  private Optional<BigDecimal> asked(List<SurveyAnswer> rows) {
    Optional<BigDecimal> first = Optional.empty();
    for (SurveyAnswer row : rows) {
      if (row.asked().isEmpty()) {
        continue;
      }
      if (first.isEmpty()) {
        first = row.asked();
      } else if (first.get().compareTo(row.asked().get()) != 0) {
        contradiction(row, first.get());
        return Optional.empty();
      }
    }
    return first;
  }

  private void contradiction(SurveyAnswer row, BigDecimal first) {
    Location at = row.at();
    boolean said =
        findings.all().stream()
            .anyMatch(f -> f.code().equals("figures.asked-differs") && f.location().equals(at));
    if (!said) {
      findings.error(
          "figures.asked-differs",
          at,
          row.group(),
          Words.or(row.intervention(), "Totalt"),
          first,
          row.asked().orElseThrow());
    }
  }

  private static Map<String, List<SurveyAnswer>> byGroup(List<SurveyAnswer> rows) {
    Map<String, List<SurveyAnswer>> groups = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>(List.of("deltagare", "personal", "beredning"));
    names.add("styrelse");
    rows.forEach(row -> names.add(row.group()));
    for (String name : names) {
      List<SurveyAnswer> own = rows.stream().filter(row -> row.group().equals(name)).toList();
      if (!own.isEmpty()) {
        groups.put(name, own);
      }
    }
    return groups;
  }

  private static Slot answer(Slot question, String answer) {
    return question.with(question.category() + answer);
  }

  private static BigDecimal sum(List<SurveyAnswer> rows) {
    return rows.stream().map(SurveyAnswer::count).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<String> files(List<SurveyAnswer> rows) {
    return rows.stream().map(row -> row.at().file()).distinct().toList();
  }
}
