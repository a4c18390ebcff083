package se.sofrep.disclosure.attack;

import java.util.List;

/** All ties that an outsider can think of. */
final class Knowledge {
  private Knowledge() {}

  static List<Tie> ties(PublishedTable table, Counts counts, Outsider outsider) {
    Axes axes = new Axes(counts.published(), outsider);
    Equations equations = new Equations(counts);
    new MarginTies(axes, equations).add();
    new ParticipantTies(axes, equations, outsider.whole()).add();
    new OutcomeTies(axes, equations, outsider.usualOutcomes()).add();
    new YearTies(axes, equations).add();
    new QuestionTies(axes, equations).add();
    new EnquiryTies(axes, equations, outsider.whole()).add();
    new RatioTies(table, equations).add();
    return equations.ties();
  }
}
