package se.sofrep.job.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.narrative.TypedNumbers;
import se.sofrep.domain.Association;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Findings;

/** Numbers in the texts that a report prints, held against what its public edition withholds. */
final class TypedByHand {
  private TypedByHand() {}

  /**
   * @param exact the figures before the gate
   */
  static void warn(ReportSubject subject, PublicEdition edition, Figures exact, Findings findings) {
    Association association = edition.study().material().association();
    Map<String, Set<Long>> withheld = new HashMap<>();
    Map<String, Set<Long>> shown = new HashMap<>();
    for (Figure figure : edition.passed().published().all()) {
      count(exact, figure.key())
          .ifPresent(
              count ->
                  (figure.status() == Figure.Status.WITHHELD ? withheld : shown)
                      .computeIfAbsent(figure.key().intervention(), key -> new HashSet<>())
                      .add(count.longValue()));
    }
    TypedNumbers typed =
        new TypedNumbers(association, association.rules().disclosure().limit(), withheld, shown);
    edition.study().material().year().texts().values().stream()
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
}
