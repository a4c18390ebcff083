package se.sofrep.figures.participants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.domain.Base;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Definition;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.ParticipantDefinitions;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Counts without person rows ({@code deltagare_antal}), put into the same cells as rows are, each
 * number with the rows that it is the sum of. Counts that are not told by gender stand under {@code
 * Okänt}. A row without period is about the file's whole year; rows of other periods are left
 * aside.
 */
final class CountInput {
  private static final String PREFIX = "deltagare.";
  private static final String PERSONS = "unika";

  private final Findings findings;
  private final Map<String, InterventionTally> tallies = new LinkedHashMap<>();
  private final Set<String> interventions = new TreeSet<>();

  private record Entry(String intervention, String figure, String category) {}

  CountInput(YearData data, Period period, Findings findings) {
    this.findings = findings;
    Map<Entry, List<ParticipantCount>> entries = new LinkedHashMap<>();
    for (ParticipantCount row : data.counts()) {
      interventions.add(row.intervention());
      Period about = row.period().orElse(Period.year(data.year()));
      if (about.equals(period) && isWhole(row)) {
        entries.computeIfAbsent(entry(row), e -> new ArrayList<>()).add(row);
        tally(row.intervention()).sources.add(row.at().file());
      }
    }
    entries.forEach(this::put);
    tallies.values().forEach(this::complete);
    entries.forEach(this::checkBase);
  }

  /** What is counted for the period, by intervention. */
  Optional<InterventionTally> of(String intervention) {
    return Optional.ofNullable(tallies.get(intervention));
  }

  /** Every intervention with a count for whatever period. */
  Set<String> interventions() {
    return interventions;
  }

  private boolean isWhole(ParticipantCount row) {
    BigDecimal count = row.count();
    boolean whole =
        count.signum() >= 0
            && count.stripTrailingZeros().scale() <= 0
            && count.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    if (!whole) {
      findings.error("figures.count-not-whole", row.at(), count);
    }
    return whole;
  }

  private static Entry entry(ParticipantCount row) {
    String figure =
        row.figure().startsWith(PREFIX) ? row.figure().substring(PREFIX.length()) : row.figure();
    return new Entry(row.intervention(), figure, row.category());
  }

  private void put(Entry entry, List<ParticipantCount> rows) {
    List<Counted> counted = settled(rows);
    if (counted.size() < rows.size()) {
      checkTotal(entry, rows, Counted.sum(counted));
    }
    InterventionTally tally = tally(entry.intervention());
    boolean used =
        entry.category().isEmpty()
            ? putPlain(entry.figure(), counted, tally)
            : putSpread(entry, counted, tally);
    if (!used) {
      findings.warning("figures.count-unused", last(rows), entry.figure());
    }
  }

  /** The rows that name a gender; where none does, the others. */
  private static List<Counted> settled(List<ParticipantCount> rows) {
    List<Counted> named =
        rows.stream()
            .filter(CountInput::namesGender)
            .map(row -> new Counted(row, row.gender(), true))
            .toList();
    return named.isEmpty()
        ? rows.stream().map(row -> new Counted(row, Variable.GENDER.missing(), true)).toList()
        : named;
  }

  /** A total beside the genders must be their sum. */
  private void checkTotal(Entry entry, List<ParticipantCount> rows, long sum) {
    long total =
        rows.stream()
            .filter(row -> !namesGender(row))
            .mapToLong(row -> row.count().longValueExact())
            .sum();
    if (total != sum) {
      findings.error(
          "figures.count-total-differs",
          last(rows),
          entry.intervention(),
          entry.figure(),
          total,
          sum);
    }
  }

  private static Location last(List<ParticipantCount> rows) {
    return rows.get(rows.size() - 1).at();
  }

  static boolean namesGender(ParticipantCount row) {
    return !row.gender().isBlank() && !row.gender().equals(FigureKey.TOTAL);
  }

  private static boolean putPlain(String figure, List<Counted> rows, InterventionTally tally) {
    if (figure.equals(PERSONS)) {
      rows.forEach(row -> tally.givenPersons.merge(row.gender(), row.amount(), Long::sum));
      tally.count(ParticipantDefinitions.PERSONS, "", rows);
      return true;
    }
    for (Flow flow : Flow.values()) {
      if (flow.figure().name().equals(PREFIX + figure)) {
        put(flow, rows, tally);
        return true;
      }
    }
    for (Outcomes.Kind kind : Outcomes.Kind.values()) {
      if (kind.figure().name().equals(figure)) {
        tally.outcomes.add(kind);
        tally.count(kind.figure(), "", rows);
        rows.forEach(row -> tally.cells(row.gender()).add(kind, row.amount()));
        return true;
      }
    }
    return false;
  }

  private static void put(Flow flow, List<Counted> rows, InterventionTally tally) {
    tally.flows.add(flow);
    tally.count(flow.figure(), "", rows);
    rows.forEach(row -> tally.cells(row.gender()).add(flow, row.amount()));
  }

  private static boolean putSpread(Entry entry, List<Counted> rows, InterventionTally tally) {
    Optional<Base> base = base(entry.figure());
    Optional<Variable> variable = variable(entry.figure());
    if (base.isEmpty() || variable.isEmpty()) {
      return false;
    }
    put(base.get(), variable.get(), entry.category(), rows, tally);
    return true;
  }

  private static void put(
      Base base, Variable variable, String value, List<Counted> rows, InterventionTally tally) {
    tally.carry(base, variable);
    tally.count(Question.figure(base, variable), value, rows);
    rows.forEach(row -> tally.cells(row.gender()).add(variable, value, base, row.amount()));
  }

  /** What follows from the counts that are given. */
  private void complete(InterventionTally tally) {
    for (Base base : Base.values()) {
      if (!tally.knowsBase(base) && tally.carries(base, Variable.GENDER)) {
        flowFromGenders(tally, base);
      }
    }
    if (tally.knowsBase(Base.CURRENT)
        && tally.knowsBase(Base.CLOSED)
        && !tally.knowsBase(Base.ONGOING)) {
      ongoing(tally);
    }
    for (Base base : Base.values()) {
      if (tally.knowsBase(base)) {
        genderFromFlow(tally, base);
      }
    }
  }

  /** Current less closed, never less than none. */
  private static void ongoing(InterventionTally tally) {
    List<Counted> rows = new ArrayList<>();
    for (String gender : tally.byGender.keySet()) {
      List<Counted> own = new ArrayList<>(tally.counted(Flow.CURRENT.figure(), "", gender));
      tally.counted(Flow.CLOSED.figure(), "", gender).forEach(row -> own.add(row.taken()));
      if (Counted.sum(own) > 0) {
        rows.addAll(own);
      }
    }
    put(Flow.ONGOING, rows, tally);
  }

  /** {@code aktuella.kön} with a category for each gender is {@code deltagare.aktuella}. */
  private static void flowFromGenders(InterventionTally tally, Base base) {
    Definition figure = Question.figure(base, Variable.GENDER);
    List<Counted> rows = new ArrayList<>();
    for (String gender : tally.values(figure)) {
      tally
          .counted(figure, gender, FigureKey.TOTAL)
          .forEach(row -> rows.add(new Counted(row.row(), gender, true)));
    }
    put(Flow.of(base), rows, tally);
  }

  private static void genderFromFlow(InterventionTally tally, Base base) {
    tally.clear(base, Variable.GENDER);
    for (String gender : Set.copyOf(tally.byGender.keySet())) {
      List<Counted> rows = tally.counted(Flow.of(base).figure(), "", gender);
      put(base, Variable.GENDER, gender, rows, tally);
    }
  }

  /** A part larger than its whole would make shares above 100 percent. */
  private void checkBase(Entry entry, List<ParticipantCount> rows) {
    InterventionTally tally = tally(entry.intervention());
    boolean outcome =
        entry.category().isEmpty() && entry.figure().startsWith(Base.CLOSED.word() + ".");
    Optional<Base> base = outcome ? Optional.of(Base.CLOSED) : base(entry.figure());
    if (base.isEmpty() || !tally.knowsBase(base.get())) {
      return;
    }
    if (!outcome && variable(entry.figure()).equals(Optional.of(Variable.GENDER))) {
      return;
    }
    tally.byGender.forEach(
        (gender, cells) -> {
          long whole = cells.flow(Flow.of(base.get()));
          long part = part(entry, rows, gender, base.get(), cells);
          if (part > whole) {
            findings.error(
                "figures.count-exceeds-base",
                last(rows),
                entry.intervention(),
                entry.figure(),
                part,
                whole);
          }
        });
  }

  private static long part(
      Entry entry, List<ParticipantCount> rows, String gender, Base base, Cells cells) {
    Optional<Variable> variable = variable(entry.figure());
    if (variable.isPresent() && !variable.get().several()) {
      return cells.spread(variable.get()).values().stream()
          .mapToLong(counts -> counts[base.ordinal()])
          .sum();
    }
    return Counted.sum(Counted.of(settled(rows), gender));
  }

  private static Optional<Base> base(String figure) {
    int point = figure.indexOf('.');
    return point < 0 ? Optional.empty() : Base.ofWord(figure.substring(0, point));
  }

  private static Optional<Variable> variable(String figure) {
    return Variable.ofColumn(figure.substring(figure.indexOf('.') + 1));
  }

  private InterventionTally tally(String intervention) {
    return tallies.computeIfAbsent(intervention, name -> new InterventionTally(name, false));
  }
}
