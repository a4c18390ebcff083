package se.sofrep.figures.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.sofrep.domain.FormAnswer;
import se.sofrep.problem.Location;

/** Which answers to a questionnaire the public edition names, with 3 as the limit. */
class OwnWordsTest {
  /** Each answer by a respondent of its own. */
  private static List<FormAnswer> question(String question, String... answers) {
    return IntStream.range(0, answers.length)
        .mapToObj(
            i ->
                new FormAnswer(
                    Location.of("formular.csv", i + 2),
                    Optional.empty(),
                    "Uppföljning",
                    "p" + i,
                    "Kvinna",
                    question,
                    answers[i]))
        .toList();
  }

  private static List<String> covered(List<FormAnswer> all, List<FormAnswer> rows) {
    return new OwnWords(all, 3).coveredIn(rows).stream().map(FormAnswer::answer).toList();
  }

  private static List<String> covered(String... answers) {
    List<FormAnswer> rows = question("Hur går det?", answers);
    return covered(rows, rows);
  }

  @Test
  void aScaleThatEverybodyKnowsStands() {
    assertThat(covered("Ja", "Nej", "nej", "Vet inte", "")).doesNotContain("Annat svar");
    assertThat(covered("Delvis", "Inte alls")).containsExactly("Delvis", "Inte alls");
    assertThat(covered("1", "2", "10")).containsExactly("1", "2", "10");
  }

  @Test
  void whatEnoughHaveAnsweredIsAChoiceAndTheRestIsAnother() {
    assertThat(covered("Bra", "Bra", "bra", "Dåligt", "Min man slår mig"))
        .containsExactly("Bra", "Bra", "bra", "Annat svar", "Annat svar");
  }

  /** The other question of the form, or the year before, shows that it is one of a scale. */
  @Test
  void itMayHaveBeenAnsweredElsewhere() {
    List<FormAnswer> rows = question("Hur går det?", "Bra", "Illa");
    List<FormAnswer> all = new ArrayList<>(rows);
    all.addAll(question("Hur gick det?", "Illa", "Illa", "Illa"));
    assertThat(covered(all, rows)).containsExactly("Annat svar", "Illa");
  }

  /** One who answers the same to three questions is still one. */
  @Test
  void respondentsAreCountedNotRows() {
    List<FormAnswer> all = new ArrayList<>();
    for (String asked : List.of("A", "B", "C")) {
      all.addAll(question(asked, "Mina egna ord"));
    }
    assertThat(covered(all, all)).containsOnly("Svar med egna ord");
  }

  @Test
  void aQuestionWithoutAChoiceIsAnsweredInOwnWords() {
    assertThat(covered("Hästar", "Min mor", "Att slippa")).containsOnly("Svar med egna ord");
    String[] many = IntStream.range(0, 13).mapToObj(i -> "Svar nummer " + i).toArray(String[]::new);
    String[] alsoUsual = Arrays.copyOf(many, 16);
    Arrays.fill(alsoUsual, 13, 16, "Ja");
    assertThat(covered(alsoUsual)).hasSize(16).containsOnly("Svar med egna ord");
  }

  @Test
  void whereNothingIsCoveredTheRowsAreTheSame() {
    List<FormAnswer> rows = question("Hur går det?", "Ja", "Nej");
    assertThat(new OwnWords(rows, 3).coveredIn(rows)).isEqualTo(rows);
  }
}
