package se.sofrep.job.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.sofrep.bundle.Bundle;
import se.sofrep.bundle.BundleFolder;
import se.sofrep.document.ReportDocument;
import se.sofrep.job.Format;
import se.sofrep.job.Outcome;
import se.sofrep.job.Progress;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.problem.Location;
import se.sofrep.problem.Severity;

/**
 * From a composed document to a folder on disk, the same for every command that makes a bundle.
 *
 * @param parent the folder in which the bundle becomes a folder
 * @param only one section instead of the whole document; it has a folder of its own
 * @param strict whether a warning stops it
 */
public record Publishing(
    Path parent,
    Set<Format> formats,
    Optional<String> only,
    Language language,
    boolean strict,
    Progress progress) {

  /** Nothing is written when there are errors. */
  public Outcome run(Supplier<ReportDocument> composed, DataFiles files, Findings findings) {
    try (Rendering rendering = new Rendering(formats, language, files)) {
      progress.begin(Progress.Step.COMPOSING);
      ReportDocument document = composed.get();
      if (findings.hasErrors()) {
        return Outcome.of(Outcome.Result.BAD_INPUT, findings);
      }
      Optional<ReportDocument> wanted =
          only.isEmpty() ? Optional.of(document) : OneSection.of(document, only.get(), findings);
      if (wanted.isEmpty()) {
        return Outcome.of(Outcome.Result.WRONG_WORDS, findings);
      }
      if (strict && findings.has(Severity.WARNING)) {
        return Outcome.of(Outcome.Result.WARNED, findings);
      }
      return publish(wanted.get(), rendering, findings);
    } catch (BundleFolder.BusyException e) {
      findings.error("job.busy", Location.NONE, e.getMessage());
    } catch (IOException e) {
      findings.error("job.not-written", Location.NONE, parent.toString());
    }
    return Outcome.of(Outcome.Result.NOT_WRITTEN, findings);
  }

  private Outcome publish(ReportDocument document, Rendering rendering, Findings findings)
      throws IOException {
    try (BundleFolder folder = BundleFolder.open(parent, document.meta().name())) {
      progress.begin(Progress.Step.DRAWING);
      Bundle bundle = rendering.of(document, findings);
      folder
          .publish(bundle)
          .ifPresent(kept -> findings.warning("job.edited-kept", Location.NONE, kept.toString()));
      return new Outcome(Outcome.Result.DONE, findings, Optional.of(folder.folder()));
    }
  }
}
