package se.sofrep.disclosure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Association;
import se.sofrep.figures.Definitions;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;

/**
 * Every count of persons that the figures hold: the counts themselves and the bases of shares. A
 * base that is no figure of its own has a cell with a name of its own ({@code …#bas}).
 */
final class Counts {
  /** Counts of something else than persons. */
  private static final Set<String> THINGS = Set.of("insats.platser", "volym.tillfällen");

  static final String BASE = "#bas";
  static final String ASKED = "#tillfrågade";
  static final String ANSWERED = "#svar";
  static final String PRESENCE = "insats.beläggning";

  private final Map<FigureKey, Long> values = new LinkedHashMap<>();
  private final Association.Disclosure rules;

  private Counts(Association.Disclosure rules) {
    this.rules = rules;
  }

  static Counts of(Figures figures, Association.Disclosure rules) {
    Counts counts = new Counts(rules);
    for (Figure figure : figures.all()) {
      if (counts.isPersons(figure.key())) {
        figure.value().ifPresent(value -> counts.put(figure.key(), value));
      }
    }
    for (Figure figure : figures.all()) {
      counts.addPartsOf(figure);
    }
    return counts;
  }

  /** These, and what is known of others. */
  Counts and(Map<FigureKey, Long> others) {
    Counts both = new Counts(rules);
    both.values.putAll(values);
    others.forEach(both.values::putIfAbsent);
    return both;
  }

  private void addPartsOf(Figure figure) {
    count(figure).ifPresent(cell -> figure.numerator().ifPresent(value -> put(cell, value)));
    base(figure).ifPresent(cell -> figure.denominator().ifPresent(value -> put(cell, value)));
  }

  private void put(FigureKey cell, BigDecimal value) {
    values.putIfAbsent(cell, value.longValue());
  }

  Map<FigureKey, Long> all() {
    return Collections.unmodifiableMap(values);
  }

  Optional<Long> value(FigureKey cell) {
    return Optional.ofNullable(values.get(cell));
  }

  /** Whether the figure is a count of persons. */
  boolean isPersons(FigureKey key) {
    return key.unit() == Unit.COUNT
        && !THINGS.contains(key.name())
        && Definitions.of(key.name()).filter(d -> d.units().contains(Unit.COUNT)).isPresent();
  }

  /** The count that a share shows: its numerator's cell. */
  Optional<FigureKey> count(Figure figure) {
    FigureKey key = figure.key();
    if (key.unit() != Unit.PERCENT) {
      return Optional.empty();
    }
    if (key.name().equals(PRESENCE)) {
      return Optional.of(key);
    }
    if (key.name().equals("indikator.svarsfrekvens")) {
      return Optional.of(synthetic(key, ANSWERED));
    }
    return Optional.of(key.unit(Unit.COUNT)).filter(this::isPersons);
  }

  /** The count that a share is a share of. */
  Optional<FigureKey> base(Figure figure) {
    FigureKey key = figure.key();
    if (key.unit() != Unit.PERCENT || key.name().equals(PRESENCE)) {
      return Optional.empty();
    }
    if (key.name().equals("indikator.svarsfrekvens")) {
      return Optional.of(synthetic(key, ASKED));
    }
    return isPersons(key.unit(Unit.COUNT)) ? Optional.of(baseOf(figure)) : Optional.empty();
  }

  private FigureKey baseOf(Figure share) {
    FigureKey plain = Partition.base(share.key().unit(Unit.COUNT));
    boolean same =
        values.containsKey(plain)
            && share.denominator().filter(d -> d.longValue() == values.get(plain)).isPresent();
    return same ? plain : synthetic(share.key(), BASE).category(Partition.of(share.key()).label());
  }

  private static FigureKey synthetic(FigureKey key, String suffix) {
    return new FigureKey(
        key.name() + suffix,
        key.intervention(),
        key.gender(),
        key.category(),
        key.period(),
        Unit.COUNT);
  }

  /** What the cell is a part of; −1 where that is not known. */
  long baseOf(FigureKey cell) {
    FigureKey own = synthetic(cell, BASE).category(Partition.of(cell).label());
    return value(own).or(() -> value(Partition.base(cell))).orElse(-1L);
  }

  /** Whether the cell counts persons that are to be protected. */
  boolean isOfPersons(FigureKey cell) {
    return !cell.name().equals(PRESENCE) && !rules.open().contains(cell.name());
  }

  Association.Disclosure rules() {
    return rules;
  }
}
