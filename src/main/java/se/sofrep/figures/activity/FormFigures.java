package se.sofrep.figures.activity;

import static se.sofrep.figures.ActivityDefinitions.FORM_ANSWER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.sofrep.domain.FormAnswer;
import se.sofrep.domain.YearData;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.SwedishOrder;
import se.sofrep.problem.Findings;

/**
 * Questionnaires. A respondent counts once for each answer; the base of an answer is the
 * respondents who answered the question. Nested: of those who answered X to Y, how many gave this
 * answer; base all who answered X to Y. Nested rows are written for every pair of questions with at
 * most {@value #MOST_ANSWERS} different answers each (more are free text) where at least one
 * respondent is in both.
 */
final class FormFigures {
  static final String NESTED = " / av dem som svarat ";
  private static final int MOST_ANSWERS = 12;

  private final FigureSheet sheet;
  private final Findings findings;

  FormFigures(FigureSheet sheet, Findings findings) {
    this.sheet = sheet;
    this.findings = findings;
  }

  /** One respondent's answers by question. */
  private record Respondent(String gender, Map<String, Set<String>> answers) {
    boolean gave(String question, String answer) {
      return answers.getOrDefault(question, Set.of()).contains(answer);
    }
  }

  /** A questionnaire: its respondents, and every question's answers in order. */
  private record Form(
      String name,
      List<Respondent> respondents,
      Map<String, List<String>> questions,
      Collection<String> files) {}

  /** Who answered; a row without a pseudonym is a respondent of its own. */
  static String id(FormAnswer row) {
    return row.respondent().isBlank() ? row.at().toString() : "#" + row.respondent();
  }

  /** The last part of a nested category. */
  static String nested(String condition, String question) {
    return NESTED + condition + " på " + question;
  }

  void fill(YearData data) {
    Undated undated = new Undated(sheet.period(), data.year());
    Map<String, List<FormAnswer>> byForm = new LinkedHashMap<>();
    data.forms().stream()
        .filter(row -> undated.includes(row.date(), row.at()))
        .forEach(row -> byForm.computeIfAbsent(row.form(), f -> new ArrayList<>()).add(row));
    undated.report(findings);
    byForm.forEach((name, rows) -> write(form(name, rows)));
  }

  private static Form form(String name, List<FormAnswer> rows) {
    Map<String, Respondent> respondents = new LinkedHashMap<>();
    Map<String, Set<String>> questions = new LinkedHashMap<>();
    Set<String> files = new LinkedHashSet<>();
    for (FormAnswer row : rows) {
      String answer = Words.or(row.answer(), Words.MISSING);
      respondents
          .computeIfAbsent(id(row), key -> new Respondent(row.gender(), new LinkedHashMap<>()))
          .answers()
          .computeIfAbsent(row.question(), q -> new LinkedHashSet<>())
          .add(answer);
      questions.computeIfAbsent(row.question(), q -> new TreeSet<>(SwedishOrder.WORDS)).add(answer);
      files.add(row.at().file());
    }
    Map<String, List<String>> ordered = new LinkedHashMap<>();
    questions.forEach((question, answers) -> ordered.put(question, List.copyOf(answers)));
    return new Form(name, List.copyOf(respondents.values()), ordered, files);
  }

  private void write(Form form) {
    List<String> genders =
        Words.genders(form.respondents().stream().map(Respondent::gender).toList());
    form.questions()
        .forEach(
            (question, answers) -> {
              String category = form.name() + " / " + question + " / ";
              write(form, genders, question, category, "", r -> r.answers().containsKey(question));
              if (answers.size() <= MOST_ANSWERS) {
                nested(form, genders, question, category);
              }
            });
  }

  private void nested(Form form, List<String> genders, String question, String category) {
    form.questions()
        .forEach(
            (other, conditions) -> {
              if (other.equals(question) || conditions.size() > MOST_ANSWERS) {
                return;
              }
              for (String condition : conditions) {
                boolean meet =
                    form.respondents().stream()
                        .anyMatch(
                            r -> r.gave(other, condition) && r.answers().containsKey(question));
                if (meet) {
                  String tail = nested(condition, other);
                  write(form, genders, question, category, tail, r -> r.gave(other, condition));
                }
              }
            });
  }

  private void write(
      Form form,
      List<String> genders,
      String question,
      String head,
      String tail,
      Predicate<Respondent> inBase) {
    List<Respondent> base = form.respondents().stream().filter(inBase).toList();
    for (String gender : genders) {
      List<Respondent> own = base.stream().filter(r -> Words.matches(gender, r.gender())).toList();
      for (String answer : form.questions().get(question)) {
        long count = own.stream().filter(r -> r.gave(question, answer)).count();
        sheet.countAndShare(
            FORM_ANSWER,
            new Slot(FigureKey.TOTAL, gender, head + answer + tail),
            BigDecimal.valueOf(count),
            BigDecimal.valueOf(own.size()),
            form.files());
      }
    }
  }
}
