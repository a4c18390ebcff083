package se.sofrep.disclosure.attack;

import java.util.List;
import java.util.Set;

/** Enquiries by party, by municipality and by outcome are the same enquiries. */
final class EnquiryTies {
  private static final String FIGURE = "förfrågningar";

  private final Axes axes;
  private final Equations equations;
  private final boolean whole;

  EnquiryTies(Axes axes, Equations equations, boolean whole) {
    this.axes = axes;
    this.equations = equations;
    this.whole = whole;
  }

  void add() {
    Set<String> categories = axes.categoriesOfFigure(FIGURE);
    for (Cell place : axes.places()) {
      Cell all = place.of(FIGURE);
      for (String by : List.of("part / ", "kommun / ", "utfall / ")) {
        List<Cell> parts =
            categories.stream().filter(c -> c.startsWith(by)).map(all::category).toList();
        List<Cell> printed = parts.stream().filter(equations.counts()::isPublished).toList();
        parts.forEach(part -> equations.within(all, part));
        equations.within(all, printed);
        if (printed.size() > (whole ? 0 : 1)) {
          equations
              .line()
              .add(-1, all)
              .add(1, printed)
              .between(0, Double.POSITIVE_INFINITY, "whole " + by);
        }
      }
    }
  }
}
