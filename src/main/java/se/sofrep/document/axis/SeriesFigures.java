package se.sofrep.document.axis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.domain.Association.Series;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/**
 * The figures of a series of the gender-disaggregated appendix: {@code B.V} with the series' name
 * in place of the intervention.
 *
 * <p>A series over everything or over one intervention (or group) is that figure itself. A series
 * over several interventions ({@code utom: …}) adds up their numerators and their bases and divides
 * once. If one of them is withheld, so is the series. An intervention that has participants but
 * says nothing about the variable is left out of numerator and base, and named by {@link #lacking}.
 *
 * @param base aktuella, nya, avslutade or pågående
 */
public record SeriesFigures(View view, String base, Variable variable) {
  /** The series of {@code forbund.yaml}; without any, one for each gender in the data. */
  public List<Series> series() {
    List<Series> configured = view.association().rules().series();
    if (!configured.isEmpty()) {
      return configured;
    }
    return view.genders(name(), View.TOTAL).stream()
        .map(gender -> new Series(gender, gender, List.of(), List.of()))
        .toList();
  }

  /** The share of the series' base that has the category; empty when nothing is known. */
  public Optional<Figure> share(Series series, String category) {
    List<Figure> parts = new ArrayList<>();
    for (FigureKey scope : told(series)) {
      Optional<Figure> found = view.find(scope.category(category));
      (found.isPresent() ? found : impliedZero(view, scope.category(category)))
          .ifPresent(parts::add);
    }
    FigureKey key = named(view.key(name(), Unit.PERCENT), series).category(category);
    return withheldAmong(parts, key)
        .or(
            () ->
                parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        Figure.share(
                            key,
                            sum(parts.stream().map(Figure::numerator)),
                            sum(parts.stream().map(Figure::denominator)),
                            DerivedFigures.sources(parts))));
  }

  /** How many of the series' base have the category. */
  public Optional<Figure> count(Series series, String category) {
    FigureKey key = named(view.key(name(), Unit.COUNT), series).category(category);
    return share(series, category)
        .map(
            share ->
                View.isWithheld(share)
                    ? DerivedFigures.withheld(key, share.sources())
                    : Figure.of(key, share.numerator().orElseThrow(), share.sources()));
  }

  /** Whether so few are in the series that percent would mislead: counts are shown instead. */
  public boolean isSmall(Series series) {
    return base(series).flatMap(Figure::value).filter(view.printer().small()::isSmall).isPresent();
  }

  /** The number of participations that the series' shares are shares of. */
  public Optional<Figure> base(Series series) {
    List<Figure> parts = new ArrayList<>();
    for (FigureKey scope : told(series)) {
      view.find(
              new FigureKey(
                  baseName(), scope.intervention(), scope.gender(), "", scope.period(), Unit.COUNT))
          .ifPresent(parts::add);
    }
    FigureKey key = named(view.key(baseName(), Unit.COUNT), series);
    return withheldAmong(parts, key)
        .or(
            () ->
                parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        Figure.of(
                            key,
                            sum(parts.stream().map(Figure::value)),
                            DerivedFigures.sources(parts))));
  }

  /** The interventions that the series is told of. */
  public List<String> covered(Series series) {
    return told(series).stream().map(FigureKey::intervention).toList();
  }

  /** Whether values are told more often than there are participants in the series. */
  public boolean exceeds(Series series, Distribution spread) {
    BigDecimal parts =
        sum(
            spread.categories().stream()
                .flatMap(c -> share(series, c).stream())
                .map(Figure::numerator));
    return variable.several()
        && base(series)
            .flatMap(Figure::value)
            .filter(base -> parts.compareTo(base) > 0)
            .isPresent();
  }

  /** Interventions with participants of the series that say nothing about the variable. */
  public List<String> lacking() {
    Set<String> out = new LinkedHashSet<>();
    for (Series series : series()) {
      for (FigureKey scope : scopes(series)) {
        FigureKey own =
            new FigureKey(
                baseName(), scope.intervention(), scope.gender(), "", scope.period(), Unit.COUNT);
        if (!isTold(view, scope) && view.hasAmount(own)) {
          out.add(scope.intervention());
        }
      }
    }
    out.remove(View.TOTAL);
    return List.copyOf(out);
  }

  /** The withheld figure when a part is withheld. */
  private static Optional<Figure> withheldAmong(List<Figure> parts, FigureKey key) {
    if (parts.stream().anyMatch(View::isWithheld)) {
      return Optional.of(DerivedFigures.withheld(key, DerivedFigures.sources(parts)));
    }
    return Optional.empty();
  }

  private static BigDecimal sum(Stream<Optional<BigDecimal>> values) {
    return values.flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<FigureKey> told(Series series) {
    return scopes(series).stream().filter(scope -> isTold(view, scope)).toList();
  }

  /** One key for each intervention that the series covers; one alone when it covers all. */
  private List<FigureKey> scopes(Series series) {
    FigureKey key = view.key(name(), Unit.PERCENT).gender(series.gender());
    return included(series).stream().map(key::intervention).toList();
  }

  private List<String> included(Series series) {
    if (series.except().isEmpty() && series.only().size() < 2) {
      return series.only().isEmpty() ? List.of(View.TOTAL) : series.only();
    }
    List<String> all =
        series.only().isEmpty() ? view.interventions(baseName()) : members(series.only());
    List<String> left = members(series.except());
    return all.stream().filter(i -> !left.contains(i)).toList();
  }

  /** Names of groups replaced by their interventions, each once. */
  private List<String> members(List<String> names) {
    return names.stream()
        .flatMap(n -> view.association().groups().getOrDefault(n, List.of(n)).stream())
        .distinct()
        .toList();
  }

  private static FigureKey named(FigureKey key, Series series) {
    return key.intervention(series.name()).gender(series.gender());
  }

  private String name() {
    return base + "." + variable.column();
  }

  private String baseName() {
    return "deltagare." + base;
  }

  private static boolean isTold(View view, FigureKey scope) {
    return sibling(view, scope).isPresent();
  }

  /** Some figure of the same spread with a known base, or withheld: any category will do. */
  private static Optional<Figure> sibling(View view, FigureKey key) {
    return view.context()
        .figures()
        .named(key.name())
        .filter(f -> isOfOneSpread(f.key(), key))
        .findFirst();
  }

  private static boolean isOfOneSpread(FigureKey one, FigureKey other) {
    return one.intervention().equals(other.intervention())
        && one.gender().equals(other.gender())
        && one.unit() == other.unit()
        && one.period().equals(other.period());
  }

  /**
   * The zero meant by an absent figure of a spread that is told: 0 participations, or 0 of the base
   * of its siblings. Empty when the spread is not told at all, or by material that is not whole:
   * there nothing was counted.
   */
  public static Optional<Figure> impliedZero(View view, FigureKey key) {
    return sibling(view, key)
        .filter(f -> !View.isWithheld(f) && f.isWhole())
        .map(
            f ->
                key.unit() == Unit.PERCENT
                    ? Figure.share(
                        key, BigDecimal.ZERO, f.denominator().orElse(BigDecimal.ZERO), f.sources())
                    : Figure.of(key, BigDecimal.ZERO, f.sources()));
  }
}
