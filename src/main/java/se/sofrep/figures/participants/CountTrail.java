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
 * counts: the way back through {@link CountInput}.
 */
final class CountTrail {
  private static final String PREFIX = "deltagare.";

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

  /** A row and whether it is added or taken away. */
  private record Counted(ParticipantCount row, boolean added) {
    long amount() {
      long count = row.count().longValueExact();
      return added ? count : -count;
    }
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
    return namesGender(row) ? Reason.OTHER_GENDER : Reason.BESIDE_GENDERS;
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
    String gender = key.gender();
    if (question.kind().isPresent()) {
      return given(member, question.kind().get().figure().name(), "", gender);
    }
    if (question.variable().isPresent()) {
      Base base = question.base().orElseThrow();
      return spread(member, base, question.variable().get(), key.category(), gender);
    }
    return plain(member, key.name().substring(PREFIX.length()), gender);
  }

  private List<Counted> denominator(InterventionTally member) {
    String gender = key.gender();
    Base base = question.base().orElseThrow();
    return member.knowsBase(base)
        ? flow(member, Flow.of(base), gender)
        : categories(member, base, question.variable().orElseThrow(), gender);
  }

  private List<Counted> plain(InterventionTally member, String word, String gender) {
    for (Flow flow : Flow.values()) {
      if (flow.figure().name().equals(PREFIX + word)) {
        return flow(member, flow, gender);
      }
    }
    return given(member, word, "", gender);
  }

  private List<Counted> flow(InterventionTally member, Flow flow, String gender) {
    String word = flow.figure().name().substring(PREFIX.length());
    if (isGiven(member, word)) {
      return given(member, word, "", gender);
    }
    String byGender = word + "." + Variable.GENDER.column();
    if (isGiven(member, byGender)) {
      List<Counted> rows = new ArrayList<>();
      for (String category : categories(member, byGender)) {
        if (gender.equals(FigureKey.TOTAL) || gender.equals(category)) {
          rows.addAll(given(member, byGender, category, FigureKey.TOTAL));
        }
      }
      return rows;
    }
    return flow == Flow.ONGOING ? ongoing(member, gender) : List.of();
  }

  /** Current less closed, never less than none. */
  private List<Counted> ongoing(InterventionTally member, String gender) {
    List<Counted> rows = new ArrayList<>();
    for (String one : genders(member, gender)) {
      List<Counted> part = new ArrayList<>(flow(member, Flow.CURRENT, one));
      part.addAll(taken(flow(member, Flow.CLOSED, one)));
      if (sum(part) > 0) {
        rows.addAll(part);
      }
    }
    return rows;
  }

  private List<Counted> spread(
      InterventionTally member, Base base, Variable variable, String category, String gender) {
    boolean missing = category.equals(variable.missing());
    if (!member.carries(base, variable)) {
      return missing ? flow(member, Flow.of(base), gender) : List.of();
    }
    if (variable == Variable.GENDER) {
      return flow(member, Flow.of(base), category);
    }
    String figure = base.word() + "." + variable.column();
    List<Counted> rows = new ArrayList<>(given(member, figure, category, gender));
    if (missing && member.knowsBase(base) && !variable.several()) {
      for (String one : genders(member, gender)) {
        List<Counted> rest = new ArrayList<>(flow(member, Flow.of(base), one));
        rest.addAll(taken(categories(member, base, variable, one)));
        if (sum(rest) > 0) {
          rows.addAll(rest);
        }
      }
    }
    return rows;
  }

  private List<Counted> categories(
      InterventionTally member, Base base, Variable variable, String gender) {
    String figure = base.word() + "." + variable.column();
    List<Counted> rows = new ArrayList<>();
    categories(member, figure).forEach(c -> rows.addAll(given(member, figure, c, gender)));
    return rows;
  }

  /** The rows of one entry; a total counts only where no row of the entry names a gender. */
  private List<Counted> given(
      InterventionTally member, String figure, String category, String gender) {
    List<ParticipantCount> rows =
        rows(member, figure).stream().filter(row -> row.category().equals(category)).toList();
    boolean named = rows.stream().anyMatch(CountTrail::namesGender);
    return rows.stream()
        .filter(row -> namesGender(row) == named)
        .filter(
            row ->
                gender.equals(FigureKey.TOTAL)
                    || gender.equals(named ? row.gender() : Variable.GENDER.missing()))
        .map(row -> new Counted(row, true))
        .toList();
  }

  private static boolean namesGender(ParticipantCount row) {
    return !row.gender().isBlank() && !row.gender().equals(FigureKey.TOTAL);
  }

  private boolean isGiven(InterventionTally member, String figure) {
    return !rows(member, figure).isEmpty();
  }

  private List<String> categories(InterventionTally member, String figure) {
    return rows(member, figure).stream().map(ParticipantCount::category).distinct().toList();
  }

  private List<ParticipantCount> rows(InterventionTally member, String figure) {
    return data.counts().stream()
        .filter(row -> row.intervention().equals(member.name) && inPeriod(row))
        .filter(row -> row.figure().equals(figure) || row.figure().equals(PREFIX + figure))
        .toList();
  }

  private static Collection<String> genders(InterventionTally member, String gender) {
    return gender.equals(FigureKey.TOTAL) ? member.byGender.keySet() : Set.of(gender);
  }

  private static List<Counted> taken(List<Counted> rows) {
    return rows.stream().map(row -> new Counted(row.row(), !row.added())).toList();
  }

  private static long sum(List<Counted> rows) {
    return rows.stream().mapToLong(Counted::amount).sum();
  }
}
