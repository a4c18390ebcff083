package se.sofrep.document.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.ReportContext;
import se.sofrep.document.translation.Translation;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.AgeAt;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.figures.FigureKey;

/**
 * What counts differently in the report's period and in the year before that it is compared with:
 * what is a result, which share is the goal, how ages are told. Such a change must be called out,
 * and shares that it touches are not compared in words.
 */
public final class RuleChanges {
  private final ReportContext context;
  private final Wording wording;
  private final Phrases phrases;
  private final Association now;
  private final Association before;

  public RuleChanges(ReportContext context, Wording wording) {
    this.context = context;
    this.wording = wording;
    this.phrases = new Phrases(context.language());
    this.now = context.association().at(context.period().last());
    this.before = context.association().at(context.before().last());
  }

  /**
   * A sentence for each change; none when there is nothing to compare with.
   *
   * @param only the one intervention that the report is about; all of them when empty
   */
  public List<String> sentences(Optional<String> only) {
    List<String> sentences = new ArrayList<>();
    if (!context.figures().periods().contains(context.before())) {
      return sentences;
    }
    for (Intervention intervention : now.interventions()) {
      if (only.map(intervention.name()::equals).orElse(true)) {
        before
            .intervention(intervention.name())
            .ifPresent(was -> add(intervention, was, sentences));
      }
    }
    if (!now.rules().ages().bands().equals(before.rules().ages().bands())) {
      String bands = wording.list(now.rules().ages().bands().labels());
      sentences.add(
          changed("ages", "", bands, wording.list(before.rules().ages().bands().labels())));
    }
    if (now.rules().ages().at() != before.rules().ages().at()) {
      sentences.add(
          changed("age-day", "", day(now.rules().ages().at()), day(before.rules().ages().at())));
    }
    return sentences;
  }

  /**
   * Whether shares of a result mean the same in both years.
   *
   * @param name an intervention, a group of them, or Totalt
   */
  public boolean isComparable(String name) {
    List<String> members = now.groups().getOrDefault(name, List.of(name));
    return now.interventions().stream()
        .filter(i -> name.isEmpty() || name.equals(FigureKey.TOTAL) || members.contains(i.name()))
        .allMatch(
            i ->
                before
                    .intervention(i.name())
                    .map(was -> was.outcome().equals(i.outcome()))
                    .orElse(true));
  }

  private void add(Intervention now, Intervention was, List<String> sentences) {
    if (!now.outcome().equals(was.outcome())) {
      sentences.add(changed("result", now.name(), rule(now.outcome()), rule(was.outcome())));
    }
    if (!now.goals().equals(was.goals())) {
      String what =
          now.target().equals(was.target())
              ? "goals"
              : now.target().isEmpty()
                  ? "target-gone"
                  : was.target().isEmpty() ? "target-new" : "target";
      sentences.add(changed(what, now.name(), target(now), target(was)));
    }
  }

  private String target(Intervention intervention) {
    return intervention.target().map(context.printer()::percent).orElse("");
  }

  private String rule(OutcomeRule rule) {
    Set<String> values = new LinkedHashSet<>(rule.work());
    values.addAll(rule.studies());
    values.addAll(rule.also());
    Translation shown = Translation.of(context.language());
    String list = wording.list(values.stream().map(shown::shown).toList());
    return phrases.words(
        "words.result-rule", Map.of("values", list, "column", shown.shown(rule.source().column())));
  }

  private String day(AgeAt day) {
    return phrases.words("words.age-day-" + Phrases.code(day));
  }

  private String changed(String what, String intervention, String now, String before) {
    String year = wording.dates().name(context.before());
    return phrases.words(
        "words.changed-" + what,
        Map.of("intervention", intervention, "year", year, "now", now, "before", before));
  }
}
