package se.sofrep.figures.participants;

import java.util.EnumMap;
import java.util.Map;
import se.sofrep.domain.Association;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.figures.trace.Column;

/** What a traced participation says of itself: never more than its pseudonym of who it is. */
final class RowCells {
  private final Outcomes.Rules outcomes;
  private final Period period;
  private final Spread spread;

  RowCells(Association association, Period period) {
    this.outcomes = new Outcomes.Rules(association);
    this.period = period;
    this.spread = Spread.of(association);
  }

  /** With support before and after as its value. */
  Map<Column, String> ofSupport(Participation row) {
    Map<Column, String> cells = who(row);
    String before = String.join("|", row.values(Variable.SUPPORT_BEFORE));
    String after = String.join("|", row.values(Variable.SUPPORT_AFTER));
    cells.put(Column.VALUE, before + " → " + after);
    return cells;
  }

  Map<Column, String> of(Participation row, Question question) {
    Map<Column, String> cells = who(row);
    cells.put(Column.VALUE, value(row, question));
    return cells;
  }

  private static Map<Column, String> who(Participation row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.PARTICIPANT, row.person());
    cells.put(Column.INTERVENTION, row.intervention());
    cells.put(Column.GENDER, Spread.gender(row.gender()));
    cells.put(Column.START, row.start().toString());
    cells.put(Column.END, row.end().map(Object::toString).orElse(""));
    return cells;
  }

  /** What the row was judged by; an age with its band. */
  private String value(Participation row, Question question) {
    if (question.kind().isPresent()) {
      return String.join("|", outcomes.of(row.intervention()).said(row));
    }
    return question
        .variable()
        .map(
            variable -> {
              String values = String.join("|", spread.values(variable, row, period));
              return variable == Variable.AGE && spread.age(row, period).isPresent()
                  ? values + " (" + spread.age(row, period).getAsInt() + ")"
                  : values;
            })
        .orElse("");
  }
}
