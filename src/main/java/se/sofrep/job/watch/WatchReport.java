package se.sofrep.job.watch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.sofrep.document.ReportDocument;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.publish.DataFiles;
import se.sofrep.job.report.Composition;
import se.sofrep.job.report.GenerateReport;
import se.sofrep.job.report.ReportRequest;
import se.sofrep.job.report.ReportSubject;
import se.sofrep.job.workspace.Study;
import se.sofrep.problem.Findings;
import se.sofrep.source.WorkspaceReader;

/**
 * Makes a report, and again whenever its workspace changes, until it is interrupted. A saved text
 * only redraws the page: its figures are those already computed. Anything else makes the report
 * anew. A text with errors leaves the page as it was.
 */
public final class WatchReport {
  private final Host host;
  private final GenerateReport generate;
  private Optional<Known> known = Optional.empty();

  private record Known(ReportSubject subject, Study study) {}

  /**
   * How a drawing ended.
   *
   * @param millis how long it took
   */
  public record Drawing(Outcome outcome, long millis) {}

  public WatchReport(Host host) {
    this.host = host;
    this.generate = new GenerateReport(host);
  }

  /**
   * @param told takes how each drawing ended, the first included
   * @return how the last one ended
   */
  public Outcome run(ReportRequest request, Consumer<Drawing> told) {
    WatchedFiles files = WatchedFiles.of(request.workspace(), host);
    Drawing last = timed(() -> whole(request));
    told.accept(last);
    while (last.outcome().result() != Outcome.Result.WRONG_WORDS) {
      Optional<Set<Path>> changed = files.awaitChange();
      if (changed.isEmpty()) {
        break;
      }
      boolean texts = known.isPresent() && changed.get().stream().allMatch(WatchReport::isText);
      last = timed(() -> texts ? page(request, known.get()) : whole(request));
      told.accept(last);
    }
    return last.outcome();
  }

  private static boolean isText(Path file) {
    return file.getParent() != null
        && file.getParent().endsWith(WorkspaceReader.TEXTS)
        && file.toString().endsWith(".md");
  }

  private Drawing timed(Supplier<Outcome> work) {
    long start = host.clock().millis();
    Outcome outcome = work.get();
    return new Drawing(outcome, host.clock().millis() - start);
  }

  private Outcome whole(ReportRequest request) {
    known = Optional.empty();
    Outcome outcome =
        generate.run(request, (subject, study) -> known = Optional.of(new Known(subject, study)));
    if (outcome.result() != Outcome.Result.DONE) {
      // There is no page of this run to redraw: what stands there may be another run's.
      known = Optional.empty();
    }
    return outcome;
  }

  private Outcome page(ReportRequest request, Known known) {
    Findings findings = new Findings();
    Study study = known.study().withTextsOf(findings);
    ReportDocument document = Composition.of(known.subject(), study, request.bundle(), findings);
    return generate
        .publishing(request, study.workspace())
        .redraw(
            document,
            () -> DataFiles.digests(study.workspace().root(), study.material(), ""),
            findings);
  }
}
