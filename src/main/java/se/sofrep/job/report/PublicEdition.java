package se.sofrep.job.report;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import se.sofrep.disclosure.Gate;
import se.sofrep.disclosure.Passed;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.ShownFigures;
import se.sofrep.domain.Association;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.job.publish.BundleRequest;
import se.sofrep.job.publish.EarlierBundles;
import se.sofrep.job.publish.GivenAway;
import se.sofrep.job.publish.OneSection;
import se.sofrep.job.workspace.Study;
import se.sofrep.problem.Findings;

/**
 * Takes a study through the gate. The report is first composed as it would be for the förbund
 * alone, to see which figures it shows; nothing else of that document is kept.
 */
final class PublicEdition {
  private PublicEdition() {}

  /**
   * Empty, and said, where somebody would be given away, or where what it is to be safe beside is
   * no such thing.
   *
   * @param parent the folder in which the bundle becomes a folder
   * @param folder from which paths are told
   */
  static Optional<Passed> of(
      ReportSubject subject,
      Study study,
      BundleRequest bundle,
      Path parent,
      Path folder,
      Findings findings) {
    Set<FigureKey> shown = new LinkedHashSet<>();
    ReportDocument document = shown(subject, study, bundle, shown);
    Association association = study.material().association();
    return EarlierBundles.of(
            parent, name(document, bundle), folder, bundle, Set.of(association.name()), findings)
        .map(earlier -> earlier.of(association.name()))
        .map(
            publications ->
                Gate.pass(study.figures(), shown, association, subject.period(), publications))
        .filter(passed -> GivenAway.none(passed, findings));
  }

  private static ReportDocument shown(
      ReportSubject subject, Study study, BundleRequest bundle, Set<FigureKey> shown) {
    Study watched = study.with(study.figures().watchedBy(shown::add));
    ReportDocument document = Composition.of(subject, watched, bundle, new Findings());
    ShownFigures.of(document).map(Figure::key).forEach(shown::add);
    return document;
  }

  /** What the bundle will be called. */
  private static String name(ReportDocument document, BundleRequest bundle) {
    return bundle
        .only()
        .flatMap(section -> OneSection.of(document, section, new Findings()))
        .orElse(document)
        .meta()
        .name();
  }
}
