package se.sofrep.disclosure.attack;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is current in a year was ongoing when the last one ended, or is new: in all, and by what does
 * not change after the start. Only for whole years one after the other, and only where the printed
 * totals do not say that the years do not fit.
 */
final class YearTies {
  private static final Set<String> FIXED_AT_THE_START =
      Set.of(
          "kön",
          "ålder",
          "utbildning",
          "tid_i_offentlig_försörjning",
          "kommun",
          "part",
          "hushåll",
          "hinder",
          "antal_hinder",
          "försörjning_före",
          "sysselsättning_före");

  private final Axes axes;
  private final Equations equations;

  YearTies(Axes axes, Equations equations) {
    this.axes = axes;
    this.equations = equations;
  }

  void add() {
    for (Cell place : axes.places()) {
      if (!place.period().matches("\\d{4}")) {
        continue;
      }
      String before = String.valueOf(Integer.parseInt(place.period()) - 1);
      if (axes.periods().contains(before) && isPlausible(place, before)) {
        tie(place, "", before);
        for (String variable : axes.variables()) {
          boolean covered =
              axes.isCovered(variable, before) && axes.isCovered(variable, place.period());
          if (covered && FIXED_AT_THE_START.contains(variable)) {
            axes.categories(variable).stream()
                .filter(category -> !axes.isRemainder(category))
                .forEach(category -> tie(place.category(category), variable, before));
          }
        }
      }
    }
  }

  private void tie(Cell cell, String variable, String before) {
    String belief = "years of " + cell.insats() + ", " + cell.gender() + ", " + cell.period();
    equations.sum(current(cell, variable), parts(cell, variable, before), belief);
  }

  private static Cell current(Cell cell, String variable) {
    return cell.of(Axes.figure("aktuella", variable));
  }

  private static List<Cell> parts(Cell cell, String variable, String before) {
    return List.of(
        cell.of(Axes.figure("pågående", variable)).during(before),
        cell.of(Axes.figure("nya", variable)));
  }

  private boolean isPlausible(Cell place, String before) {
    Counts counts = equations.counts();
    Cell current = current(place, "");
    List<Cell> parts = parts(place, "", before);
    if (!Stream.concat(Stream.of(current), parts.stream()).allMatch(counts::isKnown)) {
      return true;
    }
    return parts.stream().mapToDouble(counts::value).sum() == counts.value(current);
  }
}
