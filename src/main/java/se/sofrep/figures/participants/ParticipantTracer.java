package se.sofrep.figures.participants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.domain.Base;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Material;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Period;
import se.sofrep.domain.SupportCosts;
import se.sofrep.domain.Variable;
import se.sofrep.domain.YearData;
import se.sofrep.figures.EconomyDefinitions;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.ParticipantDefinitions;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.Trace;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.figures.trace.Ways;
import se.sofrep.problem.Findings;

/**
 * Traces the figures of {@link ParticipantFigures} to rows. No rule is written anew: what a row is
 * worth in a figure is what the tally makes of that row alone.
 */
public final class ParticipantTracer {
  private static final int REMEMBERED = 2000;

  private final Map<Participation, Scope> asked = new IdentityHashMap<>();
  private final Association association;
  private final YearData data;
  private final Period period;
  private final RowCells cells;
  private final Tally tally;
  private final List<InterventionTally> members;
  private final Ways ways = new Ways();

  /**
   * @param period the material's, or the same span the year before
   */
  public ParticipantTracer(Material material, Period period) {
    this.association = material.association().at(period.last());
    this.period = period;
    this.data = period.equals(material.period()) ? material.year() : material.yearBefore();
    this.cells = new RowCells(association, period);
    this.tally = new Tally(association, List.of(period));
    data.participations().forEach(tally::add);
    this.members = new YearTally(association, data, tally, 0).members(period, new Findings());
    Stream.of(Flow.values()).map(Question::of).forEach(this::ask);
    Stream.of(Outcomes.Kind.values()).map(Question::of).forEach(this::ask);
    Stream.of(Question.PERSONS, Question.LENGTH, Question.OCCUPANCY).forEach(this::ask);
    for (Base base : Base.values()) {
      for (Variable variable : Variable.values()) {
        ways.of(
            Question.figure(base, variable),
            key -> rows(key, Question.of(base, variable, key.category())));
      }
    }
    ways.of(ParticipantDefinitions.TARGET, this::target);
    ways.of(ParticipantDefinitions.PLACES, key -> places(key, Part.NUMERATOR));
    association
        .rules()
        .supportCosts()
        .ifPresent(
            costs -> ways.of(EconomyDefinitions.SAVING, key -> saving(key.intervention(), costs)));
  }

  /** Empty for a figure that is not about participants. */
  public Optional<Trace> trace(Figure figure) {
    return ways.trace(figure);
  }

  private void ask(Question question) {
    ways.of(question.figure(), key -> rows(key, question));
  }

  private List<TraceRow> rows(FigureKey key, Question question) {
    Map<String, InterventionTally> scope = new HashMap<>();
    boolean placed = question == Question.OCCUPANCY;
    if (placed) {
      rooms(key).forEach(room -> room.rows().ifPresent(m -> scope.put(m.name, m)));
    } else {
      scope(key).forEach(member -> scope.put(member.name, member));
    }
    List<TraceRow> rows = new ArrayList<>();
    Set<String> persons = new HashSet<>();
    data.participations().forEach(row -> rows.addAll(rows(row, key, question, scope, persons)));
    rows.addAll(new CountTrail(data, period, question, key).rows(scope.values()));
    if (placed) {
      rows.addAll(places(key, Part.DENOMINATOR));
    }
    return rows;
  }

  private List<TraceRow> saving(String intervention, SupportCosts costs) {
    BigDecimal horizon = BigDecimal.valueOf(costs.horizon());
    List<TraceRow> rows = new ArrayList<>();
    data.participations()
        .forEach(
            row -> {
              Map<Column, String> said = cells.ofSupport(row);
              Optional<BigDecimal> saved = costs.saving(row);
              Optional<Reason> reason = notSaving(row, intervention);
              if (reason.isEmpty() && saved.isEmpty()) {
                reason =
                    Optional.of(
                        costs.unknown(row).isEmpty() ? Reason.NO_NUMBER : Reason.NO_ASSUMED_COST);
              }
              if (reason.isPresent()) {
                rows.add(TraceRow.leftOut(row.at(), said, reason.get()));
              } else {
                BigDecimal amount = saved.orElseThrow().multiply(horizon);
                rows.add(TraceRow.of(Part.NUMERATOR, row.at(), amount, said));
                rows.add(TraceRow.of(Part.DENOMINATOR, row.at(), BigDecimal.ONE, said));
              }
            });
    return rows;
  }

  private Optional<Reason> notSaving(Participation row, String intervention) {
    if (!row.intervention().equals(intervention)) {
      return Optional.of(Reason.OTHER_INTERVENTION);
    }
    if (!Base.counts(row)) {
      return Optional.of(row.misregistered() ? Reason.MISREGISTERED : Reason.ANONYMOUS);
    }
    return Base.CLOSED.holds(row, period) ? Optional.empty() : Optional.of(Reason.OUTSIDE_PERIOD);
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
      FigureKey key,
      Question question,
      Map<String, InterventionTally> scope,
      Set<String> persons) {
    Optional<Reason> outside = outside(row, key, question, scope.get(row.intervention()));
    if (outside.isPresent()) {
      return List.of(TraceRow.leftOut(row.at(), cells.of(row, question), outside.get()));
    }
    Scope alone = remembered(row);
    String gender = key.gender();
    long numerator = question.numerator().of(alone, gender);
    long denominator = question.denominator().of(alone, gender);
    boolean counts = question.weighs() ? denominator != 0 : numerator != 0;
    if (counts && seen(row, question, persons)) {
      return List.of(TraceRow.leftOut(row.at(), cells.of(row, question), Reason.SAME_PERSON));
    }
    Map<Column, String> said = cells.of(row, question);
    List<TraceRow> rows = new ArrayList<>();
    if (counts) {
      rows.add(TraceRow.of(Part.NUMERATOR, row.at(), BigDecimal.valueOf(numerator), said));
    }
    boolean divides = question.figure().rule(key).divides() && question != Question.OCCUPANCY;
    if (divides && denominator != 0) {
      rows.add(TraceRow.of(Part.DENOMINATOR, row.at(), BigDecimal.valueOf(denominator), said));
    }
    return rows.isEmpty() ? List.of(TraceRow.leftOut(row.at(), said, Reason.OTHER_VALUE)) : rows;
  }

  private static boolean seen(Participation row, Question question, Set<String> persons) {
    return question == Question.PERSONS && !row.person().isEmpty() && !persons.add(row.person());
  }

  /** Why the row is none that the figure is about; empty when it must be asked. */
  private Optional<Reason> outside(
      Participation row, FigureKey key, Question question, InterventionTally member) {
    if (member == null) {
      return Optional.of(Reason.OTHER_INTERVENTION);
    }
    if (!member.byPerson) {
      return Optional.of(Reason.HAS_COUNTS);
    }
    boolean registered = Base.counts(row);
    if (question.base().isEmpty() && registered) {
      return Optional.of(Reason.OTHER_REGISTRATION);
    }
    if (question.base().isPresent() && !registered) {
      return Optional.of(row.misregistered() ? Reason.MISREGISTERED : Reason.ANONYMOUS);
    }
    if (!question.base().orElse(Base.CURRENT).holds(row, period)) {
      return Optional.of(Reason.OUTSIDE_PERIOD);
    }
    String gender = key.gender();
    boolean other = !gender.equals(FigureKey.TOTAL) && !gender.equals(Spread.gender(row.gender()));
    return other ? Optional.of(Reason.OTHER_GENDER) : Optional.empty();
  }

  /** The same row is asked by every figure that is traced: so many are remembered. */
  private Scope remembered(Participation row) {
    Scope known = asked.get(row);
    if (known != null) {
      return known;
    }
    Scope alone = alone(row);
    if (asked.size() < REMEMBERED) {
      asked.put(row, alone);
    }
    return alone;
  }

  /** The scope of one row. */
  private Scope alone(Participation row) {
    Tally one = new Tally(association, List.of(period));
    one.add(row);
    InterventionTally member = new InterventionTally(row.intervention(), true);
    member.byGender.putAll(one.cells(0).getOrDefault(row.intervention(), Map.of()));
    member.carryAll(tally.carried(), Set.of());
    return new Scope(row.intervention(), List.of(member));
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
