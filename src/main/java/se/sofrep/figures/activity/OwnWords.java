package se.sofrep.figures.activity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sofrep.domain.FormAnswer;
import se.sofrep.domain.SurveyAnswer;

/**
 * Answers that may be somebody's own words, which nobody but the association may read. An answer is
 * one of a choice when as many respondents as the limit have given it somewhere in the
 * questionnaire, in either year, or when it is of a scale that everybody knows (Ja, Nej, numbers,
 * the steps of the indicators). Any other becomes {@link FormAnswer#OTHER}; a question that has no
 * choice, or more answers than a choice has, becomes {@link FormAnswer#OWN_WORDS} throughout.
 * Respondents and questions stay, so that parts and wholes still add up.
 */
public final class OwnWords {
  private static final Set<String> COMMON =
      Stream.concat(
              SurveyAnswer.SCALE.stream(),
              Stream.of("", "Ja", "Nej", "Vet ej", "Vet inte", FormAnswer.OTHER))
          .map(OwnWords::fold)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Set<String>> given = new HashMap<>();
  private final int limit;

  /**
   * @param all every answer that is known, of both years
   * @param limit respondents that make an answer one of a choice
   */
  public OwnWords(List<FormAnswer> all, int limit) {
    this.limit = limit;
    for (FormAnswer row : all) {
      String respondent = row.respondent().isBlank() ? row.at().toString() : row.respondent();
      given.computeIfAbsent(key(row), k -> new HashSet<>()).add(respondent);
    }
  }

  /** The rows without anybody's own words; equal to what was given where there are none. */
  public List<FormAnswer> coveredIn(List<FormAnswer> rows) {
    Map<List<String>, Set<String>> answers = new HashMap<>();
    Set<List<String>> choices = new HashSet<>();
    for (FormAnswer row : rows) {
      answers.computeIfAbsent(question(row), q -> new HashSet<>()).add(row.answer());
      if (isChoice(row) && !row.answer().isBlank()) {
        choices.add(question(row));
      }
    }
    choices.removeIf(question -> answers.get(question).size() > FormFigures.MOST_ANSWERS);
    return rows.stream().map(row -> covered(row, choices.contains(question(row)))).toList();
  }

  private FormAnswer covered(FormAnswer row, boolean choice) {
    if (!choice) {
      return row.answering(FormAnswer.OWN_WORDS);
    }
    return isChoice(row) ? row : row.answering(FormAnswer.OTHER);
  }

  private boolean isChoice(FormAnswer row) {
    return COMMON.contains(fold(row.answer()))
        || row.answer().matches("\\d{1,2}")
        || given.getOrDefault(key(row), Set.of()).size() >= limit;
  }

  private static List<String> question(FormAnswer row) {
    return List.of(row.form(), row.question());
  }

  private static String key(FormAnswer row) {
    return row.form() + "\n" + fold(row.answer());
  }

  private static String fold(String answer) {
    return answer.strip().toLowerCase(Locale.ROOT);
  }
}
