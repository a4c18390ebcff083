package se.sofrep.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sofrep.figures.FigureKey;

/**
 * Of questionnaires: at least this much is the sum of the answers from there up; who answered one
 * question were asked; an answer of those who answered so on another question is the same people
 * seen from either side.
 */
record AnswerTies(Counts counts) {
  private static final String ANSWER = "indikator.svar";
  private static final String AT_LEAST = "indikator.svar_eller_högre";
  private static final String RATE = "indikator.svarsfrekvens";
  private static final Pattern NESTED =
      Pattern.compile("(.*?) / (.*) / (.*?) / av dem som svarat (.*) på (.*)");

  List<Tie> all() {
    List<Tie> ties = new ArrayList<>();
    cumulative(ties);
    for (FigureKey cell : counts.all().keySet()) {
      if (cell.name().equals(ANSWER + Counts.BASE) || cell.name().equals(AT_LEAST + Counts.BASE)) {
        FigureKey same = named(cell, ANSWER + Counts.BASE);
        String group = cell.category().split(" / ", 2)[0];
        ties.add(Tie.within(same, named(cell, RATE + Counts.ANSWERED).category(group)));
        if (!same.equals(cell)) {
          ties.add(Tie.sum(cell, List.of(same)));
        }
      } else if (cell.name().equals(RATE + Counts.ANSWERED)) {
        ties.add(Tie.within(cell, named(cell, RATE + Counts.ASKED)));
      } else if (cell.name().equals("formulär.svar")) {
        nested(cell, ties);
      }
    }
    return ties;
  }

  /** Answers come in the order of the scale. */
  private void cumulative(List<Tie> ties) {
    Map<Partition, List<FigureKey>> scales = new LinkedHashMap<>();
    for (FigureKey cell : counts.all().keySet()) {
      if (cell.name().equals(AT_LEAST)) {
        scales.computeIfAbsent(Partition.of(cell), p -> new ArrayList<>()).add(cell);
      }
    }
    for (List<FigureKey> steps : scales.values()) {
      for (int i = 0; i < steps.size(); i++) {
        List<FigureKey> parts = new ArrayList<>(List.of(named(steps.get(i), ANSWER)));
        if (i + 1 < steps.size()) {
          parts.add(steps.get(i + 1));
        }
        ties.add(Tie.sum(steps.get(i), parts));
      }
      FigureKey base =
          named(steps.get(0), AT_LEAST + Counts.BASE).category(Partition.of(steps.get(0)).label());
      ties.add(Tie.sum(base, List.of(steps.get(0))));
    }
  }

  private void nested(FigureKey cell, List<Tie> ties) {
    Matcher parts = NESTED.matcher(cell.category());
    if (!parts.matches()) {
      return;
    }
    String form = parts.group(1);
    String question = parts.group(2);
    String answer = parts.group(3);
    String given = parts.group(4);
    String other = parts.group(5);
    FigureKey parent = cell.category(form + " / " + other + " / " + given);
    FigureKey own = cell.category(form + " / " + question + " / " + answer);
    ties.add(Tie.within(cell, parent));
    ties.add(Tie.within(cell, own));
    FigureKey mirror =
        cell.category(
            form
                + " / "
                + other
                + " / "
                + given
                + " / av dem som svarat "
                + answer
                + " på "
                + question);
    if (mirror.category().compareTo(cell.category()) > 0) {
      ties.add(Tie.sum(cell, List.of(mirror)));
    }
    FigureKey base = named(cell, cell.name() + Counts.BASE).category(Partition.of(cell).label());
    Tie whole = Tie.sum(parent, List.of(base));
    ties.add(new Ties.Holds(counts).test(whole) ? whole : Tie.within(base, parent));
  }

  private static FigureKey named(FigureKey cell, String name) {
    return new FigureKey(
        name, cell.intervention(), cell.gender(), cell.category(), cell.period(), cell.unit());
  }
}
