package se.sofrep.job.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.disclosure.Gate;
import se.sofrep.disclosure.Passed;
import se.sofrep.disclosure.Publication;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.ShownFigures;
import se.sofrep.domain.Variable;
import se.sofrep.domain.Variable.Coarser;
import se.sofrep.figures.Definitions;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.job.publish.BundleRequest;
import se.sofrep.job.publish.EarlierBundles;
import se.sofrep.job.publish.GivenAway;
import se.sofrep.job.publish.OneSection;
import se.sofrep.job.workspace.Study;
import se.sofrep.problem.Findings;

/**
 * A study on the outer side of the gate.
 *
 * @param study with the values told together that are, and what is withheld without value
 * @param passed what may be told of it
 */
public record PublicEdition(Study study, Passed passed) {

  /**
   * Empty, and said, where somebody would be given away, or where what it is to be safe beside is
   * no such thing.
   *
   * @param parent the folder in which the bundle becomes a folder
   * @param folder from which paths are told
   */
  static Optional<PublicEdition> of(
      ReportSubject subject,
      Study study,
      BundleRequest bundle,
      Path parent,
      Path folder,
      Findings findings) {
    String association = study.material().association().name();
    return EarlierBundles.of(
            parent, name(subject, study, bundle), folder, bundle, Set.of(association), findings)
        .map(earlier -> best(subject, study, bundle, earlier.of(association), findings))
        .filter(edition -> GivenAway.none(edition.passed, findings));
  }

  /** What the bundle will be called; one of a section has a name that the report gives it. */
  private static String name(ReportSubject subject, Study study, BundleRequest bundle) {
    return bundle
        .only()
        .flatMap(
            section ->
                OneSection.of(
                    Composition.of(subject, study, bundle, new Findings()),
                    section,
                    new Findings()))
        .map(document -> document.meta().name())
        .orElseGet(() -> bundle.language().named(subject.bundleName(bundle.edition())));
  }

  /** The same with nothing else published. */
  public static PublicEdition best(
      ReportSubject subject, Study fine, BundleRequest bundle, Findings findings) {
    return best(subject, fine, bundle, List.of(), findings);
  }

  /**
   * With the values of each variable told together that may be, where more is told so.
   *
   * @param publications what is out already
   * @param findings takes numbers in the texts that tell what is withheld
   */
  private static PublicEdition best(
      ReportSubject subject,
      Study fine,
      BundleRequest bundle,
      List<Publication> publications,
      Findings findings) {
    Study study = fine.withoutOwnWords();
    Coarser may = study.material().association().rules().disclosure().mergeable();
    Coarser done = Coarser.NONE;
    PublicEdition best = of(subject, study, bundle, done, publications);
    for (Variable variable : may.variables()) {
      Coarser more = done.and(may.only(variable));
      PublicEdition coarser = of(subject, study, bundle, more, publications);
      if (coarser.told() > best.told()) {
        best = coarser;
        done = more;
      }
    }
    TypedByHand.warn(subject, best, study.with(done).figures(), findings);
    return best;
  }

  /** With these values told together, and nothing else published. */
  public static PublicEdition of(
      ReportSubject subject, Study fine, BundleRequest bundle, Coarser merged) {
    return of(subject, fine, bundle, merged, List.of());
  }

  private static PublicEdition of(
      ReportSubject subject,
      Study fine,
      BundleRequest bundle,
      Coarser merged,
      List<Publication> publications) {
    Study study = fine.with(merged);
    Passed passed =
        Gate.pass(
            study.figures(),
            shown(subject, study, bundle),
            study.material().association(),
            subject.period(),
            publications);
    return new PublicEdition(study.with(passed.figures()), passed);
  }

  /**
   * How much it tells, in bits: of each n of N, what it says of the n that they are among them. So
   * a small class tells more of each than a large one, and what is withheld tells nothing.
   */
  public double told() {
    return passed.published().all().stream()
        .filter(PublicEdition::isShareOfPersons)
        .mapToDouble(PublicEdition::bits)
        .sum();
  }

  private static boolean isShareOfPersons(Figure figure) {
    return figure.key().unit() == Unit.PERCENT
        && Definitions.of(figure.key().name())
            .filter(definition -> definition.units().contains(Unit.COUNT))
            .isPresent();
  }

  private static double bits(Figure share) {
    double part = share.numerator().map(BigDecimal::doubleValue).orElse(0.0);
    double whole = share.denominator().map(BigDecimal::doubleValue).orElse(0.0);
    return part > 0 ? part * StrictMath.log(whole / part) / StrictMath.log(2) : 0;
  }

  /**
   * Which figures the report shows: it is composed as it would be for the förbund alone, and
   * nothing else of that document is kept.
   */
  private static Set<FigureKey> shown(ReportSubject subject, Study study, BundleRequest bundle) {
    Set<FigureKey> shown = new LinkedHashSet<>();
    Study watched = study.with(study.figures().watchedBy(shown::add));
    ReportDocument document = Composition.of(subject, watched, bundle, new Findings());
    ShownFigures.of(document).map(Figure::key).forEach(shown::add);
    return shown;
  }
}
