package se.sofrep.check;

import java.util.HashMap;
import java.util.Map;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Material;
import se.sofrep.domain.Participation;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;

/** Nobody begins before the intervention begins or after it ends. */
final class InterventionSpanCheck implements Check {
  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Map<String, Intervention> byName = new HashMap<>();
    material.association().interventions().forEach(i -> byName.put(i.name(), i));
    material
        .year()
        .participations()
        .forEach(row -> judge(row, byName.get(row.intervention()), findings));
  }

  private static void judge(Participation row, Intervention intervention, Findings findings) {
    if (intervention == null) {
      return;
    }
    intervention
        .start()
        .filter(first -> row.start().isBefore(first))
        .ifPresent(
            first ->
                findings.warning(
                    "check.before-start", row.at(), intervention.name(), row.start(), first));
    intervention
        .end()
        .filter(last -> row.start().isAfter(last))
        .ifPresent(
            last ->
                findings.warning(
                    "check.after-end", row.at(), intervention.name(), row.start(), last));
  }
}
