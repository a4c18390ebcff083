package se.sofrep.disclosure.attack;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who is current in a year was ongoing when the last one ended, or is new: in all, and by what does
 * not change after the start. Only for whole years one after the other, and only where the printed
 * totals do not say that the years do not fit. The years of a life make up the life.
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

  private static final Pattern SPAN =
      Pattern.compile("(\\d{4})-\\d\\d-\\d\\d\\.\\.(\\d{4})-\\d\\d-\\d\\d");

  private final Axes axes;
  private final Equations equations;

  YearTies(Axes axes, Equations equations) {
    this.axes = axes;
    this.equations = equations;
  }

  void add() {
    axes.places().forEach(this::life);
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

  /** Who came and who left over several years did so in one of them. */
  private void life(Cell place) {
    Matcher span = SPAN.matcher(place.period());
    if (!span.matches() || span.group(1).equals(span.group(2))) {
      return;
    }
    List<String> years =
        IntStream.rangeClosed(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)))
            .mapToObj(String::valueOf)
            .toList();
    for (String base : List.of("nya", "avslutade")) {
      Cell whole = place.of(Axes.figure(base, ""));
      List<Cell> parts = years.stream().map(whole::during).toList();
      if (axes.periods().containsAll(years) && adds(whole, parts)) {
        equations.sum(whole, parts, "years of the life of " + place.insats());
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
    return adds(current(place, ""), parts(place, "", before));
  }

  /** Unless the printed numbers say that they do not. */
  private boolean adds(Cell current, List<Cell> parts) {
    Counts counts = equations.counts();
    if (!Stream.concat(Stream.of(current), parts.stream()).allMatch(counts::isKnown)) {
      return true;
    }
    return parts.stream().mapToDouble(counts::value).sum() == counts.value(current);
  }
}
