package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Person-registered participations and volume heads of each intervention, row by row. */
final class Heads {
  private static final String REGISTERED = "deltagare.aktuella";
  private static final String VOLUME = "volym.deltagare";

  private Heads() {}

  /** One row an intervention and kind, where there is someone to tell about. */
  static List<FigureKey> rows(View view) {
    List<FigureKey> out = new ArrayList<>();
    for (String figure : List.of(REGISTERED, VOLUME)) {
      FigureKey key = view.key(figure, Unit.COUNT);
      view.interventionsWithAmount(figure).forEach(i -> out.add(key.intervention(i)));
    }
    return out;
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
