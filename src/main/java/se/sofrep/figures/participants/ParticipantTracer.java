package se.sofrep.figures.participants;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.ParticipantDefinitions;
import se.sofrep.figures.Places;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.figures.trace.Trail;
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
  private final Map<String, List<InterventionTally>> scopes;
  private final Map<String, List<PlaceFigures.Room>> rooms;

  private ParticipantTracer(Material material, Period period) {
    this.association = material.association().at(period.last());
    this.period = period;
    this.data = period.equals(material.period()) ? material.year() : material.yearBefore();
    this.cells = new RowCells(association, period);
    this.tally = new Tally(association, List.of(period));
    data.participations().forEach(tally::add);
    List<InterventionTally> members =
        new YearTally(association, data, tally, 0).members(period, new Findings());
    this.scopes = new Places(association).split(members, member -> member.name);
    this.rooms = new PlaceFigures(association, new FigureSheet(period)).byPlace(members);
  }

  /**
   * @param period the material's, or the same span the year before
   */
  public static Ways ways(Material material, Period period) {
    ParticipantTracer tracer = new ParticipantTracer(material, period);
    Ways ways = new Ways();
    Stream.of(
            Stream.of(Flow.values()).map(Question::of),
            Stream.of(Outcomes.Kind.values()).map(Question::of),
            Stream.of(Question.PERSONS, Question.LENGTH))
        .flatMap(Function.identity())
        .forEach(question -> ways.of(question.figure(), key -> tracer.rows(key, question)));
    for (Base base : Base.values()) {
      for (Variable variable : Variable.values()) {
        ways.of(
            Question.figure(base, variable),
            key -> tracer.rows(key, Question.of(base, variable, key.category())));
      }
    }
    ways.of(ParticipantDefinitions.OCCUPANCY, tracer::occupancy);
    ways.of(ParticipantDefinitions.TARGET, tracer::target);
    ways.of(ParticipantDefinitions.PLACES, tracer::places);
    tracer
        .association
        .rules()
        .supportCosts()
        .ifPresent(costs -> ways.of(EconomyDefinitions.SAVING, key -> tracer.saving(key, costs)));
    return ways;
  }

  private List<TraceRow> rows(FigureKey key, Question question) {
    return rows(key, question, scopes.getOrDefault(key.intervention(), List.of()));
  }

  private List<TraceRow> rows(FigureKey key, Question question, List<InterventionTally> members) {
    Map<String, InterventionTally> scope =
        members.stream().collect(Collectors.toMap(member -> member.name, Function.identity()));
    Trail<Participation> trail = new Trail<>(Participation::at, row -> cells.of(row, question));
    Set<String> persons = new HashSet<>();
    data.participations()
        .forEach(
            row ->
                outside(row, key, question, scope.get(row.intervention()))
                    .ifPresentOrElse(
                        why -> trail.leaveOut(row, why),
                        () -> ask(row, key, question, persons, trail)));
    return joined(trail.rows(), new CountTrail(data, period, question, key).rows(scope.values()));
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
    if (question.base().isEmpty() && Base.counts(row)) {
      return Optional.of(Reason.OTHER_REGISTRATION);
    }
    if (question.base().isPresent() && !Base.counts(row)) {
      return Optional.of(uncounted(row));
    }
    if (!question.base().orElse(Base.CURRENT).holds(row, period)) {
      return Optional.of(Reason.OUTSIDE_PERIOD);
    }
    String gender = key.gender();
    boolean other = !gender.equals(FigureKey.TOTAL) && !gender.equals(Spread.gender(row.gender()));
    return other ? Optional.of(Reason.OTHER_GENDER) : Optional.empty();
  }

  private static Reason uncounted(Participation row) {
    return row.misregistered() ? Reason.MISREGISTERED : Reason.ANONYMOUS;
  }

  private void ask(
      Participation row,
      FigureKey key,
      Question question,
      Set<String> persons,
      Trail<Participation> trail) {
    Scope alone = remembered(row);
    BigDecimal numerator = BigDecimal.valueOf(question.numerator().of(alone, key.gender()));
    BigDecimal denominator = BigDecimal.valueOf(question.denominator().of(alone, key.gender()));
    boolean counts = (question.weighs() ? denominator : numerator).signum() != 0;
    boolean ofBase = question.divides(key) && denominator.signum() != 0;
    if (counts && seen(row, question, persons)) {
      trail.leaveOut(row, Reason.SAME_PERSON);
      return;
    }
    if (counts) {
      trail.add(Part.NUMERATOR, row, numerator);
    }
    if (ofBase) {
      trail.add(Part.DENOMINATOR, row, denominator);
    }
    if (!counts && !ofBase) {
      trail.leaveOut(row, Reason.OTHER_VALUE);
    }
  }

  private static boolean seen(Participation row, Question question, Set<String> persons) {
    return question == Question.PERSONS && !row.person().isEmpty() && !persons.add(row.person());
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

  private List<TraceRow> saving(FigureKey key, SupportCosts costs) {
    BigDecimal horizon = BigDecimal.valueOf(costs.horizon());
    Trail<Participation> trail = new Trail<>(Participation::at, cells::ofSupport);
    data.participations()
        .forEach(
            row ->
                notSaving(row, key.intervention(), costs)
                    .ifPresentOrElse(
                        why -> trail.leaveOut(row, why),
                        () -> {
                          BigDecimal monthly = costs.saving(row).orElseThrow();
                          trail.add(Part.NUMERATOR, row, monthly.multiply(horizon));
                          trail.add(Part.DENOMINATOR, row, BigDecimal.ONE);
                        }));
    return trail.rows();
  }

  private Optional<Reason> notSaving(Participation row, String intervention, SupportCosts costs) {
    if (!row.intervention().equals(intervention)) {
      return Optional.of(Reason.OTHER_INTERVENTION);
    }
    if (!Base.counts(row)) {
      return Optional.of(uncounted(row));
    }
    if (!Base.CLOSED.holds(row, period)) {
      return Optional.of(Reason.OUTSIDE_PERIOD);
    }
    if (costs.saving(row).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(costs.unknown(row).isEmpty() ? Reason.NO_NUMBER : Reason.NO_ASSUMED_COST);
  }

  private List<TraceRow> target(FigureKey key) {
    return association
        .intervention(key.intervention())
        .flatMap(Intervention::target)
        .map(target -> TraceRow.setting(Part.NUMERATOR, key.intervention(), "mål", target))
        .stream()
        .toList();
  }

  private List<TraceRow> places(FigureKey key) {
    return rooms.getOrDefault(key.intervention(), List.of()).stream()
        .map(room -> TraceRow.setting(Part.NUMERATOR, room.name(), "platser", room.places()))
        .toList();
  }

  /** Days present, of the rooms that rows tell of, over the days there were places for. */
  private List<TraceRow> occupancy(FigureKey key) {
    List<PlaceFigures.Room> told =
        rooms.getOrDefault(key.intervention(), List.of()).stream()
            .filter(room -> room.rows().isPresent())
            .toList();
    List<InterventionTally> members = told.stream().map(room -> room.rows().orElseThrow()).toList();
    Stream<TraceRow> places =
        told.stream()
            .map(
                room ->
                    TraceRow.setting(
                        Part.DENOMINATOR, room.name(), "platser × dagar", room.placeDays()));
    return joined(rows(key, Question.OCCUPANCY, members), places.toList());
  }

  private static List<TraceRow> joined(List<TraceRow> some, List<TraceRow> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
