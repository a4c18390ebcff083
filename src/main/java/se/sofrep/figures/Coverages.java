package se.sofrep.figures;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.MaterialKind;
import se.sofrep.domain.Period;

/**
 * How whole the material behind the figures is: by kind and period, for participants by
 * intervention too. What nothing is noted of is whole. Immutable.
 */
public final class Coverages {
  /** Nothing is known to be lacking. */
  public static final Coverages WHOLE = new Coverages(Map.of());

  /**
   * @param scope an intervention, a group, or Totalt
   */
  public record Part(MaterialKind kind, Period period, String scope) {}

  private final Map<Part, Coverage> parts;

  private Coverages(Map<Part, Coverage> parts) {
    this.parts = parts;
  }

  /** Takes notes while the figures are computed; the first note of a part stands. */
  public static final class Notes {
    private final Map<Part, Coverage> parts = new LinkedHashMap<>();

    public void note(MaterialKind kind, Period period, Coverage coverage) {
      note(kind, period, FigureKey.TOTAL, coverage);
    }

    public void note(MaterialKind kind, Period period, String scope, Coverage coverage) {
      parts.putIfAbsent(new Part(kind, period, scope), coverage);
    }

    /** What has been noted of a part so far; whole where nothing has. */
    public Coverage of(MaterialKind kind, Period period, String scope) {
      return parts.getOrDefault(new Part(kind, period, scope), Coverage.WHOLE);
    }

    public Coverages done() {
      return new Coverages(new LinkedHashMap<>(parts));
    }
  }

  /** Every part that something was noted of, in the order of the notes. */
  public Map<Part, Coverage> all() {
    return Collections.unmodifiableMap(parts);
  }

  public Coverage of(MaterialKind kind, Period period) {
    return of(kind, period, FigureKey.TOTAL);
  }

  /** Of a scope that nothing is noted of, what is noted of the whole. */
  public Coverage of(MaterialKind kind, Period period, String scope) {
    Coverage own = parts.get(new Part(kind, period, scope));
    return own != null
        ? own
        : parts.getOrDefault(new Part(kind, period, FigureKey.TOTAL), Coverage.WHOLE);
  }

  /** The worst of what the figure rests on. */
  public Coverage of(FigureKey key) {
    Coverage worst = Coverage.WHOLE;
    for (MaterialKind kind : Definitions.material(key.name())) {
      worst = worst.worse(of(kind, key.period(), key.intervention()));
    }
    return worst;
  }

  /**
   * The figure as its material carries it: as it is; marked as partial; or not at all. On partial
   * material nothing that is 0 was counted, and nothing is set against anything.
   */
  Optional<Figure> carried(Figure figure) {
    Coverage coverage = of(figure.key());
    if (coverage.isWhole()) {
      return Optional.of(figure);
    }
    boolean counted = figure.value().map(BigDecimal::signum).orElse(0) != 0;
    return coverage.isAbsent()
            || !counted
            || Definitions.of(figure.key().name()).filter(Definition::onlyWhole).isPresent()
        ? Optional.empty()
        : Optional.of(figure.partly());
  }
}
