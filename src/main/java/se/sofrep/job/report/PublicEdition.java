package se.sofrep.job.report;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import se.sofrep.disclosure.Gate;
import se.sofrep.disclosure.Passed;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.ShownFigures;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.job.publish.BundleRequest;
import se.sofrep.job.publish.GivenAway;
import se.sofrep.job.workspace.Study;
import se.sofrep.problem.Findings;

/**
 * Takes a study through the gate. The report is first composed as it would be for the förbund
 * alone, to see which figures it shows; nothing else of that document is kept.
 */
final class PublicEdition {
  private PublicEdition() {}

  /** Empty, and said, where somebody would be given away. */
  static Optional<Passed> of(
      ReportSubject subject, Study study, BundleRequest bundle, Findings findings) {
    Passed passed =
        Gate.pass(
            study.figures(),
            shown(subject, study, bundle),
            study.material().association(),
            subject.period());
    return GivenAway.none(passed, findings) ? Optional.of(passed) : Optional.empty();
  }

  private static Set<FigureKey> shown(ReportSubject subject, Study study, BundleRequest bundle) {
    Set<FigureKey> shown = new LinkedHashSet<>();
    Study watched = study.with(study.figures().watchedBy(shown::add));
    ReportDocument document = Composition.of(subject, watched, bundle, new Findings());
    ShownFigures.of(document).map(Figure::key).forEach(shown::add);
    return shown;
  }
}
