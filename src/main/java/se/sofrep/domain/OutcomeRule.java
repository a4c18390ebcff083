package se.sofrep.domain;

import java.util.List;

/**
 * What counts as work, as studies and as the intervention's own result.
 *
 * @param work values that count as work
 * @param studies values that count as studies
 * @param also values that count as the intervention's result besides ({@code även})
 * @param source the variable they are looked up in: closure reason or occupation after
 */
public record OutcomeRule(
    List<String> work, List<String> studies, List<String> also, Variable source) {
  /** National practice: work or studies as closure reason. */
  public static final OutcomeRule DEFAULT =
      new OutcomeRule(
          List.of("Arbete"), List.of("Studier", "Utbildning"), List.of(), Variable.CLOSURE_REASON);
}
