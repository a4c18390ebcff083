package se.sofrep.job.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.figures.Names;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** The intervention that a person means by the name typed. */
final class SubjectChoice {
  private SubjectChoice() {}

  /**
   * By name or alias, without regard to case, å ä ö and spaces. Empty, and said with the nearest
   * names, or with those there are, when there is none like it.
   */
  static Optional<Intervention> intervention(
      String typed, Association association, Findings findings) {
    Map<String, Intervention> names = association.byEveryName();
    Optional<Intervention> found = named(typed, names);
    if (found.isEmpty()) {
      List<String> nearest =
          Names.nearest(typed, names.keySet()).stream()
              .map(name -> names.get(name).name())
              .distinct()
              .toList();
      List<String> own = association.interventions().stream().map(Intervention::name).toList();
      findings.error(
          nearest.isEmpty() ? "job.strange-intervention" : "job.unknown-intervention",
          Location.NONE,
          typed,
          String.join(", ", nearest.isEmpty() ? own : nearest));
    }
    return found;
  }

  /** A name and an alias that differ only in spelling are no two interventions. */
  private static Optional<Intervention> named(String typed, Map<String, Intervention> names) {
    if (names.containsKey(typed)) {
      return Optional.of(names.get(typed));
    }
    String folded = Names.fold(typed);
    List<Intervention> same =
        names.entrySet().stream()
            .filter(entry -> Names.fold(entry.getKey()).equals(folded))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }
}
