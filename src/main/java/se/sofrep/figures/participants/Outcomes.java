package se.sofrep.figures.participants;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.domain.Participation;

/**
 * What a closed participation led to, by its intervention's own rule. Values are compared without
 * regard to letter case.
 */
public final class Outcomes {
  /** An outcome figure, {@code avslutade.<word>}. */
  public enum Kind {
    WORK("arbete"),
    STUDIES("studier"),
    WORK_OR_STUDIES("arbete_eller_studier"),
    /** Work, studies or what the intervention's rule counts besides ({@code även}). */
    RESULT("resultat");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    public String figure() {
      return "avslutade." + word;
    }
  }

  private final OutcomeRule rule;
  private final Set<String> work;
  private final Set<String> studies;
  private final Set<String> also;

  /** Values are few and rows are many. */
  private final Map<String, Set<Kind>> known = new HashMap<>();

  public Outcomes(OutcomeRule rule) {
    this.rule = rule;
    work = folded(rule.work());
    studies = folded(rule.studies());
    also = folded(rule.also());
  }

  /** The outcomes of a participation that has ended; each at most once. */
  public Set<Kind> of(Participation closed) {
    List<String> values = closed.values(rule.source());
    if (values.size() == 1) {
      return of(values.get(0));
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    values.forEach(value -> kinds.addAll(of(value)));
    return kinds;
  }

  /** Whether nothing is recorded where the outcome is read. */
  boolean isSilent(Participation closed) {
    return closed.values(rule.source()).isEmpty();
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
