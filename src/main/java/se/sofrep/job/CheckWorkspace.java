package se.sofrep.job;

import java.nio.file.Path;
import java.util.Optional;
import se.sofrep.domain.Period;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;

/** Reads and reconciles all that a period's report would be made of, and writes nothing. */
public final class CheckWorkspace {
  private final Host host;

  public CheckWorkspace(Host host) {
    this.host = host;
  }

  public Outcome run(Optional<Path> given, Period period) {
    Findings findings = new Findings();
    Study.of(given, period, host, findings);
    if (findings.hasErrors()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    return Outcome.of(
        findings.has(Severity.WARNING) ? Outcome.Result.WARNED : Outcome.Result.DONE, findings);
  }
}
