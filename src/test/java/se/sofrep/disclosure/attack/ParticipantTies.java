package se.sofrep.disclosure.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How participants spread over variables: bases, categories, closed and ongoing, new. */
final class ParticipantTies {
  private static final Set<String> ONE_VALUE =
      Set.of(
          "kön",
          "ålder",
          "utbildning",
          "tid_i_offentlig_försörjning",
          "tid_i_insats",
          "kommun",
          "part",
          "hushåll",
          "antal_hinder");
  private static final Set<String> KNOWN_AT_THE_END =
      Set.of("försörjning_efter", "sysselsättning_efter", "avslutsanledning");

  private final Axes axes;
  private final Equations equations;
  private final boolean whole;

  ParticipantTies(Axes axes, Equations equations, boolean whole) {
    this.axes = axes;
    this.equations = equations;
    this.whole = whole;
  }

  void add() {
    for (Cell place : axes.places()) {
      flow(place, "");
      equations.within(place.of("deltagare.aktuella"), place.of("deltagare.unika"));
      for (String variable : axes.variables()) {
        for (String category : axes.categories(variable)) {
          if (!axes.isRemainder(category)) {
            flow(place.category(category), variable);
          }
        }
        for (String base : Axes.BASES) {
          distribution(place, base, variable);
        }
      }
      for (String base : Axes.BASES) {
        sumOfHindrances(place, base);
      }
    }
  }

  /** Current are closed and ongoing; the new are among the current. */
  private void flow(Cell cell, String variable) {
    Cell current = cell.of(Axes.figure("aktuella", variable));
    Cell ongoing = cell.of(Axes.figure("pågående", variable));
    equations.sum(
        current, List.of(cell.of(Axes.figure("avslutade", variable)), ongoing), Tie.CERTAIN);
    equations.within(current, cell.of(Axes.figure("nya", variable)));
    if (KNOWN_AT_THE_END.contains(variable) && !cell.category().equals("Saknas")) {
      equations.line().add(1, ongoing).between(0, 0, Tie.CERTAIN);
    }
  }

  private void distribution(Cell place, String base, String variable) {
    Cell all = place.of(Axes.figure(base, ""));
    Cell any = place.of(Axes.figure(base, variable));
    if (variable.equals("kön")) {
      sexAsCategory(all, any);
      return;
    }
    List<Cell> parts = axes.categories(variable).stream().map(any::category).toList();
    parts.forEach(part -> equations.within(all, part));
    Map<String, List<String>> coarser = Bands.madeOfOthers(axes.categories(variable));
    coarser.forEach((band, narrower) -> madeOf(any, band, narrower));
    List<Cell> printed = new ArrayList<>(parts);
    printed.removeIf(part -> !equations.counts().isPublished(part));
    printed.removeIf(part -> overlaps(part, coarser));
    boolean distribution = printed.size() > (whole ? 0 : 1);
    if (ONE_VALUE.contains(variable)) {
      equations.within(all, printed);
    }
    if (distribution) {
      equations
          .line()
          .add(-1, all)
          .add(1, printed)
          .between(0, Double.POSITIVE_INFINITY, whole ? Tie.CERTAIN : "whole " + any);
    }
  }

  private void madeOf(Cell any, String band, List<String> narrower) {
    List<Cell> parts = narrower.stream().map(any::category).toList();
    equations.sum(any.category(band), parts, Tie.CERTAIN);
  }

  /** Is it printed in parts as well? */
  private boolean overlaps(Cell band, Map<String, List<String>> coarser) {
    return coarser.getOrDefault(band.category(), List.of()).stream()
        .anyMatch(narrower -> equations.counts().isPublished(band.category(narrower)));
  }

  /** The women of {@code aktuella.kön} are those of {@code deltagare.aktuella}. */
  private void sexAsCategory(Cell all, Cell any) {
    if (all.gender().equals(Cell.TOTAL)) {
      for (String gender : axes.genders()) {
        equations.equal(any.category(gender), all.among(gender), Tie.CERTAIN);
      }
    }
  }

  /** Hindrances one by one are as many as those with one, twice those with two, and so on. */
  private void sumOfHindrances(Cell place, String base) {
    Set<String> numbers = axes.categories("antal_hinder");
    boolean counted = numbers.stream().allMatch(n -> n.matches("\\d+|Saknas"));
    if (!whole || numbers.isEmpty() || !counted || axes.categories("hinder").isEmpty()) {
      return;
    }
    Equations.Line line = equations.line();
    for (String hindrance : axes.categories("hinder")) {
      if (!hindrance.equals("Saknas")) {
        line.add(1, place.of(base + ".hinder").category(hindrance));
      }
    }
    for (String number : numbers) {
      if (!number.equals("Saknas") && !number.equals("0")) {
        line.add(-Integer.parseInt(number), place.of(base + ".antal_hinder").category(number));
      }
    }
    line.between(0, 0, "sum of hindrances");
  }
}
