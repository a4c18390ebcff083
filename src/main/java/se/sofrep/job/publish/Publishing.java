package se.sofrep.job.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import se.sofrep.bundle.Bundle;
import se.sofrep.bundle.BundleFolder;
import se.sofrep.bundle.TemporaryFolder;
import se.sofrep.document.ReportDocument;
import se.sofrep.job.Outcome;
import se.sofrep.job.Progress;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.render.html.HtmlRenderer;

/**
 * From a composed document to a folder on disk, the same for every command that makes a bundle.
 *
 * @param parent the folder in which the bundle becomes a folder
 * @param wanted one section alone has a folder of its own
 */
public record Publishing(Path parent, BundleRequest wanted, Progress progress) {

  /** Puts a document into its folder. */
  private interface Writing {
    void into(BundleFolder folder, ReportDocument document) throws IOException;
  }

  /** Nothing is written when there are errors. */
  public Outcome run(Supplier<ReportDocument> composed, DataFiles files, Findings findings) {
    try (Rendering rendering = new Rendering(wanted.formats(), wanted.language(), files)) {
      progress.begin(Progress.Step.COMPOSING);
      return write(
          composed.get(),
          findings,
          (folder, document) -> {
            progress.begin(Progress.Step.DRAWING);
            Bundle bundle = rendering.of(document, findings);
            folder
                .publish(bundle)
                .ifPresent(
                    kept -> findings.warning("job.edited-kept", Location.NONE, kept.toString()));
          });
    }
  }

  /**
   * The page alone, in the bundle that stands there.
   *
   * @param inputs digest of every input file by its path
   */
  public Outcome redraw(
      ReportDocument composed, Supplier<SortedMap<String, String>> inputs, Findings findings) {
    return write(
        composed,
        findings,
        (folder, document) -> {
          Bundle page = new Bundle();
          new HtmlRenderer().render(document, page);
          String path = page.files().firstKey();
          folder.replace(path, page.files().get(path), inputs.get());
        });
  }

  private Outcome write(ReportDocument composed, Findings findings, Writing writing) {
    if (findings.hasErrors()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    Optional<ReportDocument> document =
        wanted.only().isEmpty()
            ? Optional.of(composed)
            : OneSection.of(composed, wanted.only().get(), findings);
    if (document.isEmpty()) {
      return Outcome.of(Outcome.Result.WRONG_WORDS, findings);
    }
    Optional<Outcome> stopped = Outcome.stopped(findings, wanted.strict());
    if (stopped.isPresent()) {
      return stopped.get();
    }
    try (BundleFolder folder = BundleFolder.open(parent, document.get().meta().name())) {
      writing.into(folder, document.get());
      return new Outcome(Outcome.Result.DONE, findings, Optional.of(folder.folder()));
    } catch (BundleFolder.BusyException e) {
      findings.error("job.busy", Location.NONE, e.getMessage());
    } catch (TemporaryFolder.UnusableException e) {
      findings.error("job.no-temporary-file", Location.NONE, e.folder());
    } catch (IOException e) {
      findings.error("job.not-written", Location.NONE, parent.toString());
    }
    return Outcome.of(Outcome.Result.NOT_WRITTEN, findings);
  }
}
