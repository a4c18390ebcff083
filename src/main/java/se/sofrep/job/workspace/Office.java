package se.sofrep.job.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.job.Host;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.WorkspaceReader;

/**
 * A workspace that has been found, and whose it is: what is known before any table is read.
 *
 * @param today the day of the run
 */
public record Office(Workspace workspace, Association association, LocalDate today) {

  /** Empty when there is no workspace or its configuration cannot be read. */
  public static Optional<Office> open(Optional<Path> given, Host host, Findings findings) {
    Optional<Workspace> workspace = Workspace.locate(given, host, findings);
    if (workspace.isEmpty()) {
      return Optional.empty();
    }
    if (workspace.get().sample()) {
      findings.notice("job.sample", Location.NONE);
    }
    return WorkspaceReader.association(workspace.get().root(), findings)
        .map(association -> new Office(workspace.get(), association, host.today()));
  }
}
