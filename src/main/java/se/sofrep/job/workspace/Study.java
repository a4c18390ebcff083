package se.sofrep.job.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.check.Checks;
import se.sofrep.check.LifeChecks;
import se.sofrep.domain.Association;
import se.sofrep.domain.FormAnswer;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Life;
import se.sofrep.domain.Material;
import se.sofrep.domain.MaterialKind;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable.Coarser;
import se.sofrep.domain.YearData;
import se.sofrep.figures.CoarserFigures;
import se.sofrep.figures.CoverageFindings;
import se.sofrep.figures.Figures;
import se.sofrep.figures.activity.OwnWords;
import se.sofrep.figures.engine.FigureEngine;
import se.sofrep.figures.engine.LifeFigures;
import se.sofrep.job.Host;
import se.sofrep.job.Progress;
import se.sofrep.problem.Findings;
import se.sofrep.source.WorkspaceReader;

/**
 * A workspace read, computed and checked for one period: what every command begins with. What is
 * wrong is in the findings.
 */
public record Study(Workspace workspace, Material material, Figures figures) {

  /** What a check names with its rows. */
  private static final Set<String> SAID_BY_CHECKS =
      Set.of("coverage.too-coarse", "coverage.no-opening", "coverage.some-kinds");

  /** Empty when there is no workspace or its configuration cannot be read. */
  public static Optional<Study> of(
      Optional<Path> given, Period period, Host host, Findings findings) {
    host.progress().begin(Progress.Step.READING);
    return Office.open(given, host, findings).map(office -> of(office, period, findings));
  }

  /** The same study with the texts as they are now. */
  public Study withTextsOf(Findings findings) {
    YearData year = material.year();
    Material anew =
        new Material(
            material.association(),
            material.period(),
            year.withTexts(WorkspaceReader.texts(workspace.root(), year.year(), findings)),
            material.yearBefore(),
            material.earlier());
    return new Study(workspace, anew, figures);
  }

  /**
   * The same study without answers in anybody's own words: what the public edition is made from,
   * before anything is shown or withheld.
   */
  public Study withoutOwnWords() {
    if (figures.named("formulär.svar").findAny().isEmpty()) {
      return this;
    }
    List<FormAnswer> all = new ArrayList<>(material.year().forms());
    all.addAll(material.yearBefore().forms());
    Association association = material.association();
    OwnWords words = new OwnWords(all, association.rules().disclosure().limit());
    List<FormAnswer> now = words.coveredIn(material.year().forms());
    List<FormAnswer> before = words.coveredIn(material.yearBefore().forms());
    if (now.equals(material.year().forms()) && before.equals(material.yearBefore().forms())) {
      return this;
    }
    Material covered =
        new Material(
            association,
            material.period(),
            material.year().withForms(now),
            material.yearBefore().withForms(before),
            material.earlier());
    return new Study(workspace, covered, FigureEngine.compute(covered));
  }

  /** The same study with other figures. */
  public Study with(Figures others) {
    return new Study(workspace, material, others);
  }

  /** The same study with values of variables told together. */
  public Study with(Coarser merged) {
    Material told =
        new Material(
            material.association().merging(merged),
            material.period(),
            material.year(),
            material.yearBefore(),
            material.earlier());
    return new Study(workspace, told, CoarserFigures.of(figures, merged));
  }

  public static Study of(Office office, Period period, Findings findings) {
    Association association = office.association();
    Workspace workspace = office.workspace();
    Material material = MaterialReader.read(workspace, association, period, findings);
    Placeholders.report(workspace.root(), findings);
    Figures figures = FigureEngine.compute(material, findings);
    Checks.run(material, figures, office.today(), findings);
    if (!findings.hasErrors()) {
      lacking(figures, period, office, findings);
    }
    return new Study(workspace, material, figures);
  }

  /** What is wrong explains what is lacking; where nothing is wrong it is told by itself. */
  private static void lacking(Figures figures, Period period, Office office, Findings findings) {
    CoverageFindings.of(
            figures.coverages(),
            period,
            EnumSet.allOf(MaterialKind.class),
            period.last().isBefore(office.today()))
        .stream()
        .filter(lacking -> !SAID_BY_CHECKS.contains(lacking.code()))
        .forEach(findings::add);
  }

  /** For an intervention's whole life. */
  public static Study ofLife(
      Office office, Intervention intervention, Period period, Findings findings) {
    Workspace workspace = office.workspace();
    Life life =
        MaterialReader.life(
            workspace, office.association().at(period.last()), intervention, period, findings);
    Placeholders.report(workspace.root(), findings);
    Figures figures = LifeFigures.compute(life, findings);
    LifeChecks.run(life, office.today(), findings);
    boolean yearMissing =
        findings.all().stream().anyMatch(f -> f.code().equals("source.life-year-missing"));
    CoverageFindings.alone(
            figures.coverages(),
            life.whole().period(),
            EnumSet.of(MaterialKind.PARTICIPANTS, MaterialKind.COST_AREAS),
            period.last().isBefore(office.today()))
        .stream()
        .filter(lacking -> !yearMissing || !lacking.code().equals("coverage.some-years"))
        .forEach(findings::add);
    return new Study(workspace, life.whole(), figures);
  }
}
