package se.sofrep.job;

import java.nio.file.Path;
import java.util.Optional;
import se.sofrep.check.Checks;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figures;
import se.sofrep.figures.engine.FigureEngine;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * A workspace read, computed and checked for one period: what every command begins with. What is
 * wrong is in the findings.
 */
record Study(Workspace workspace, Material material, Figures figures) {

  /** Empty when there is no workspace or its configuration cannot be read. */
  static Optional<Study> of(Optional<Path> given, Period period, Host host, Findings findings) {
    Optional<Workspace> workspace = Workspace.locate(given, host, findings);
    if (workspace.isEmpty()) {
      return Optional.empty();
    }
    if (workspace.get().sample()) {
      findings.notice("job.sample", Location.NONE);
    }
    Optional<Material> material = MaterialReader.read(workspace.get(), period, findings);
    if (material.isEmpty()) {
      return Optional.empty();
    }
    Placeholders.report(workspace.get().root(), findings);
    Figures figures = FigureEngine.compute(material.get(), findings);
    Checks.run(material.get(), figures, findings);
    return Optional.of(new Study(workspace.get(), material.get(), figures));
  }
}
