package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.ReportContext;
import se.sofrep.document.axis.Questionnaire;
import se.sofrep.document.axis.Survey;
import se.sofrep.document.axis.View;
import se.sofrep.domain.FormAnswer;
import se.sofrep.domain.Period;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Surveys and questionnaires: groups, questions, answers, in the order of print. */
public final class FormAxes {
  /** A question with more different answers than this is free text and is no table. */
  private static final int MOST_ANSWERS = 12;

  private final ReportContext context;
  private final View view;

  public FormAxes(ReportContext context) {
    this.context = context;
    this.view = new View(context);
  }

  /**
   * The groups that answered the indicator questions of an intervention, or the one asked for.
   *
   * @return {@code namn}, {@code steg}, {@code fragor} with {@code text}, {@code gren} and {@code
   *     fa} (so few answered that its bar would mislead)
   */
  public List<Map<String, Object>> surveys(String asked, String intervention) {
    String of = intervention.isEmpty() ? View.TOTAL : intervention;
    List<String> groups = asked.isEmpty() ? Survey.groups(view, of) : List.of(asked);
    return groups.stream().map(group -> survey(new Survey(view, group, of))).toList();
  }

  private static Map<String, Object> survey(Survey survey) {
    List<Map<String, Object>> questions = new ArrayList<>();
    for (String question : survey.questions()) {
      questions.add(
          Map.of(
              "text",
              question,
              "gren",
              survey.group() + " / " + question,
              "fa",
              survey.isSmall(question)));
    }
    return Map.of("namn", survey.group(), "steg", survey.steps(), "fragor", questions);
  }

  /**
   * A questionnaire, or all of them: {@code namn} and {@code fragor}, each with {@code text},
   * {@code svar}, {@code ja_nej}, {@code fritext} and {@code ja_till_andra} (tails of the nested
   * rows).
   */
  public List<Map<String, Object>> forms(String asked) {
    List<String> names = asked.isEmpty() ? Questionnaire.names(view) : List.of(asked);
    return names.stream().map(name -> form(new Questionnaire(context, name))).toList();
  }

  private Map<String, Object> form(Questionnaire form) {
    List<Map<String, Object>> questions = new ArrayList<>();
    form.answers()
        .forEach(
            (question, answers) -> {
              Map<String, Object> out = new LinkedHashMap<>();
              out.put("text", question);
              out.put("svar", List.copyOf(answers));
              out.put("ja_nej", form.isYesOrNo(question));
              out.put(
                  "fritext",
                  answers.size() > MOST_ANSWERS
                      || Set.of(FormAnswer.OWN_WORDS).equals(Set.copyOf(answers)));
              out.put("ja_till_andra", nested(form.yes(question)));
              questions.add(out);
            });
    return Map.of("namn", form.name(), "fragor", questions);
  }

  /** Tails of the question's nested rows that say how many of the Ja-sayers to another say Ja. */
  private List<String> nested(String yes) {
    String head = yes + Questionnaire.NESTED + Questionnaire.YES + " på ";
    Set<String> categories = View.distinct(view.named(Questionnaire.FIGURE), FigureKey::category);
    return categories.stream()
        .filter(category -> category.startsWith(head))
        .map(category -> category.substring(yes.length()))
        .toList();
  }

  /**
   * Questions answered by yes or no: {@code text}, {@code kategori}, {@code foljer} (put only to
   * those who said yes to another), {@code bland}: what those who said yes to it say of others,
   * each with {@code text}, {@code kategori} and {@code foljer} (put only to them).
   */
  public List<Map<String, Object>> yesQuestions(String name) {
    Questionnaire form = new Questionnaire(context, name);
    List<Map<String, Object>> out = new ArrayList<>();
    for (String question : form.yesQuestions()) {
      out.add(
          Map.of(
              "text", question,
              "kategori", form.yes(question),
              "foljer", form.followsOn(question).isPresent(),
              "bland", among(form, question)));
    }
    return out;
  }

  private static List<Map<String, Object>> among(Questionnaire form, String condition) {
    return form.among(condition).stream()
        .map(
            question ->
                Map.<String, Object>of(
                    "text", question,
                    "kategori", form.yes(question, condition),
                    "foljer", form.followsOn(question).filter(condition::equals).isPresent()))
        .toList();
  }

  /** How many of a count are of no intervention that has any; empty when all are placed. */
  public Optional<BigDecimal> unplaced(String name, Period period) {
    FigureKey all = view.key(name, Unit.COUNT).period(period);
    List<String> placed = view.interventionsWithAmountInEither(name);
    BigDecimal told =
        placed.stream()
            .flatMap(i -> view.value(all.intervention(i)).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return view.value(all)
        .map(total -> total.subtract(told))
        .filter(rest -> !placed.isEmpty() && rest.signum() > 0);
  }
}
