package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.ReportContext;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.AgeAt;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.OutcomeRule;

/**
 * What counts differently in the report's period and in the year before that it is compared with:
 * what is a result, which share is the goal, how ages are told. Such a change must be called out,
 * and shares that it touches are not compared in words.
 */
public final class RuleChanges {
  private final ReportContext context;
  private final Wording wording;
  private final Association now;
  private final Association before;

  public RuleChanges(ReportContext context, Wording wording) {
    this.context = context;
    this.wording = wording;
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
    if (context.figures().all().stream()
        .noneMatch(f -> f.key().period().equals(context.before()))) {
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
      sentences.add(
          "Åldersgrupperna är "
              + wording.list(now.rules().ages().bands().labels())
              + "; "
              + year()
              + " var de "
              + wording.list(before.rules().ages().bands().labels())
              + ". Fördelningarna efter ålder kan därför inte jämföras.");
    }
    if (now.rules().ages().at() != before.rules().ages().at()) {
      sentences.add(
          "Ålder räknas "
              + at(now.rules().ages().at())
              + "; "
              + year()
              + " räknades den "
              + at(before.rules().ages().at())
              + ".");
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
        .filter(i -> name.isEmpty() || name.equals("Totalt") || members.contains(i.name()))
        .allMatch(
            i ->
                before
                    .intervention(i.name())
                    .map(was -> was.outcome().equals(i.outcome()))
                    .orElse(true));
  }

  private void add(Intervention now, Intervention was, List<String> sentences) {
    if (!now.outcome().equals(was.outcome())) {
      sentences.add(
          now.name()
              + ": som resultat räknas "
              + rule(now.outcome())
              + "; "
              + year()
              + " räknades "
              + rule(was.outcome())
              + ". Andelarna kan därför inte jämföras.");
    }
    if (!now.goals().equals(was.goals())) {
      sentences.add(now.name() + ": " + goal(now, was));
    }
  }

  private String goal(Intervention now, Intervention was) {
    if (now.target().equals(was.target())) {
      return "målen är formulerade på ett annat sätt än " + year() + ".";
    }
    Optional<String> share = now.target().map(this::percent);
    Optional<String> earlier = was.target().map(this::percent);
    if (share.isEmpty()) {
      return "målet " + earlier.orElseThrow() + " gäller inte längre.";
    }
    return earlier
        .map(e -> "målet är " + share.get() + "; " + year() + " var det " + e + ".")
        .orElse("målet " + share.get() + " är nytt; " + year() + " fanns inget sådant mål.");
  }

  private String percent(BigDecimal value) {
    int decimals = value.stripTrailingZeros().scale() > 0 ? 1 : 0;
    return context.printer().percent(value, decimals);
  }

  private String rule(OutcomeRule rule) {
    Set<String> values = new LinkedHashSet<>(rule.work());
    values.addAll(rule.studies());
    values.addAll(rule.also());
    return wording.list(new ArrayList<>(values)) + " enligt " + rule.source().column();
  }

  private String year() {
    return wording.name(context.before());
  }

  private static String at(AgeAt at) {
    return switch (at) {
      case START -> "den dag deltagaren började";
      case END -> "den dag deltagaren slutade";
      case PERIOD_END -> "vid periodens slut";
    };
  }
}
