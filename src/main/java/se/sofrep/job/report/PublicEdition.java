package se.sofrep.job.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.disclosure.Gate;
import se.sofrep.disclosure.Passed;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.ShownFigures;
import se.sofrep.document.narrative.TypedNumbers;
import se.sofrep.domain.Association;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
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
    typedByHand(subject, study, passed, findings);
    return GivenAway.none(passed, findings) ? Optional.of(passed) : Optional.empty();
  }

  /** Numbers in the texts that this report prints, held against what is withheld. */
  private static void typedByHand(
      ReportSubject subject, Study study, Passed passed, Findings findings) {
    Association association = study.material().association();
    Map<String, Set<Long>> withheld = new HashMap<>();
    Map<String, Set<Long>> shown = new HashMap<>();
    for (Figure figure : passed.published().all()) {
      count(study.figures(), figure.key())
          .ifPresent(
              count ->
                  (figure.status() == Figure.Status.WITHHELD ? withheld : shown)
                      .computeIfAbsent(figure.key().intervention(), key -> new HashSet<>())
                      .add(count.longValue()));
    }
    TypedNumbers typed =
        new TypedNumbers(association, association.rules().disclosure().limit(), withheld, shown);
    study.material().year().texts().values().stream()
        .filter(text -> subject.mayPrint(text.name()))
        .forEach(text -> typed.find(text, findings));
  }

  /** What a figure counts, or its share is a share of something with. */
  private static Optional<BigDecimal> count(Figures exact, FigureKey key) {
    Optional<Figure> figure = exact.find(key);
    return key.unit() == Unit.COUNT
        ? figure.flatMap(Figure::value)
        : figure.filter(f -> key.unit() == Unit.PERCENT).flatMap(Figure::numerator);
  }

  private static Set<FigureKey> shown(ReportSubject subject, Study study, BundleRequest bundle) {
    Set<FigureKey> shown = new LinkedHashSet<>();
    Study watched = study.with(study.figures().watchedBy(shown::add));
    ReportDocument document = Composition.of(subject, watched, bundle, new Findings());
    ShownFigures.of(document).map(Figure::key).forEach(shown::add);
    return shown;
  }
}
