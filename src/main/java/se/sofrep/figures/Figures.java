package se.sofrep.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Period;

/**
 * Figures by key, in the order they were computed, each key once, and how whole the material is
 * that they rest on. Immutable.
 */
public final class Figures {
  private final Map<FigureKey, Figure> byKey;
  private final List<Figure> all;
  private final Map<String, List<Figure>> byName = new HashMap<>();

  private final Coverages coverages;

  private Figures(Map<FigureKey, Figure> byKey, Coverages coverages) {
    this.byKey = byKey;
    this.all = List.copyOf(byKey.values());
    this.coverages = coverages;
    for (Figure figure : all) {
      byName.computeIfAbsent(figure.key().name(), name -> new ArrayList<>()).add(figure);
    }
  }

  /**
   * @throws IllegalArgumentException if a key occurs twice: one figure is computed once
   */
  public static Figures of(Collection<Figure> figures) {
    return of(figures, Coverages.WHOLE);
  }

  private static Figures of(Collection<Figure> figures, Coverages coverages) {
    Map<FigureKey, Figure> map = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (map.putIfAbsent(figure.key(), figure) != null) {
        throw new IllegalArgumentException("computed twice: " + figure.key());
      }
    }
    return new Figures(map, coverages);
  }

  /**
   * The figures as their material carries them: what is absent is gone, what is partial says so.
   */
  public Figures carriedBy(Coverages material) {
    return of(
        byKey.values().stream().flatMap(figure -> material.carried(figure).stream()).toList(),
        material);
  }

  /**
   * What a report on a period may print: its own figures, and those of other periods that may stand
   * beside them. A figure of another period is not comparable when it is of partial material, or
   * when its own counterpart in the same span the year after is; it is gone when that material is
   * absent.
   */
  public Figures besides(Period period) {
    Period before = period.yearBefore();
    return of(
        byKey.values().stream()
            .flatMap(
                figure ->
                    figure.key().period().equals(period)
                        ? Stream.of(figure)
                        : beside(figure, figure.key().period().equals(before), period).stream())
            .toList(),
        coverages);
  }

  private Optional<Figure> beside(Figure figure, boolean compared, Period period) {
    Coverage own = compared ? coverages.of(figure.key().period(period)) : Coverage.WHOLE;
    if (own.isAbsent()) {
      return Optional.empty();
    }
    return Optional.of(own.isWhole() && figure.isWhole() ? figure : figure.notComparable());
  }

  /** The same without the values of partial material, where partial ones are of no use. */
  public Figures withoutPartial() {
    return of(
        byKey.values().stream()
            .map(figure -> figure.isWhole() ? figure : figure.notComparable())
            .toList(),
        coverages);
  }

  /** Those of whole material: what sentences and charts speak of. */
  public Figures whole() {
    return only(Figure::isWhole);
  }

  /** Those that pass, of the same material. */
  public Figures only(Predicate<Figure> which) {
    return of(byKey.values().stream().filter(which).toList(), coverages);
  }

  /** How whole the material behind them is. */
  public Coverages coverages() {
    return coverages;
  }

  public Optional<Figure> find(FigureKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The value, when the figure is there and has one that may be shown. */
  public Optional<BigDecimal> value(FigureKey key) {
    return find(key).flatMap(Figure::value);
  }

  public List<Figure> all() {
    return all;
  }

  /** Every figure of that name, in order. */
  public Stream<Figure> named(String name) {
    return byName.getOrDefault(name, List.of()).stream();
  }

  public boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** These and the others; a key in both is a fault. */
  public Figures and(Figures others) {
    return of(
        Stream.concat(byKey.values().stream(), others.byKey.values().stream()).toList(), coverages);
  }
}
