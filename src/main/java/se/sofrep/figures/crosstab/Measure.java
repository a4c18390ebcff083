package se.sofrep.figures.crosstab;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.sofrep.figures.participants.Outcomes;

/** What is told of the participations in a cell. */
public enum Measure {
  /** Their number. */
  COUNT("antal", null),
  /** The share of them closed to work, by each insats's own rule. */
  WORK("arbete", Outcomes.Kind.WORK),
  STUDIES("studier", Outcomes.Kind.STUDIES),
  WORK_OR_STUDIES("arbete_eller_studier", Outcomes.Kind.WORK_OR_STUDIES),
  /** The share closed to what the insats's own rule counts. */
  RESULT("resultat", Outcomes.Kind.RESULT),
  /** Mean number of days in the insats. */
  DAYS("dagar", null);

  private final String word;
  private final Outcomes.Kind outcome;

  Measure(String word, Outcomes.Kind outcome) {
    this.word = word;
    this.outcome = outcome;
  }

  /** The word on the command line. */
  public String word() {
    return word;
  }

  /** The outcome that the share is of; empty for what is no share. */
  Optional<Outcomes.Kind> outcome() {
    return Optional.ofNullable(outcome);
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Measure::word).toList();
  }
}
