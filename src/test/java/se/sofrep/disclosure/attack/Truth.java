package se.sofrep.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Are the attacker's ties so, when every figure is open? */
public final class Truth {
  private Truth() {}

  /** The ties whose counts are all printed and do not fit. */
  public static List<String> brokenTies(PublishedTable open, Outsider outsider) {
    Counts counts = new Counts(open, outsider.whole(), outsider.zeros());
    List<String> broken = new ArrayList<>();
    for (Tie tie : Knowledge.ties(open, counts, outsider)) {
      if (Arrays.stream(tie.counts()).allMatch(counts::isKnown) && !fits(tie, counts)) {
        broken.add(words(tie, counts));
      }
    }
    return broken;
  }

  /** What the attacker is sure of and that is not so, or could not be sure of. */
  public static List<Finding> mistakes(PublishedTable open, List<Finding> found) {
    Map<Cell, Double> truth = new HashMap<>();
    for (PublishedRow row : open.rows()) {
      if (row.isCount()) {
        row.value().ifPresent(value -> truth.put(row.cell(), value.doubleValue()));
      }
    }
    return found.stream()
        .filter(finding -> finding.isWrong(truth.getOrDefault(finding.cell(), 0.0)))
        .toList();
  }

  private static boolean fits(Tie tie, Counts counts) {
    double sum = 0;
    for (int i = 0; i < tie.counts().length; i++) {
      sum += tie.factors()[i] * counts.least(tie.counts()[i]);
    }
    return sum > tie.least() - 1e-6 && sum < tie.greatest() + 1e-6;
  }

  private static String words(Tie tie, Counts counts) {
    return tie.belief()
        + Arrays.stream(tie.counts())
            .mapToObj(number -> counts.cell(number) + " = " + counts.least(number))
            .collect(Collectors.joining("; ", ": ", ""));
  }
}
