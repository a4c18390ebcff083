package se.sofrep.disclosure.attack;

import java.util.List;
import java.util.Map;

/** Women and men add up to Totalt; so do the insatser, and those of a group to the group. */
final class MarginTies {
  private final Axes axes;
  private final Equations equations;

  MarginTies(Axes axes, Equations equations) {
    this.axes = axes;
    this.equations = equations;
  }

  void add() {
    for (String figure : axes.figures()) {
      for (String category : axes.categoriesOfFigure(figure)) {
        if (axes.isRemainder(category)) {
          continue;
        }
        for (String period : axes.periods()) {
          Cell total = new Cell(figure, Cell.TOTAL, Cell.TOTAL, category, period);
          sexes(total);
          insatser(total);
        }
      }
    }
  }

  private void sexes(Cell total) {
    if (total.figure().endsWith(".kön") || total.figure().startsWith("indikator.")) {
      return;
    }
    for (String insats : axes.insatserGroupsAndTotal()) {
      Cell both = total.in(insats);
      equations.sum(both, axes.genders().stream().map(both::among).toList(), Tie.CERTAIN);
    }
  }

  private void insatser(Cell total) {
    if (total.figure().startsWith("formulär.")) {
      return;
    }
    for (String gender : axes.gendersAndTotal()) {
      Cell whole = total.among(gender);
      parts(whole, axes.insatser());
      for (Map.Entry<String, List<String>> group : axes.groups().entrySet()) {
        parts(whole.in(group.getKey()), group.getValue());
      }
    }
  }

  /** A person may be in several insatser; a survey may be of no insats. */
  private void parts(Cell whole, List<String> insatser) {
    List<Cell> parts = insatser.stream().map(whole::in).toList();
    if (whole.figure().equals("deltagare.unika")) {
      equations
          .line()
          .add(-1, whole)
          .add(1, parts)
          .between(0, Double.POSITIVE_INFINITY, Tie.CERTAIN);
      parts.forEach(part -> equations.within(whole, part));
    } else if (whole.figure().startsWith("indikator.")) {
      equations.within(whole, parts);
    } else {
      equations.sum(whole, parts, Tie.CERTAIN);
    }
  }
}
