package se.sofrep.disclosure.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers to questions: they add up to those who answered, level by level, one table in another.
 */
final class QuestionTies {
  private static final String ANSWERS = "indikator.svar";
  private static final String OR_HIGHER = "indikator.svar_eller_högre";
  private static final String FORM = "formulär.svar";
  private static final String AMONG = " / av dem som svarat ";
  private static final String ON = " på ";
  private static final List<String> SCALE =
      List.of(
          "Inte alls",
          "Till liten del",
          "Delvis",
          "Till stor del",
          "Till mycket stor del",
          "Helt och hållet");

  private final Axes axes;
  private final Equations equations;

  QuestionTies(Axes axes, Equations equations) {
    this.axes = axes;
    this.equations = equations;
  }

  void add() {
    Map<String, List<String>> survey = questions(ANSWERS);
    questions(OR_HIGHER).forEach((question, answers) -> survey.putIfAbsent(question, answers));
    Map<String, List<String>> forms = questions(FORM);
    for (Cell place : axes.places()) {
      survey.keySet().forEach(question -> levels(place, question, survey.get(question)));
      forms.forEach(
          (question, answers) -> {
            answered(place.of(FORM), question, answers);
            answers.forEach(answer -> nested(place.of(FORM), question, answer));
          });
    }
  }

  /** {@code grupp / fråga} (with what it is nested in) and its answers as whole categories. */
  private Map<String, List<String>> questions(String figure) {
    Map<String, List<String>> questions = new LinkedHashMap<>();
    for (String category : axes.categoriesOfFigure(figure)) {
      questions.computeIfAbsent(question(category), q -> new ArrayList<>()).add(category);
    }
    return questions;
  }

  private static String question(String category) {
    int among = category.indexOf(AMONG);
    String answer = among < 0 ? category : category.substring(0, among);
    String nest = among < 0 ? "" : category.substring(among);
    return answer.substring(0, answer.lastIndexOf(" / ")) + nest;
  }

  /** How many answered; no row has it but as the base of shares. */
  static Cell base(Cell answer) {
    return answer
        .of("base of " + (answer.figure().equals(FORM) ? FORM : ANSWERS))
        .category(question(answer.category()));
  }

  private void answered(Cell any, String question, List<String> answers) {
    List<Cell> parts = answers.stream().map(any::category).toList();
    if (parts.stream().anyMatch(equations.counts()::isPublished)) {
      equations
          .line()
          .addThought(-1, base(any.category(answers.get(0))))
          .add(1, parts)
          .between(0, 0, "one answer to " + question);
    }
  }

  /** Who gave a level or a higher one: the level itself and who gave the next or higher. */
  private void levels(Cell place, String question, List<String> answers) {
    Cell answer = place.of(ANSWERS);
    Cell orHigher = place.of(OR_HIGHER);
    answered(answer, question, answers);
    for (int level = 0; level < SCALE.size(); level++) {
      String name = question + " / " + SCALE.get(level);
      Equations.Line line =
          equations.line().add(-1, orHigher.category(name)).add(1, answer.category(name));
      if (level + 1 < SCALE.size()) {
        line.add(1, orHigher.category(question + " / " + SCALE.get(level + 1)));
      }
      line.between(0, 0, Tie.CERTAIN);
    }
  }

  /** Those who gave one answer among those who gave another are of both. */
  private void nested(Cell any, String question, String category) {
    int among = category.indexOf(AMONG);
    if (among < 0 || !equations.counts().isPublished(any.category(category))) {
      return;
    }
    String answer = category.substring(0, among);
    String condition = category.substring(among + AMONG.length());
    String form = question.substring(0, question.indexOf(" / "));
    int on = condition.indexOf(ON);
    String given = condition.substring(0, on);
    String other = form + " / " + condition.substring(on + ON.length()) + " / " + given;
    Cell both = any.category(category);
    equations.within(any.category(answer), both);
    equations.within(any.category(other), both);
    equations
        .line()
        .add(-1, any.category(other))
        .addThought(1, base(both))
        .between(Double.NEGATIVE_INFINITY, 0, Tie.CERTAIN);
    String own = answer.substring(answer.lastIndexOf(" / ") + 3);
    String asked = answer.substring(form.length() + 3, answer.lastIndexOf(" / "));
    equations.equal(both, any.category(other + AMONG + own + ON + asked), Tie.CERTAIN);
  }
}
