package se.sofrep.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Period;

/**
 * Figures by key, in the order they were computed, each key once, and how whole the material is
 * that they rest on. Immutable.
 */
public final class Figures {
  private static final Consumer<FigureKey> UNWATCHED = key -> {};

  private final Map<FigureKey, Figure> byKey;

  /** What has become of a figure of the map; its key stays. Pure, since it is asked each time. */
  private final Function<Figure, Optional<Figure>> seen;

  private final List<Figure> all;
  private final Coverages coverages;
  private final Consumer<FigureKey> watcher;
  private Map<String, List<Figure>> byName;
  private Set<Period> periods;

  private Figures(
      Map<FigureKey, Figure> byKey,
      Function<Figure, Optional<Figure>> seen,
      List<Figure> all,
      Coverages coverages,
      Consumer<FigureKey> watcher) {
    this.byKey = byKey;
    this.watcher = watcher;
    this.seen = seen;
    this.all = Collections.unmodifiableList(all);
    this.coverages = coverages;
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
    return new Figures(map, Optional::of, new ArrayList<>(map.values()), coverages, UNWATCHED);
  }

  /** The same map, looked at in another way: hashing every key anew is what would take time. */
  private Figures seen(Function<Figure, Optional<Figure>> as) {
    List<Figure> left = new ArrayList<>(all.size());
    for (Figure figure : all) {
      as.apply(figure).ifPresent(left::add);
    }
    return new Figures(byKey, figure -> seen.apply(figure).flatMap(as), left, coverages, watcher);
  }

  /**
   * The figures as their material carries them: what is absent is gone, what is partial says so.
   */
  public Figures carriedBy(Coverages material) {
    return of(all.stream().flatMap(figure -> material.carried(figure).stream()).toList(), material);
  }

  /**
   * What a report on a period may print: its own figures, and those of other periods that may stand
   * beside them. A figure of another period is not comparable when it is of partial material, or
   * when its own counterpart in the same span the year after is; it is gone when that material is
   * absent.
   */
  public Figures besides(Period period) {
    Period before = period.yearBefore();
    return seen(
        figure ->
            figure.key().period().equals(period)
                ? Optional.of(figure)
                : beside(figure, figure.key().period().equals(before), period));
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
    return seen(figure -> Optional.of(figure.isWhole() ? figure : figure.notComparable()));
  }

  /** The same; the watcher is told of each figure that is looked up. */
  public Figures watchedBy(Consumer<FigureKey> other) {
    return new Figures(byKey, seen, all, coverages, other);
  }

  /** Each as it is made of the one here, which is not kept; of the same material. */
  public Figures with(UnaryOperator<Figure> change) {
    return of(all.stream().map(change).toList(), coverages);
  }

  /** Others, made of these and so of the same material. */
  Figures replacedBy(Collection<Figure> others) {
    return of(others, coverages);
  }

  /** Those of whole material: what sentences and charts speak of. */
  public Figures whole() {
    return only(Figure::isWhole);
  }

  /** Those that pass, of the same material. */
  public Figures only(Predicate<Figure> which) {
    return seen(figure -> which.test(figure) ? Optional.of(figure) : Optional.empty());
  }

  /** How whole the material behind them is. */
  public Coverages coverages() {
    return coverages;
  }

  public Optional<Figure> find(FigureKey key) {
    Optional<Figure> found = Optional.ofNullable(byKey.get(key)).flatMap(seen);
    found.ifPresent(figure -> watcher.accept(key));
    return found;
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
    return byName().getOrDefault(name, List.of()).stream();
  }

  /** The names that some figure has. */
  public Set<String> names() {
    return byName().keySet();
  }

  private synchronized Map<String, List<Figure>> byName() {
    if (byName == null) {
      byName = new LinkedHashMap<>();
      for (Figure figure : all) {
        byName.computeIfAbsent(figure.key().name(), name -> new ArrayList<>()).add(figure);
      }
    }
    return byName;
  }

  /** The periods that some figure is of, in order. */
  public synchronized Set<Period> periods() {
    if (periods == null) {
      periods = new LinkedHashSet<>();
      Period last = null;
      for (Figure figure : all) {
        Period period = figure.key().period();
        if (!period.equals(last)) {
          periods.add(period);
          last = period;
        }
      }
    }
    return periods;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** These and the others; a key in both is a fault. */
  public Figures and(Figures others) {
    return of(Stream.concat(all.stream(), others.all.stream()).toList(), coverages);
  }
}
