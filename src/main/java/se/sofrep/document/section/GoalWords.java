package se.sofrep.document.section;

import se.sofrep.domain.Intervention;
import se.sofrep.domain.Intervention.Goal;

/** What a goal is called where {@code forbund.yaml} gives only its number. */
public final class GoalWords {
  private static final String WORK_OR_STUDIES = "Till arbete eller studier";
  private static final String OWN_RESULT = "Andel som når insatsens resultat";

  private GoalWords() {}

  /** The goal's own text; else by what the intervention counts as its result. */
  public static String of(Intervention intervention, Goal goal) {
    if (!goal.text().isBlank()) {
      return goal.text();
    }
    return intervention.outcome().also().isEmpty() ? WORK_OR_STUDIES : OWN_RESULT;
  }
}
