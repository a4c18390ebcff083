package se.sofrep.figures.participants;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  public Outcomes(OutcomeRule rule) {
    this.rule = rule;
    work = folded(rule.work().stream());
    studies = folded(rule.studies().stream());
    also = folded(rule.also().stream());
  }

  /** The outcomes of a participation that has ended; each at most once. */
  public Set<Kind> of(Participation closed) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    Set<String> values = folded(closed.values(rule.source()).stream());
    if (values.stream().anyMatch(work::contains)) {
      kinds.add(Kind.WORK);
    }
    if (values.stream().anyMatch(studies::contains)) {
      kinds.add(Kind.STUDIES);
    }
    if (!kinds.isEmpty()) {
      kinds.add(Kind.WORK_OR_STUDIES);
    }
    if (!kinds.isEmpty() || values.stream().anyMatch(also::contains)) {
      kinds.add(Kind.RESULT);
    }
    return kinds;
  }

  private static Set<String> folded(Stream<String> words) {
    return words
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
