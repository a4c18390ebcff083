package se.sofrep.figures.participants;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.domain.Participation;
import se.sofrep.figures.Definition;
import se.sofrep.figures.ParticipantDefinitions;

/**
 * What a closed participation led to, by its intervention's own rule. Values are compared without
 * regard to letter case.
 */
public final class Outcomes {
  /** The outcomes that there are figures of. */
  public enum Kind {
    WORK(ParticipantDefinitions.WORK),
    STUDIES(ParticipantDefinitions.STUDIES),
    WORK_OR_STUDIES(ParticipantDefinitions.WORK_OR_STUDIES),
    /** Work, studies or what the intervention's rule counts besides ({@code även}). */
    RESULT(ParticipantDefinitions.RESULT);

    private final Definition figure;

    Kind(Definition figure) {
      this.figure = figure;
    }

    Definition figure() {
      return figure;
    }
  }

  /** The rule of each intervention. */
  public static final class Rules {
    private final Association association;
    private final Map<String, Outcomes> known = new HashMap<>();

    public Rules(Association association) {
      this.association = association;
    }

    public Outcomes of(String intervention) {
      return known.computeIfAbsent(
          intervention,
          name ->
              new Outcomes(
                  association
                      .intervention(name)
                      .map(Intervention::outcome)
                      .orElse(OutcomeRule.DEFAULT)));
    }
  }

  private final OutcomeRule rule;
  private final Set<String> work;
  private final Set<String> studies;
  private final Set<String> also;

  /** Values are few and rows are many. */
  private final Map<String, Set<Kind>> known = new HashMap<>();

  private Outcomes(OutcomeRule rule) {
    this.rule = rule;
    work = folded(rule.work());
    studies = folded(rule.studies());
    also = folded(rule.also());
  }

  /** The outcomes of a participation that has ended; each at most once. */
  public Set<Kind> of(Participation closed) {
    List<String> values = said(closed);
    if (values.size() == 1) {
      return of(values.get(0));
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    values.forEach(value -> kinds.addAll(of(value)));
    return kinds;
  }

  /** Whether nothing is recorded where the outcome is read. */
  boolean isSilent(Participation closed) {
    return said(closed).isEmpty();
  }

  /** What is recorded where the outcome is read. */
  List<String> said(Participation closed) {
    return closed.values(rule.source());
  }

  private Set<Kind> of(String value) {
    return known.computeIfAbsent(value, this::judge);
  }

  private Set<Kind> judge(String value) {
    String folded = fold(value);
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (work.contains(folded)) {
      kinds.addAll(List.of(Kind.WORK, Kind.WORK_OR_STUDIES, Kind.RESULT));
    }
    if (studies.contains(folded)) {
      kinds.addAll(List.of(Kind.STUDIES, Kind.WORK_OR_STUDIES, Kind.RESULT));
    }
    if (also.contains(folded)) {
      kinds.add(Kind.RESULT);
    }
    return kinds;
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Outcomes::fold).collect(Collectors.toSet());
  }

  private static String fold(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
