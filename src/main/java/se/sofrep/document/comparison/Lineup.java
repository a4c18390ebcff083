package se.sofrep.document.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportContext;
import se.sofrep.document.section.Sources;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Language;

/**
 * What stands side by side in one table and one chart.
 *
 * @param of whether the rows are förbund or a förbund's years
 * @param id tells the lineups of a report apart; empty for an only one
 * @param period in words
 * @param label what a row is called
 */
record Lineup(
    Of of, String id, String period, List<Compared> rows, Function<Compared, String> label) {
  /** What templates call all rows together, where they name a förbund. */
  static final String ALL = "alla";

  /** What the rows are. */
  enum Of {
    ASSOCIATIONS,
    YEARS
  }

  /** From the first day of the earliest to the last day of the latest. */
  Period span() {
    return Period.of(
        rows.stream().map(row -> row.period().first()).min(Comparator.naturalOrder()).orElseThrow(),
        rows.stream().map(row -> row.period().last()).max(Comparator.naturalOrder()).orElseThrow());
  }

  String name(Compared row) {
    return label.apply(row);
  }

  /** Counts and bases of all rows together; empty when no row has closed anybody. */
  Optional<Figure> common() {
    List<Figure> shares =
        rows.stream()
            .flatMap(row -> row.share(Compared.WORK_OR_STUDIES).stream())
            .filter(share -> share.value().isPresent())
            .toList();
    if (shares.isEmpty()) {
      return Optional.empty();
    }
    FigureKey key = FigureKey.of(Compared.WORK_OR_STUDIES, span(), Unit.PERCENT);
    return Optional.of(
        Figure.share(
            key, sum(shares, Figure::numerator), sum(shares, Figure::denominator), List.of()));
  }

  private static BigDecimal sum(
      List<Figure> shares, Function<Figure, Optional<BigDecimal>> number) {
    return shares.stream()
        .map(number)
        .map(Optional::orElseThrow)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** All rows as one source: what is known of them together is their common share. */
  Sources.Source together(Printer printer, Language language) {
    Material any = rows.get(0).material();
    Material all = new Material(any.association(), span(), any.year(), any.yearBefore(), List.of());
    Figures figures = Figures.of(common().stream().toList());
    return new Sources.Source(ALL, new ReportContext(all, figures, printer, language));
  }
}
