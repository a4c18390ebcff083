package se.sofrep.job.report;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figures;
import se.sofrep.figures.InterventionFigures;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.Progress;
import se.sofrep.job.publish.DataFiles;
import se.sofrep.job.publish.DisclosureJson;
import se.sofrep.job.publish.Edition;
import se.sofrep.job.publish.Publishing;
import se.sofrep.job.publish.Rehearsal;
import se.sofrep.job.workspace.Office;
import se.sofrep.job.workspace.Study;
import se.sofrep.job.workspace.Workspace;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.render.data.FiguresCsv;
import se.sofrep.render.data.FiguresJson;

/**
 * Makes a report: read, compute, check, compose, render, publish. The whole house in one method;
 * each step has a room of its own.
 */
public final class GenerateReport {
  private final Host host;

  public GenerateReport(Host host) {
    this.host = host;
  }

  public Outcome run(ReportRequest request) {
    return run(request, (subject, study) -> {});
  }

  /**
   * @param known is told what the report is about and made of, once its input has been read without
   *     errors
   */
  public Outcome run(ReportRequest request, BiConsumer<ReportSubject, Study> known) {
    Rehearsal.begin(
        request.kind().template(), request.bundle().formats(), request.bundle().language());
    Findings findings = new Findings();
    Optional<Office> office = Office.open(request.workspace(), host, findings);
    if (office.isEmpty()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    Optional<Intervention> intervention = intervention(request, office.get(), findings);
    if (findings.hasErrors()) {
      return Outcome.of(Outcome.Result.WRONG_WORDS, findings);
    }
    Optional<ReportSubject> subject = subject(request, office.get(), intervention, findings);
    if (subject.isEmpty()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    host.progress().begin(Progress.Step.READING);
    Study study = study(request, office.get(), subject.get(), findings);
    if (findings.hasErrors()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    warnOfNothing(subject.get(), study, findings);
    known.accept(subject.get(), study);
    return write(request, subject.get(), study, findings);
  }

  private Outcome write(
      ReportRequest request, ReportSubject subject, Study study, Findings findings) {
    if (request.bundle().edition() == Edition.INTERN) {
      return write(
          request,
          subject,
          study,
          subject.figures(study.figures()),
          () -> DataFiles.digests(study.workspace().root(), study.material(), ""),
          Optional.empty(),
          findings);
    }
    String association = study.material().association().name();
    return PublicEdition.of(
            subject,
            study,
            request.bundle(),
            publishing(request, study.workspace()).parent(),
            host.folder(),
            findings)
        .map(
            edition ->
                write(
                    request,
                    subject,
                    edition.study(),
                    edition.passed().published(),
                    TreeMap::new,
                    Optional.of(
                        csv ->
                            DisclosureJson.of(
                                Map.of(association, edition.passed().protection()), csv)),
                    findings))
        .orElseGet(() -> Outcome.of(Outcome.Result.BAD_INPUT, findings));
  }

  private Outcome write(
      ReportRequest request,
      ReportSubject subject,
      Study study,
      Figures figures,
      Supplier<SortedMap<String, String>> inputs,
      Optional<UnaryOperator<String>> disclosure,
      Findings findings) {
    DataFiles files =
        new DataFiles(
            request.command(subject),
            () -> FiguresCsv.of(figures),
            () -> FiguresJson.of(figures),
            inputs,
            disclosure);
    return publishing(request, study.workspace())
        .run(() -> Composition.of(subject, study, request.bundle(), findings), files, findings);
  }

  private static Optional<Intervention> intervention(
      ReportRequest request, Office office, Findings findings) {
    return request
        .intervention()
        .flatMap(typed -> SubjectChoice.intervention(typed, office.association(), findings));
  }

  /** Empty, and said, when it is not known when the report begins or ends. */
  private static Optional<ReportSubject> subject(
      ReportRequest request,
      Office office,
      Optional<Intervention> intervention,
      Findings findings) {
    Optional<Period> period =
        request.span() instanceof ReportSpan.Life life
            ? LifeSpan.of(life, intervention.orElseThrow(), office.workspace().root(), findings)
            : Optional.of(((ReportSpan.Days) request.span()).period());
    return period.map(
        days ->
            new ReportSubject(request.kind(), days, intervention.map(of -> of.at(days.last()))));
  }

  private static Study study(
      ReportRequest request, Office office, ReportSubject subject, Findings findings) {
    return request.span() instanceof ReportSpan.Life
        ? Study.ofLife(office, subject.intervention().orElseThrow(), subject.period(), findings)
        : Study.of(office, subject.period(), findings);
  }

  /** A report on an intervention of which the year's files say nothing is hardly meant. */
  private static void warnOfNothing(ReportSubject subject, Study study, Findings findings) {
    subject
        .intervention()
        .filter(of -> subject.kind() == ReportKind.INTERVENTION)
        .filter(of -> !InterventionFigures.happened(study.figures(), of, subject.period()))
        .ifPresent(
            of ->
                findings.warning(
                    "job.intervention-without-data",
                    Location.NONE,
                    of.name(),
                    subject.period().toString()));
  }

  /** To where the request says. */
  public Publishing publishing(ReportRequest request, Workspace workspace) {
    Path parent =
        request
            .bundle()
            .output()
            .map(named -> host.folder().resolve(named).normalize())
            .orElseGet(() -> workspace.defaultOutput(host));
    return new Publishing(parent, request.bundle(), host.progress());
  }
}
