package se.sofrep.figures.participants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Material;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.Rule;
import se.sofrep.figures.trace.Trace;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.problem.Findings;

/**
 * Traces the figures of {@link ParticipantFigures} to rows. No rule is written anew: what a row is
 * worth in a figure is what the tally makes of that row alone.
 */
public final class ParticipantTracer {
  private final Association association;
  private final YearData data;
  private final Period period;
  private final Spread spread;
  private final Tally tally;
  private final List<InterventionTally> members;

  /**
   * @param period the material's, or the same span the year before
   */
  public ParticipantTracer(Material material, Period period) {
    this.association = material.association();
    this.period = period;
    this.data = period.equals(material.period()) ? material.year() : material.yearBefore();
    this.spread = new Spread(association.ageBands(), association.ageAt());
    this.tally = new Tally(association, List.of(period));
    data.participations().forEach(tally::add);
    this.members = new YearTally(association, data, tally, 0).members(period, new Findings());
  }

  /** Empty for a figure that is not about participants. */
  public Optional<Trace> trace(Figure figure) {
    FigureKey key = figure.key();
    switch (key.name()) {
      case "avslutade.mål":
        return Optional.of(new Trace(figure, Rule.SUM, target(key)));
      case "insats.platser":
        return Optional.of(new Trace(figure, Rule.SUM, places(key, Part.NUMERATOR)));
      default:
        return Question.of(key).map(question -> trace(figure, question));
    }
  }

  private Trace trace(Figure figure, Question question) {
    Map<String, InterventionTally> scope = new HashMap<>();
    boolean placed = question.key().name().equals(Question.OCCUPANCY);
    if (placed) {
      rooms(question.key()).forEach(room -> room.rows().ifPresent(m -> scope.put(m.name, m)));
    } else {
      scope(question.key()).forEach(member -> scope.put(member.name, member));
    }
    List<TraceRow> rows = new ArrayList<>();
    Set<String> persons = new HashSet<>();
    data.participations().forEach(row -> rows.addAll(rows(row, question, scope, persons)));
    rows.addAll(counts(question, scope));
    if (placed) {
      rows.addAll(places(question.key(), Part.DENOMINATOR));
    }
    return new Trace(figure, question.rule(), rows);
  }

  private List<InterventionTally> scope(FigureKey key) {
    return new ParticipantSheet(association, period, new Findings())
        .scopes(members).stream()
            .filter(scope -> scope.name().equals(key.intervention()))
            .findFirst()
            .map(Scope::members)
            .orElse(List.of());
  }

  private List<TraceRow> rows(
      Participation row,
      Question question,
      Map<String, InterventionTally> scope,
      Set<String> persons) {
    Optional<Reason> outside = outside(row, question, scope.get(row.intervention()));
    if (outside.isPresent()) {
      return List.of(TraceRow.leftOut(row.at(), cells(row, question), outside.get()));
    }
    Scope alone = alone(row);
    String gender = question.key().gender();
    long numerator = question.numerator().of(alone, gender);
    long denominator = question.denominator().of(alone, gender);
    boolean counts = question.weighs() ? denominator != 0 : numerator != 0;
    if (counts && seen(row, question, persons)) {
      return List.of(TraceRow.leftOut(row.at(), cells(row, question), Reason.SAME_PERSON));
    }
    Map<Column, String> cells = cells(row, question);
    List<TraceRow> rows = new ArrayList<>();
    if (counts) {
      rows.add(TraceRow.of(Part.NUMERATOR, row.at(), BigDecimal.valueOf(numerator), cells));
    }
    boolean placed = question.key().name().equals(Question.OCCUPANCY);
    if (question.rule().divides() && denominator != 0 && !placed) {
      rows.add(TraceRow.of(Part.DENOMINATOR, row.at(), BigDecimal.valueOf(denominator), cells));
    }
    return rows.isEmpty()
        ? List.of(TraceRow.leftOut(row.at(), cells, reason(row, question, Reason.OTHER_VALUE)))
        : rows;
  }

  private static boolean seen(Participation row, Question question, Set<String> persons) {
    return question.key().name().equals(Question.PERSONS)
        && !row.person().isEmpty()
        && !persons.add(row.person());
  }

  /** Whether the row need not be asked at all. */
  private Optional<Reason> outside(Participation row, Question question, InterventionTally member) {
    if (member == null) {
      return Optional.of(Reason.OTHER_INTERVENTION);
    }
    if (!member.byPerson) {
      return Optional.of(Reason.HAS_COUNTS);
    }
    String gender = question.key().gender();
    boolean other = !gender.equals(FigureKey.TOTAL) && !gender.equals(Spread.gender(row.gender()));
    return other ? Optional.of(reason(row, question, Reason.OTHER_GENDER)) : Optional.empty();
  }

  /** Why a row that adds nothing does so; the last when it is of the base for all that. */
  private Reason reason(Participation row, Question question, Reason last) {
    if (question.base().isEmpty()) {
      if (Base.counts(row)) {
        return Reason.OTHER_REGISTRATION;
      }
      return row.currentIn(period) ? last : Reason.OUTSIDE_PERIOD;
    }
    if (!Base.counts(row)) {
      return unregistered(row);
    }
    return question.base().get().holds(row, period) ? last : Reason.OUTSIDE_PERIOD;
  }

  private static Reason unregistered(Participation row) {
    return row.misregistered() ? Reason.MISREGISTERED : Reason.ANONYMOUS;
  }

  /** The scope of one row. */
  private Scope alone(Participation row) {
    Tally one = new Tally(association, List.of(period));
    one.add(row);
    InterventionTally member = new InterventionTally(row.intervention(), true);
    member.byGender.putAll(one.cells(0).getOrDefault(row.intervention(), Map.of()));
    member.carryAll(tally.carried());
    return new Scope(row.intervention(), List.of(member));
  }

  private Map<Column, String> cells(Participation row, Question question) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.PARTICIPANT, row.person());
    cells.put(Column.INTERVENTION, row.intervention());
    cells.put(Column.GENDER, Spread.gender(row.gender()));
    cells.put(Column.START, row.start().toString());
    cells.put(Column.END, row.end().map(Object::toString).orElse(""));
    cells.put(Column.VALUE, value(row, question));
    return cells;
  }

  /** What the row was judged by; an age with its band. */
  private String value(Participation row, Question question) {
    if (question.kind().isPresent()) {
      OutcomeRule rule =
          association
              .intervention(row.intervention())
              .map(Intervention::outcome)
              .orElse(OutcomeRule.DEFAULT);
      return String.join("|", row.values(rule.source()));
    }
    return question
        .variable()
        .map(
            variable -> {
              String values = String.join("|", spread.values(variable, row, period));
              return variable == se.sofrep.domain.Variable.AGE
                      && spread.age(row, period).isPresent()
                  ? values + " (" + spread.age(row, period).getAsInt() + ")"
                  : values;
            })
        .orElse("");
  }

  private List<TraceRow> counts(Question question, Map<String, InterventionTally> scope) {
    CountTrail trail = new CountTrail(data, period);
    List<TraceRow> rows = new ArrayList<>();
    Set<ParticipantCount> used = new HashSet<>();
    for (InterventionTally member : scope.values().stream().sorted(BY_NAME).toList()) {
      if (!member.byPerson && question.known().test(member)) {
        add(trail.numerator(member, question), Part.NUMERATOR, rows, used);
        if (question.rule().divides()) {
          add(trail.denominator(member, question), Part.DENOMINATOR, rows, used);
        }
      }
    }
    for (ParticipantCount row : data.counts()) {
      if (!used.contains(row)) {
        Reason reason = reason(row, question, scope.get(row.intervention()), trail);
        rows.add(TraceRow.leftOut(row.at(), cells(row), reason));
      }
    }
    return rows;
  }

  private static final java.util.Comparator<InterventionTally> BY_NAME =
      java.util.Comparator.comparing(member -> member.name);

  private static void add(
      List<CountTrail.Counted> counted,
      Part part,
      List<TraceRow> rows,
      Set<ParticipantCount> used) {
    for (CountTrail.Counted one : counted) {
      used.add(one.row());
      rows.add(
          TraceRow.of(part, one.row().at(), BigDecimal.valueOf(one.amount()), cells(one.row())));
    }
  }

  private static Reason reason(
      ParticipantCount row, Question question, InterventionTally member, CountTrail trail) {
    if (member == null) {
      return Reason.OTHER_INTERVENTION;
    }
    if (member.byPerson) {
      return Reason.HAS_ROWS;
    }
    if (!trail.inPeriod(row)) {
      return Reason.OUTSIDE_PERIOD;
    }
    if (!("deltagare." + row.figure()).endsWith(question.key().name())) {
      return Reason.OTHER_FIGURE;
    }
    if (!row.category().equals(question.key().category())) {
      return Reason.OTHER_VALUE;
    }
    return CountTrail.namesGender(row) ? Reason.OTHER_GENDER : Reason.BESIDE_GENDERS;
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

  private List<TraceRow> target(FigureKey key) {
    return association
        .intervention(key.intervention())
        .flatMap(Intervention::target)
        .map(target -> TraceRow.setting(Part.NUMERATOR, key.intervention(), "mål", target))
        .stream()
        .toList();
  }

  private List<TraceRow> places(FigureKey key, Part part) {
    return rooms(key).stream()
        .filter(room -> part == Part.NUMERATOR || room.rows().isPresent())
        .map(
            room ->
                part == Part.NUMERATOR
                    ? TraceRow.setting(part, room.name(), "platser", room.places())
                    : TraceRow.setting(part, room.name(), "platser × dagar", room.placeDays()))
        .toList();
  }

  private List<PlaceFigures.Room> rooms(FigureKey key) {
    List<PlaceFigures.Room> rooms =
        new PlaceFigures(association, new FigureSheet(period)).rooms(members);
    List<PlaceFigures.Room> own =
        rooms.stream().filter(room -> room.name().equals(key.intervention())).toList();
    if (!own.isEmpty() || key.intervention().equals(FigureKey.TOTAL)) {
      return own.isEmpty() ? rooms : own;
    }
    List<String> group = association.groups().getOrDefault(key.intervention(), List.of());
    return rooms.stream().filter(room -> group.contains(room.name())).toList();
  }
}
