package se.sofrep.job.explain;

import java.util.List;
import java.util.Optional;
import se.sofrep.document.ReportDocument;
import se.sofrep.figures.CoverageFindings;
import se.sofrep.figures.Figure;
import se.sofrep.figures.engine.FigureTracer;
import se.sofrep.figures.trace.Trace;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.publish.BundleRequest;
import se.sofrep.job.report.Composition;
import se.sofrep.job.report.ReportSubject;
import se.sofrep.job.workspace.Study;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.problem.Location;
import se.sofrep.problem.Messages;
import se.sofrep.problem.Severity;
import se.sofrep.render.data.TraceCsv;

/** How one figure came about, on standard output: from its definition to the rows behind it. */
public final class ExplainFigure {
  private final Host host;

  public ExplainFigure(Host host) {
    this.host = host;
  }

  public Outcome run(ExplainRequest request) {
    Findings findings = new Findings();
    Optional<String> name = FigureChoice.name(request.figure(), findings);
    if (name.isEmpty()) {
      return Outcome.of(Outcome.Result.WRONG_WORDS, findings);
    }
    Optional<Study> study = Study.of(request.workspace(), request.period(), host, findings);
    if (study.isEmpty() || findings.hasErrors()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    if (request.strict() && findings.has(Severity.WARNING)) {
      return Outcome.of(Outcome.Result.WARNED, findings);
    }
    Optional<Figure> figure =
        new FigureChoice(study.get().material().association(), findings)
            .of(name.get(), request, study.get().figures());
    if (figure.isEmpty()) {
      return Outcome.of(Outcome.Result.WRONG_WORDS, findings);
    }
    Optional<Trace> trace =
        new FigureTracer(study.get().material(), study.get().figures()).trace(figure.get());
    if (trace.isEmpty() || !trace.get().agrees()) {
      findings.warning("explain.rows-differ", Location.NONE, name.get());
    }
    Trace shown = trace.orElse(new Trace(figure.get(), List.of()));
    Persons persons = Persons.of(study.get().material(), study.get().workspace().root());
    host.out().print(explained(request, study.get(), persons.in(shown)));
    return Outcome.of(Outcome.Result.DONE, findings);
  }

  private static String explained(ExplainRequest request, Study study, Trace trace) {
    if (request.format() == ExplainRequest.Format.CSV) {
      return TraceCsv.of(trace);
    }
    Explanation explanation =
        new Explanation(
            trace,
            study.material().association(),
            CoverageFindings.of(study.figures().coverages(), trace.figure().key()),
            GenderTest.of(trace.figure(), study.figures()),
            places(request, study, trace));
    return switch (request.format()) {
      case JSON -> new ExplanationJson(explanation).print();
      default -> new ExplanationText(explanation, new Messages(request.language())).print();
    };
  }

  /** Empty when the report about the period cannot be composed. */
  private static Optional<List<PrintedPlaces.Place>> places(
      ExplainRequest request, Study study, Trace trace) {
    ReportSubject report = ReportSubject.usual(request.period());
    Findings unsaid = new Findings();
    ReportDocument document =
        Composition.of(report, study, BundleRequest.unwritten(Language.SV), unsaid);
    return unsaid.hasErrors()
        ? Optional.empty()
        : Optional.of(PrintedPlaces.of(trace.figure().key(), document));
  }
}
