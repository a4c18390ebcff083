package se.sofrep.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import se.sofrep.bundle.Bundle;
import se.sofrep.bundle.BundleFolder;
import se.sofrep.document.ReportDocument;
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
    Optional<Study> read = Study.of(request.workspace(), request.period(), host, findings);
    if (read.isEmpty() || findings.hasErrors()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    Study study = read.get();
    Path parent = output(request, study.workspace());
    try (BundleFolder folder =
            BundleFolder.open(parent, request.kind().bundleName(request.period()));
        Rendering rendering = new Rendering(request, study)) {
      ReportDocument document = Composition.of(request, study, findings);
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
      Bundle bundle = rendering.of(wanted.get(), findings);
      folder.publish(bundle).ifPresent(kept -> sayKept(kept, findings));
      return new Outcome(Outcome.Result.DONE, findings, Optional.of(folder.folder()));
    } catch (BundleFolder.BusyException e) {
      findings.error("job.busy", Location.NONE, e.getMessage());
    } catch (IOException e) {
      findings.error("job.not-written", Location.NONE, parent.toString());
    }
    return Outcome.of(Outcome.Result.NOT_WRITTEN, findings);
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
