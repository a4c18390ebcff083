package se.sofrep.disclosure.attack;

import java.util.List;

/** What those who were closed went to: work ≤ work or studies ≤ result ≤ closed. */
final class OutcomeTies {
  private static final String USUAL = "usual outcomes";

  private final Axes axes;
  private final Equations equations;
  private final boolean usual;

  OutcomeTies(Axes axes, Equations equations, boolean usual) {
    this.axes = axes;
    this.equations = equations;
    this.usual = usual;
  }

  void add() {
    for (Cell place : axes.places()) {
      Cell work = place.of("avslutade.arbete");
      Cell studies = place.of("avslutade.studier");
      Cell either = place.of("avslutade.arbete_eller_studier");
      Cell result = place.of("avslutade.resultat");
      equations.within(either, work);
      equations.within(either, studies);
      equations
          .line()
          .add(1, work)
          .add(1, studies)
          .add(-1, either)
          .between(0, Double.POSITIVE_INFINITY, Tie.CERTAIN);
      equations.within(result, either);
      equations.within(place.of("deltagare.avslutade"), result);
      if (usual && axes.variables().contains("avslutsanledning")) {
        asClosureReasons(place, work, studies);
      }
    }
  }

  /** By the default lists work is the reason Arbete, studies Studier or Utbildning. */
  private void asClosureReasons(Cell place, Cell work, Cell studies) {
    Cell reason = place.of("avslutade.avslutsanledning");
    equations.equal(work, reason.category("Arbete"), USUAL);
    equations
        .line()
        .add(-1, studies)
        .add(1, reason.category("Studier"))
        .add(1, reason.category("Utbildning"))
        .between(0, Double.POSITIVE_INFINITY, USUAL);
    for (String reasonToStudy : List.of("Studier", "Utbildning")) {
      equations
          .line()
          .add(-1, studies)
          .add(1, reason.category(reasonToStudy))
          .between(Double.NEGATIVE_INFINITY, 0, USUAL);
    }
  }
}
