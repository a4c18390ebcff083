package se.sofrep.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Association;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Material;
import se.sofrep.domain.MaterialKind;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Language;

/**
 * What tables, charts and sentences are made from: the figures of the period and the year before.
 *
 * @param interim whether it is a delårsrapport, which says periodens and never årets
 */
public record ReportContext(
    Material material, Figures figures, Printer printer, Language language, boolean interim) {

  public ReportContext(Material material, Figures figures, Printer printer, Language language) {
    this(material, figures, printer, language, false);
  }

  public Association association() {
    return material.association();
  }

  public Period period() {
    return material.period();
  }

  /** The same with figures of whole material alone: what sentences and charts may speak of. */
  public ReportContext told() {
    return new ReportContext(material, figures.whole(), printer, language, interim);
  }

  /** The days of the period that the ledger covers: all of them, unless it ends early. */
  public Period accounts() {
    Coverage ledger = figures.coverages().of(MaterialKind.LEDGER, period());
    boolean ends = Set.of(Coverage.Reason.ENDS, Coverage.Reason.STATED).contains(ledger.reason());
    return ledger
        .day()
        .filter(last -> ends && period().contains(last))
        .map(last -> Period.of(period().first(), last))
        .orElse(period());
  }

  /**
   * Whether the report calls its period året: a calendar year, in any report but a delårsrapport.
   */
  public boolean isYear() {
    return !interim && period().wholeYear().isPresent();
  }

  /** The same span the year before. */
  public Period before() {
    return material.period().yearBefore();
  }

  /** A figure of the report's period; empty strings stand for Totalt and "no category". */
  public Optional<Figure> figure(
      String name, String intervention, String gender, String category, Unit unit) {
    return figures.find(new FigureKey(name, intervention, gender, category, period(), unit));
  }

  /** The same figure of the year before. */
  public Optional<Figure> figureBefore(
      String name, String intervention, String gender, String category, Unit unit) {
    return figures.find(new FigureKey(name, intervention, gender, category, before(), unit));
  }

  /** The value of a figure of the report's period that is not broken down by category. */
  public Optional<BigDecimal> value(String name, String intervention, String gender, Unit unit) {
    return figure(name, intervention, gender, "", unit).flatMap(Figure::value);
  }
}
