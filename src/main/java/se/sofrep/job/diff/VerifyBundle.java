package se.sofrep.job.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.sofrep.bundle.EditedFiles;
import se.sofrep.bundle.Manifest;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.publish.ProofAgain;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Holds a bundle against its manifest: what was edited, removed or added since it was made. Of a
 * public one the proof is repeated as well.
 */
public final class VerifyBundle {
  private final Host host;

  public VerifyBundle(Host host) {
    this.host = host;
  }

  public Outcome run(Path given) {
    Findings findings = new Findings();
    Path bundle = host.folder().resolve(given).normalize();
    if (!Files.isRegularFile(bundle.resolve(Manifest.FILE))) {
      findings.error("job.no-bundle", Location.NONE, bundle.toString());
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    try {
      EditedFiles differences = EditedFiles.in(bundle);
      differences.edited().forEach(path -> findings.warning("job.file-edited", Location.of(path)));
      differences
          .missing()
          .forEach(path -> findings.warning("job.file-missing", Location.of(path)));
      differences.added().forEach(path -> findings.warning("job.file-added", Location.of(path)));
      ProofAgain.of(bundle, findings);
      boolean whole = differences.none() && !findings.hasErrors();
      return Outcome.of(whole ? Outcome.Result.DONE : Outcome.Result.WARNED, findings);
    } catch (IOException e) {
      findings.error("job.manifest-unreadable", Location.of(Manifest.FILE));
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
  }
}
