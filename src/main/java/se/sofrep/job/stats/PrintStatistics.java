package se.sofrep.job.stats;

import java.util.Optional;
import se.sofrep.bundle.TemporaryFolder;
import se.sofrep.domain.Association;
import se.sofrep.domain.Base;
import se.sofrep.figures.crosstab.Measure;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.Progress;
import se.sofrep.job.StandardInput;
import se.sofrep.job.workspace.Workspace;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.WorkspaceReader;
import se.sofrep.source.config.AssociationReader;

/** One table of a file of participations, on standard output. Needs no workspace. */
public final class PrintStatistics {
  private final Host host;

  public PrintStatistics(Host host) {
    this.host = host;
  }

  public Outcome run(StatisticsRequest request) {
    host.progress().begin(Progress.Step.READING);
    Findings findings = new Findings();
    Optional<Base> base = StatisticsWords.base(request.base(), findings);
    Optional<Measure> measure = StatisticsWords.measure(request.measure(), findings);
    if (request.from().isPresent()
        && request.through().map(request.from().get()::isAfter).orElse(false)) {
      findings.error(
          "stats.reversed", Location.NONE, request.from().get(), request.through().get());
    }
    if (base.isEmpty() || measure.isEmpty() || findings.hasErrors()) {
      return Outcome.of(Outcome.Result.WRONG_WORDS, findings);
    }
    Optional<Association> association = association(request, findings);
    if (association.isEmpty()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    String name = request.file().orElse(StandardInput.NAME);
    StatisticsRun run =
        new StatisticsRun(host, request, association.get(), base.get(), measure.get(), findings);
    if (!name.equals(StandardInput.NAME)) {
      return run.on(host.folder().resolve(name), name);
    }
    if (host.isTerminal(Host.STANDARD_INPUT)) {
      findings.error("stats.nothing-piped", Location.NONE);
      return Outcome.of(Outcome.Result.WRONG_WORDS, findings);
    }
    try (StandardInput input = StandardInput.read(host)) {
      return run.on(input.file(), name);
    } catch (TemporaryFolder.UnusableException e) {
      findings.error("job.no-temporary-file", Location.NONE, e.folder());
      return Outcome.of(Outcome.Result.NOT_WRITTEN, findings);
    }
  }

  private Optional<Association> association(StatisticsRequest request, Findings findings) {
    if (request.workspace().isEmpty()) {
      return Optional.of(AssociationReader.defaults());
    }
    return Workspace.locate(request.workspace(), host, findings)
        .flatMap(workspace -> WorkspaceReader.association(workspace.root(), findings))
        .filter(association -> !findings.hasErrors());
  }
}
