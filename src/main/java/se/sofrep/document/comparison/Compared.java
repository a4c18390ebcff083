package se.sofrep.document.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportContext;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.figures.economy.Line;
import se.sofrep.problem.Language;

/**
 * One förbund in one year.
 *
 * @param name as it is called here: its own name, told apart from others of the same name
 * @param material with its rules, which may differ from those of the others
 * @param figures all of the year's, as every other command computes them
 */
public record Compared(String name, Material material, Figures figures) {
  static final String CLOSED = "deltagare.avslutade";
  static final String WORK_OR_STUDIES = "avslutade.arbete_eller_studier";
  static final String RESULT = "avslutade.resultat";
  static final String EQUITY = "ekonomi.eget_kapital";
  static final String EQUITY_SHARE = "ekonomi.eget_kapital.andel_av_medlemsbidrag";
  static final String COST_SHARE = "ekonomi.kostnadsandel";
  static final String INTERVENTIONS = "insatser";
  static final String COST_PER_PARTICIPANT = "ekonomi.insats.kostnad_per_deltagare";

  private static final List<String> FLOW = List.of("deltagare.aktuella", "deltagare.nya", CLOSED);
  private static final List<String> BY_GENDER =
      Stream.concat(FLOW.stream(), Stream.of(WORK_OR_STUDIES, RESULT)).toList();

  public Period period() {
    return material.period();
  }

  Association association() {
    return material.association();
  }

  /** What tables and charts may show: what is not whole cannot be compared. */
  ReportContext context(Printer printer, Language language) {
    Figures shown = figures.whole().and(Figures.of(costPerParticipant().stream().toList()));
    return new ReportContext(material, shown, printer, language);
  }

  Optional<Figure> share(String figure) {
    return find(key(figure, Unit.PERCENT));
  }

  Optional<Figure> costShare() {
    return find(key(COST_SHARE, Unit.PERCENT).category(INTERVENTIONS));
  }

  Optional<Figure> kronor(String figure) {
    return find(key(figure, Unit.KRONOR));
  }

  Optional<Figure> contributions() {
    return find(key("ekonomi.resultaträkning", Unit.KRONOR).category(Line.CONTRIBUTIONS));
  }

  /** What is not whole cannot be compared. */
  private Optional<Figure> find(FigureKey key) {
    return figures.find(key).filter(Figure::isWhole);
  }

  /**
   * What the insatser that have both a cost and participants cost, divided by those participants:
   * the sum of the numerators by the sum of the denominators of the insatser's own figures. Empty
   * when no insats has both.
   */
  Optional<Figure> costPerParticipant() {
    List<Figure> own =
        figures
            .named(COST_PER_PARTICIPANT)
            .filter(Figure::isWhole)
            .filter(figure -> figure.key().period().equals(period()))
            .filter(figure -> association().intervention(figure.key().intervention()).isPresent())
            .filter(figure -> figure.numerator().isPresent() && figure.denominator().isPresent())
            .filter(figure -> figure.denominator().get().signum() > 0)
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal costs = sum(own.stream().map(figure -> figure.numerator().orElseThrow()));
    BigDecimal heads = sum(own.stream().map(figure -> figure.denominator().orElseThrow()));
    List<String> sources =
        own.stream().flatMap(figure -> figure.sources().stream()).distinct().sorted().toList();
    return Optional.of(
        Figure.quotient(key(COST_PER_PARTICIPANT, Unit.KRONOR), costs, heads, sources));
  }

  private static BigDecimal sum(Stream<BigDecimal> numbers) {
    return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  boolean hasParticipants() {
    return find(key("deltagare.aktuella", Unit.COUNT)).isPresent();
  }

  boolean hasLedger() {
    return kronor(EQUITY).isPresent();
  }

  /** Whether one of its insatser counts more than work and studies as its result. */
  boolean hasOwnRule() {
    return association().interventions().stream()
        .map(Intervention::outcome)
        .anyMatch(rule -> !rule.also().isEmpty());
  }

  /** The figures that the comparison takes up, whole förbund only, in the order of the report. */
  public List<Figure> compared() {
    Stream<Figure> heads =
        figures.all().stream()
            .filter(figure -> BY_GENDER.contains(figure.key().name()))
            .filter(figure -> figure.key().period().equals(period()))
            .filter(figure -> figure.key().intervention().equals(FigureKey.TOTAL));
    Stream<Figure> money =
        Stream.of(
                contributions(),
                kronor(EQUITY),
                share(EQUITY_SHARE),
                costShare(),
                costPerParticipant())
            .flatMap(Optional::stream);
    return Stream.concat(heads, money).toList();
  }

  private FigureKey key(String figure, Unit unit) {
    return FigureKey.of(figure, period(), unit);
  }
}
