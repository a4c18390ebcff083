package se.sofrep.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import se.sofrep.domain.Material;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** No more answers to a question than people asked. */
final class SurveyCheck implements Check {
  private record Question(String group, String intervention, String question) {}

  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Map<Question, BigDecimal> answers = new LinkedHashMap<>();
    Map<Question, BigDecimal> asked = new LinkedHashMap<>();
    Map<Question, Location> places = new LinkedHashMap<>();
    for (SurveyAnswer answer : material.year().survey()) {
      if (!answer.date().map(material.period()::contains).orElse(true)) {
        continue;
      }
      Question question = new Question(answer.group(), answer.intervention(), answer.question());
      answers.merge(question, answer.count(), BigDecimal::add);
      answer.asked().ifPresent(number -> asked.put(question, number));
      places.putIfAbsent(question, answer.at());
    }
    answers.forEach(
        (question, given) -> {
          BigDecimal people = asked.get(question);
          if (people != null && given.compareTo(people) > 0) {
            findings.warning(
                "check.more-answers-than-asked",
                places.get(question),
                given,
                people,
                question.group());
          }
        });
  }
}
