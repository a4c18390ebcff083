package se.sofrep.job;

import java.nio.file.Path;
import java.util.Optional;
import se.sofrep.check.Checks;
import se.sofrep.domain.Association;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figures;
import se.sofrep.figures.engine.FigureEngine;
import se.sofrep.problem.Findings;

/**
 * A workspace read, computed and checked for one period: what every command begins with. What is
 * wrong is in the findings.
 */
record Study(Workspace workspace, Material material, Figures figures) {

  /** Empty when there is no workspace or its configuration cannot be read. */
  static Optional<Study> of(Optional<Path> given, Period period, Host host, Findings findings) {
    host.progress().begin(Progress.Step.READING);
    return Office.open(given, host, findings).map(office -> of(office, period, findings));
  }

  static Study of(Office office, Period period, Findings findings) {
    Association association = office.association();
    Workspace workspace = office.workspace();
    Material material = MaterialReader.read(workspace, association, period, findings);
    Placeholders.report(workspace.root(), findings);
    Figures figures = FigureEngine.compute(material, findings);
    Checks.run(material, figures, findings);
    return new Study(workspace, material, figures);
  }
}
