package se.sofrep.figures.activity;

import static se.sofrep.figures.ActivityDefinitions.FORM_ANSWER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.domain.FormAnswer;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.SwedishOrder;
import se.sofrep.figures.Unit;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.figures.trace.Trail;
import se.sofrep.problem.Findings;

/**
 * Questionnaires. A respondent counts once for each answer; the base of an answer is the
 * respondents who answered the question. Nested: of those who answered X to Y, how many gave this
 * answer; base all who answered X to Y. Nested rows are written for every pair of questions with at
 * most {@value #MOST_ANSWERS} different answers each (more are free text) where at least one
 * respondent is in both.
 */
final class FormFigures implements Family {
  static final int MOST_ANSWERS = 12;

  private final List<FormAnswer> all;
  private final Set<FormAnswer> dated = new LinkedHashSet<>();
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Undated undated;
  private final Findings findings;

  FormFigures(List<FormAnswer> all, Undated undated, Findings findings) {
    this.all = all;
    this.undated = undated;
    this.findings = findings;
    all.stream().filter(row -> undated.includes(row.date(), row.at())).forEach(dated::add);
    dated.forEach(row -> forms.computeIfAbsent(row.form(), Form::new).add(row));
  }

  /**
   * What a category asks.
   *
   * @param condition what those of the base have answered, and to which question; empty for all who
   *     answered the question itself
   */
  private record Asked(String form, String question, String answer, Optional<Condition> condition) {
    String category() {
      return form
          + " / "
          + question
          + " / "
          + answer
          + condition
              .map(c -> " / av dem som svarat " + c.answer() + " på " + c.question())
              .orElse("");
    }

    /** The first row that makes a respondent one of the base. */
    Optional<FormAnswer> base(Respondent respondent) {
      return condition
          .map(c -> respondent.first(c.question(), Optional.of(c.answer())))
          .orElseGet(() -> respondent.first(question, Optional.empty()));
    }

    /** The first row by which a respondent of the base counts. */
    Optional<FormAnswer> counted(Respondent respondent) {
      return base(respondent).flatMap(row -> respondent.first(question, Optional.of(answer)));
    }
  }

  private record Condition(String question, String answer) {}

  /** One respondent's answers. */
  private record Respondent(List<FormAnswer> rows) {
    boolean is(String gender) {
      return Words.matches(gender, rows.get(0).gender());
    }

    Optional<FormAnswer> first(String question, Optional<String> answer) {
      return rows.stream()
          .filter(row -> row.question().equals(question))
          .filter(row -> answer.map(answer(row)::equals).orElse(true))
          .findFirst();
    }
  }

  private static String answer(FormAnswer row) {
    return Words.or(row.answer(), Words.MISSING);
  }

  /** A questionnaire: its respondents, and every question's answers in order. */
  private static final class Form {
    private final String name;
    private final Map<String, Respondent> respondents = new LinkedHashMap<>();
    private final Map<String, Set<String>> questions = new LinkedHashMap<>();
    private final Set<String> files = new LinkedHashSet<>();

    Form(String name) {
      this.name = name;
    }

    /** A row without a pseudonym is a respondent of its own. */
    void add(FormAnswer row) {
      String id = row.respondent().isBlank() ? row.at().toString() : "#" + row.respondent();
      respondents.computeIfAbsent(id, r -> new Respondent(new ArrayList<>())).rows().add(row);
      questions
          .computeIfAbsent(row.question(), q -> new TreeSet<>(SwedishOrder.WORDS))
          .add(answer(row));
      files.add(row.at().file());
    }

    /** Everything that is asked of one question, by condition. */
    List<Optional<Condition>> conditions(String question) {
      List<Optional<Condition>> conditions = new ArrayList<>(List.of(Optional.empty()));
      if (questions.get(question).size() <= MOST_ANSWERS) {
        questions.forEach(
            (other, answers) -> {
              if (!other.equals(question) && answers.size() <= MOST_ANSWERS) {
                answers.stream()
                    .filter(answer -> meet(question, other, answer))
                    .forEach(answer -> conditions.add(Optional.of(new Condition(other, answer))));
              }
            });
      }
      return conditions;
    }

    private boolean meet(String question, String other, String answer) {
      return respondents.values().stream()
          .anyMatch(
              r ->
                  r.first(other, Optional.of(answer)).isPresent()
                      && r.first(question, Optional.empty()).isPresent());
    }

    /** What is asked of one question under one condition: each of its answers. */
    List<Asked> asked(String question, Optional<Condition> condition) {
      return questions.get(question).stream()
          .map(answer -> new Asked(name, question, answer, condition))
          .toList();
    }

    Optional<Asked> asked(String category) {
      return questions.keySet().stream()
          .flatMap(q -> conditions(q).stream().flatMap(c -> asked(q, c).stream()))
          .filter(asked -> asked.category().equals(category))
          .findFirst();
    }
  }

  @Override
  public void fill(FigureSheet sheet) {
    undated.report(findings);
    for (Form form : forms.values()) {
      List<String> genders =
          Words.genders(
              form.respondents.values().stream().map(r -> r.rows().get(0).gender()).toList());
      for (String question : form.questions.keySet()) {
        for (Optional<Condition> condition : form.conditions(question)) {
          for (String gender : genders) {
            form.asked(question, condition).forEach(asked -> write(sheet, form, gender, asked));
          }
        }
      }
    }
  }

  private static void write(FigureSheet sheet, Form form, String gender, Asked asked) {
    List<Respondent> own = form.respondents.values().stream().filter(r -> r.is(gender)).toList();
    long base = own.stream().filter(r -> asked.base(r).isPresent()).count();
    long count = own.stream().filter(r -> asked.counted(r).isPresent()).count();
    sheet.countAndShare(
        FORM_ANSWER,
        new Slot(FigureKey.TOTAL, gender, asked.category()),
        BigDecimal.valueOf(count),
        BigDecimal.valueOf(base),
        form.files);
  }

  @Override
  public List<TraceRow> rows(FigureKey key) {
    Optional<Asked> asked =
        forms.values().stream().flatMap(form -> form.asked(key.category()).stream()).findFirst();
    Trail<FormAnswer> trail = new Trail<>(FormAnswer::at, FormFigures::cells);
    for (FormAnswer row : all) {
      if (!dated.contains(row)) {
        trail.leaveOut(row, Reason.OUTSIDE_PERIOD);
      } else if (asked.filter(a -> a.form().equals(row.form())).isEmpty()) {
        trail.leaveOut(row, Reason.OTHER_GROUP);
      }
    }
    asked.ifPresent(
        a -> forms.get(a.form()).respondents.values().forEach(r -> respondent(key, r, a, trail)));
    return trail.rows();
  }

  /** The rows that make the respondent count, each once; the others are left out. */
  private static void respondent(
      FigureKey key, Respondent respondent, Asked asked, Trail<FormAnswer> trail) {
    boolean gender = respondent.is(key.gender());
    Set<FormAnswer> used = new HashSet<>();
    if (gender) {
      asked.counted(respondent).ifPresent(row -> used(Part.NUMERATOR, row, trail, used));
      if (key.unit() == Unit.PERCENT) {
        asked.base(respondent).ifPresent(row -> used(Part.DENOMINATOR, row, trail, used));
      }
    }
    for (FormAnswer row : respondent.rows()) {
      if (!used.contains(row)) {
        boolean same = row.question().equals(asked.question());
        Reason reason = same ? Reason.OTHER_VALUE : Reason.OTHER_QUESTION;
        trail.leaveOut(row, gender ? reason : Reason.OTHER_GENDER);
      }
    }
  }

  private static void used(
      Part part, FormAnswer row, Trail<FormAnswer> trail, Set<FormAnswer> used) {
    trail.add(part, row, BigDecimal.ONE);
    used.add(row);
  }

  private static Map<Column, String> cells(FormAnswer row) {
    return Map.of(
        Column.RESPONDENT, row.respondent(),
        Column.DATE, row.date().map(Object::toString).orElse(""),
        Column.GENDER, row.gender(),
        Column.FORM, row.form(),
        Column.QUESTION, row.question(),
        Column.ANSWER, row.answer());
  }
}
