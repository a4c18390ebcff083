package se.sofrep.figures.participants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.sofrep.domain.Base;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.domain.YearData;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;

/**
 * Which rows of {@code deltagare_antal} stand behind a number of an intervention that is told by
 * counts: those that {@link CountInput} noted with it.
 */
final class CountTrail {
  private final YearData data;
  private final Period period;
  private final Question question;
  private final FigureKey key;

  CountTrail(YearData data, Period period, Question question, FigureKey key) {
    this.data = data;
    this.period = period;
    this.question = question;
    this.key = key;
  }

  /**
   * Every row of the file as the question sees it.
   *
   * @param scope the interventions asked about, also those told by rows
   */
  List<TraceRow> rows(Collection<InterventionTally> scope) {
    Map<String, InterventionTally> byName = new TreeMap<>();
    scope.forEach(member -> byName.put(member.name, member));
    List<TraceRow> rows = new ArrayList<>();
    Set<ParticipantCount> used = new HashSet<>();
    for (InterventionTally member : byName.values()) {
      if (!member.byPerson && question.known().test(member)) {
        add(numerator(member), Part.NUMERATOR, rows, used);
        if (question.figure().rule(key).divides()) {
          add(denominator(member), Part.DENOMINATOR, rows, used);
        }
      }
    }
    for (ParticipantCount row : data.counts()) {
      if (!used.contains(row)) {
        Reason reason = reason(row, byName.get(row.intervention()));
        rows.add(TraceRow.leftOut(row.at(), cells(row), reason));
      }
    }
    return rows;
  }

  private static void add(
      List<Counted> counted, Part part, List<TraceRow> rows, Set<ParticipantCount> used) {
    for (Counted one : counted) {
      used.add(one.row());
      rows.add(
          TraceRow.of(part, one.row().at(), BigDecimal.valueOf(one.amount()), cells(one.row())));
    }
  }

  private Reason reason(ParticipantCount row, InterventionTally member) {
    if (member == null) {
      return Reason.OTHER_INTERVENTION;
    }
    if (member.byPerson) {
      return Reason.HAS_ROWS;
    }
    if (!inPeriod(row)) {
      return Reason.OUTSIDE_PERIOD;
    }
    if (!("deltagare." + row.figure()).endsWith(key.name())) {
      return Reason.OTHER_FIGURE;
    }
    if (!row.category().equals(key.category())) {
      return Reason.OTHER_VALUE;
    }
    return CountInput.namesGender(row) ? Reason.OTHER_GENDER : Reason.BESIDE_GENDERS;
  }

  private static Map<Column, String> cells(ParticipantCount row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.INTERVENTION, row.intervention());
    cells.put(Column.GENDER, row.gender());
    cells.put(Column.FIGURE, row.figure());
    cells.put(Column.CATEGORY, row.category());
    cells.put(Column.PERIOD, row.period().map(Period::label).orElse(""));
    cells.put(Column.VALUE, row.count().toPlainString());
    return cells;
  }

  /** Whether a row is about the period at all. */
  private boolean inPeriod(ParticipantCount row) {
    return row.period().orElse(Period.year(data.year())).equals(period);
  }

  private List<Counted> numerator(InterventionTally member) {
    List<Counted> given = member.counted(question.figure(), key.category(), key.gender());
    boolean missing =
        question.variable().filter(v -> v.missing().equals(key.category())).isPresent();
    return missing ? withMissing(member, given) : given;
  }

  /** With those of the base of whom no value is told. */
  private List<Counted> withMissing(InterventionTally member, List<Counted> given) {
    Base base = question.base().orElseThrow();
    Variable variable = question.variable().orElseThrow();
    if (!member.carries(base, variable)) {
      return base(member, key.gender());
    }
    List<Counted> rows = new ArrayList<>(given);
    if (member.knowsBase(base) && !variable.several()) {
      for (String gender : genders(member)) {
        List<Counted> rest = new ArrayList<>(base(member, gender));
        values(member, gender).forEach(row -> rest.add(row.taken()));
        if (Counted.sum(rest) > 0) {
          rows.addAll(rest);
        }
      }
    }
    return rows;
  }

  private List<Counted> denominator(InterventionTally member) {
    return member.knowsBase(question.base().orElseThrow())
        ? base(member, key.gender())
        : values(member, key.gender());
  }

  private List<Counted> base(InterventionTally member, String gender) {
    return member.counted(Flow.of(question.base().orElseThrow()).figure(), "", gender);
  }

  private List<Counted> values(InterventionTally member, String gender) {
    return member.values(question.figure()).stream()
        .flatMap(value -> member.counted(question.figure(), value, gender).stream())
        .toList();
  }

  private Collection<String> genders(InterventionTally member) {
    return key.gender().equals(FigureKey.TOTAL) ? member.byGender.keySet() : Set.of(key.gender());
  }
}
