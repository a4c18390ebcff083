package se.sofrep.disclosure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;

/**
 * What is out already, held against the counts of this run. A count that says the same is known to
 * everybody. Where it says something else, somebody has been registered since, and the difference
 * is a count of persons as well.
 */
final class Beside {
  private final Counts own;
  private final List<Publication> publications;
  private final Map<String, Map<FigureKey, Long>> told = new LinkedHashMap<>();
  private final Map<FigureKey, Long> known = new LinkedHashMap<>();
  private final Set<FigureKey> withheld = new LinkedHashSet<>();

  Beside(Counts own, List<Publication> publications) {
    this.own = own;
    this.publications = publications;
    for (Publication publication : publications) {
      told.put(publication.name(), Counts.of(publication.figures(), own.rules()).all());
      publication.figures().all().stream()
          .filter(figure -> figure.status() == Figure.Status.WITHHELD)
          .map(Figure::key)
          .filter(key -> own.isPersons(key) && own.value(key).isPresent())
          .forEach(withheld::add);
    }
    told.values().forEach(counts -> counts.forEach(this::know));
  }

  private void know(FigureKey key, long value) {
    if (own.value(key).orElse(value) == value) {
      known.putIfAbsent(key, value);
    }
  }

  boolean isNothing() {
    return publications.isEmpty();
  }

  /** What everybody knows: counts that are here the same, and those that are not here at all. */
  Map<FigureKey, Long> known() {
    return known;
  }

  /** All counts that are shown elsewhere, with or without a number, and that this run knows of. */
  Set<FigureKey> shown() {
    Set<FigureKey> shown = new LinkedHashSet<>(known().keySet());
    shown.addAll(withheld);
    return shown;
  }

  /** What another says of a count that is something else here, and close to it. */
  Map<FigureKey, Long> changed() {
    Map<FigureKey, Long> changed = new LinkedHashMap<>();
    told.values()
        .forEach(
            counts ->
                counts.forEach(
                    (key, value) -> {
                      long apart = Math.abs(own.value(key).orElse(value) - value);
                      if (apart > 0 && apart < own.rules().limit()) {
                        changed.putIfAbsent(key, value);
                      }
                    }));
    return changed;
  }

  /** The names of those that tell one of the counts, whatever they tell. */
  Set<String> telling(Set<FigureKey> counts) {
    Set<String> names = new TreeSet<>();
    told.forEach(
        (name, of) -> {
          if (counts.stream().anyMatch(of::containsKey)) {
            names.add(name);
          }
        });
    return names;
  }

  /**
   * What the former edition of the report withholds, where that is made by the same rules, shows
   * the same counts and says of none anything else: then this edition is to be the same.
   */
  Optional<Set<FigureKey>> repeated(Set<FigureKey> printed) {
    for (Publication publication : publications) {
      Optional<Publication.Former> former = publication.former();
      if (former.filter(f -> f.isBy(own.rules())).isPresent()
          && isSame(publication, former.get().withheld(), printed)) {
        return Optional.of(former.get().withheld());
      }
    }
    return Optional.empty();
  }

  private boolean isSame(Publication publication, Set<FigureKey> hidden, Set<FigureKey> printed) {
    Map<FigureKey, Long> open = told.get(publication.name());
    return printed.containsAll(hidden)
        && printed.containsAll(open.keySet())
        && open.entrySet().stream().allMatch(e -> e.getValue().equals(own.all().get(e.getKey())))
        && printed.stream()
            .filter(own::isPersons)
            .allMatch(key -> publication.figures().find(key).isPresent());
  }
}
