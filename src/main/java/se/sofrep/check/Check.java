package se.sofrep.check;

import se.sofrep.domain.Material;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;

/** One thing that must hold. */
@FunctionalInterface
interface Check {
  /**
   * Adds a finding for each place where it does not hold; nothing when there is no data to judge.
   */
  void run(Material material, Figures figures, Findings findings);
}
