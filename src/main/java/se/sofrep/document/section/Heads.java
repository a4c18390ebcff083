package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Person-registered participations and volume heads of each intervention, row by row. */
final class Heads {
  private static final String REGISTERED = "deltagare.aktuella";
  private static final String VOLUME = "volym.deltagare";

  /** Stands for heads that no intervention is named for. */
  static final String WITHOUT = "Utan insats";

  private Heads() {}

  /** One row an intervention and kind, where there is someone to tell about. */
  static List<FigureKey> rows(View view) {
    List<FigureKey> out = new ArrayList<>();
    for (String figure : List.of(REGISTERED, VOLUME)) {
      FigureKey key = view.key(figure, Unit.COUNT);
      view.interventionsWithAmountInEither(figure).forEach(i -> out.add(key.intervention(i)));
    }
    FigureKey without = view.key(VOLUME, Unit.COUNT).intervention(WITHOUT);
    if (find(view, without).isPresent() || find(view, view.before(without)).isPresent()) {
      out.add(without);
    }
    return out;
  }

  /**
   * The figure; for heads that no intervention is named for, what the others leave of the total.
   */
  static Optional<Figure> find(View view, FigureKey key) {
    if (!key.intervention().equals(WITHOUT)) {
      return view.find(key);
    }
    Optional<Figure> total = view.find(key.intervention(View.TOTAL));
    List<Figure> named =
        view.association().interventions().stream()
            .flatMap(i -> view.find(key.intervention(i.name())).stream())
            .toList();
    if (named.stream().anyMatch(View::isWithheld) || total.flatMap(Figure::value).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal rest =
        named.stream()
            .flatMap(f -> f.value().stream())
            .reduce(total.flatMap(Figure::value).get(), BigDecimal::subtract);
    return rest.signum() > 0
        ? Optional.of(Figure.of(key, rest, total.get().sources()))
        : Optional.empty();
  }

  /** The totals of the kinds that have more than one row. */
  static List<FigureKey> totals(View view, List<FigureKey> rows) {
    return Stream.of(REGISTERED, VOLUME)
        .filter(figure -> rows.stream().filter(row -> row.name().equals(figure)).count() > 1)
        .map(figure -> view.key(figure, Unit.COUNT))
        .toList();
  }

  static List<String> genders(View view) {
    return Stream.of(REGISTERED, VOLUME)
        .flatMap(figure -> view.genders(figure, "").stream())
        .distinct()
        .toList();
  }

  static String label(FigureKey key) {
    boolean volume = key.name().equals(VOLUME);
    if (key.intervention().equals(View.TOTAL)) {
      return volume ? "Totalt, volyminsatser" : "Totalt, registrerade deltagare";
    }
    return volume ? key.intervention() + " (volym)" : key.intervention();
  }
}
