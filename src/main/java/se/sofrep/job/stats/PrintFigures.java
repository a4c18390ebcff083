package se.sofrep.job.stats;

import java.nio.file.Path;
import java.util.Optional;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figures;
import se.sofrep.job.Format;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.workspace.Study;
import se.sofrep.problem.Findings;
import se.sofrep.render.data.FiguresCsv;
import se.sofrep.render.data.FiguresJson;

/** Every figure of a period and of the same span the year before, on standard output. */
public final class PrintFigures {
  private final Host host;

  public PrintFigures(Host host) {
    this.host = host;
  }

  /** What the figures are printed as. */
  public enum Format {
    CSV,
    JSON
  }

  public Outcome run(Optional<Path> given, Period period, Format format, boolean strict) {
    Findings findings = new Findings();
    Optional<Study> study = Study.of(given, period, host, findings);
    Optional<Outcome> stopped = Outcome.stopped(findings, strict);
    if (stopped.isPresent()) {
      return stopped.get();
    }
    Figures figures = study.orElseThrow().figures();
    host.out()
        .print(
            switch (format) {
              case CSV -> FiguresCsv.of(figures);
              case JSON -> FiguresJson.of(figures);
            });
    return Outcome.of(Outcome.Result.DONE, findings);
  }
}
