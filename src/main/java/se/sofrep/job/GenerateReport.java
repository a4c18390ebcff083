package se.sofrep.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import se.sofrep.bundle.Bundle;
import se.sofrep.bundle.BundleFolder;
import se.sofrep.document.ReportDocument;
import se.sofrep.domain.Intervention;
import se.sofrep.figures.InterventionFigures;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.problem.Severity;

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
    Rehearsal.begin(request.formats());
    Findings findings = new Findings();
    Optional<Office> office = Office.open(request.workspace(), host, findings);
    if (office.isEmpty()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    Optional<Intervention> intervention = intervention(request, office.get(), findings);
    if (findings.hasErrors()) {
      return Outcome.of(Outcome.Result.WRONG_WORDS, findings);
    }
    Optional<ReportSubject> subject = subject(request, intervention, findings);
    if (subject.isEmpty()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    Study study = Study.of(office.get(), subject.get().period(), findings);
    if (findings.hasErrors()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    warnOfNothing(subject.get(), study, findings);
    return write(request, subject.get(), study, findings);
  }

  private Outcome write(
      ReportRequest request, ReportSubject subject, Study study, Findings findings) {
    Path parent = output(request, study.workspace());
    try (Rendering rendering = new Rendering(request, subject, study)) {
      ReportDocument document = Composition.of(subject, study, request.reportLanguage(), findings);
      if (findings.hasErrors()) {
        return Outcome.of(Outcome.Result.BAD_INPUT, findings);
      }
      Optional<ReportDocument> wanted =
          request.only().isEmpty()
              ? Optional.of(document)
              : OneSection.of(document, request.only().get(), findings);
      if (wanted.isEmpty()) {
        return Outcome.of(Outcome.Result.WRONG_WORDS, findings);
      }
      if (request.strict() && findings.has(Severity.WARNING)) {
        return Outcome.of(Outcome.Result.WARNED, findings);
      }
      return publish(parent, wanted.get(), rendering, findings);
    } catch (BundleFolder.BusyException e) {
      findings.error("job.busy", Location.NONE, e.getMessage());
    } catch (IOException e) {
      findings.error("job.not-written", Location.NONE, parent.toString());
    }
    return Outcome.of(Outcome.Result.NOT_WRITTEN, findings);
  }

  /** A section alone has a folder of its own beside the whole report's. */
  private static Outcome publish(
      Path parent, ReportDocument document, Rendering rendering, Findings findings)
      throws IOException {
    try (BundleFolder folder = BundleFolder.open(parent, document.meta().name())) {
      Bundle bundle = rendering.of(document, findings);
      folder.publish(bundle).ifPresent(kept -> sayKept(kept, findings));
      return new Outcome(Outcome.Result.DONE, findings, Optional.of(folder.folder()));
    }
  }

  private static Optional<Intervention> intervention(
      ReportRequest request, Office office, Findings findings) {
    return request
        .intervention()
        .flatMap(typed -> SubjectChoice.intervention(typed, office.association(), findings));
  }

  /** Empty, and said, when it is not known when the report begins or ends. */
  private static Optional<ReportSubject> subject(
      ReportRequest request, Optional<Intervention> intervention, Findings findings) {
    if (request.span() instanceof ReportSpan.Days days) {
      return Optional.of(new ReportSubject(request.kind(), days.period(), intervention));
    }
    throw new IllegalStateException("no report over an intervention's life yet");
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

  private static void sayKept(Path kept, Findings findings) {
    findings.warning("job.edited-kept", Location.NONE, kept.toString());
  }

  private Path output(ReportRequest request, Workspace workspace) {
    return request
        .output()
        .map(named -> host.folder().resolve(named).normalize())
        .orElseGet(() -> workspace.defaultOutput(host));
  }
}
