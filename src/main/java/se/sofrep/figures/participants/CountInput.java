package se.sofrep.figures.participants;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.sofrep.domain.Base;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.domain.YearData;
import se.sofrep.figures.FigureKey;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Counts without person rows ({@code deltagare_antal}), put into the same cells as rows are. Counts
 * that are not told by gender stand under {@code Okänt}. A row without period is about the file's
 * whole year; rows of other periods are left aside.
 */
final class CountInput {
  private static final String PREFIX = "deltagare.";
  private static final String PERSONS = "unika";

  private final Findings findings;
  private final Map<String, InterventionTally> tallies = new LinkedHashMap<>();
  private final Set<String> interventions = new TreeSet<>();

  private record Entry(String intervention, String figure, String category) {}

  /** Counts of one entry, by gender. */
  private static final class Genders {
    final Map<String, Long> named = new TreeMap<>();
    Long total;
    Location at = Location.NONE;
  }

  CountInput(YearData data, Period period, Findings findings) {
    this.findings = findings;
    Map<Entry, Genders> entries = new LinkedHashMap<>();
    for (ParticipantCount row : data.counts()) {
      interventions.add(row.intervention());
      Period about = row.period().orElse(Period.year(data.year()));
      if (about.equals(period) && isWhole(row)) {
        gather(row, entries);
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

  private void gather(ParticipantCount row, Map<Entry, Genders> entries) {
    String figure =
        row.figure().startsWith(PREFIX) ? row.figure().substring(PREFIX.length()) : row.figure();
    Genders genders =
        entries.computeIfAbsent(
            new Entry(row.intervention(), figure, row.category()), e -> new Genders());
    genders.at = row.at();
    tally(row.intervention()).sources.add(row.at().file());
    long count = row.count().longValueExact();
    if (row.gender().isBlank() || row.gender().equals(FigureKey.TOTAL)) {
      genders.total = (genders.total == null ? 0 : genders.total) + count;
    } else {
      genders.named.merge(row.gender(), count, Long::sum);
    }
  }

  private void put(Entry entry, Genders genders) {
    Map<String, Long> counts = settle(entry, genders);
    InterventionTally tally = tally(entry.intervention());
    boolean used =
        entry.category().isEmpty()
            ? putPlain(entry.figure(), counts, tally)
            : putSpread(entry, counts, tally);
    if (!used) {
      findings.warning("figures.count-unused", genders.at, entry.figure());
    }
  }

  /** By gender; a total beside them must be their sum. */
  private Map<String, Long> settle(Entry entry, Genders genders) {
    if (genders.named.isEmpty()) {
      return Map.of(Variable.GENDER.missing(), genders.total);
    }
    long sum = genders.named.values().stream().mapToLong(Long::longValue).sum();
    if (genders.total != null && genders.total != sum) {
      findings.error(
          "figures.count-total-differs",
          genders.at,
          entry.intervention(),
          entry.figure(),
          genders.total,
          sum);
    }
    return genders.named;
  }

  private static boolean putPlain(
      String figure, Map<String, Long> counts, InterventionTally tally) {
    if (figure.equals(PERSONS)) {
      tally.givenPersons.putAll(counts);
      return true;
    }
    for (Flow flow : Flow.values()) {
      if (flow.figure().name().equals(PREFIX + figure)) {
        tally.flows.add(flow);
        counts.forEach((gender, count) -> tally.cells(gender).add(flow, count));
        return true;
      }
    }
    for (Outcomes.Kind kind : Outcomes.Kind.values()) {
      if (kind.figure().name().equals(figure)) {
        tally.outcomes.add(kind);
        counts.forEach((gender, count) -> tally.cells(gender).add(kind, count));
        return true;
      }
    }
    return false;
  }

  private static boolean putSpread(Entry entry, Map<String, Long> counts, InterventionTally tally) {
    Optional<Base> base = base(entry.figure());
    Optional<Variable> variable = variable(entry.figure());
    if (base.isEmpty() || variable.isEmpty()) {
      return false;
    }
    tally.carry(base.get(), variable.get());
    counts.forEach(
        (gender, count) ->
            tally.cells(gender).add(variable.get(), entry.category(), base.get(), count));
    return true;
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
      tally.flows.add(Flow.ONGOING);
      for (Cells cells : tally.byGender.values()) {
        long ongoing = cells.flow(Flow.CURRENT) - cells.flow(Flow.CLOSED);
        cells.add(Flow.ONGOING, Math.max(0, ongoing));
      }
    }
    for (Base base : Base.values()) {
      if (tally.knowsBase(base)) {
        genderFromFlow(tally, base);
      }
    }
  }

  /** {@code aktuella.kön} with a category for each gender is {@code deltagare.aktuella}. */
  private static void flowFromGenders(InterventionTally tally, Base base) {
    Map<String, Long> byGender = new HashMap<>();
    for (Cells cells : tally.byGender.values()) {
      cells
          .spread(Variable.GENDER)
          .forEach((gender, counts) -> byGender.merge(gender, counts[base.ordinal()], Long::sum));
    }
    tally.flows.add(Flow.of(base));
    byGender.forEach((gender, count) -> tally.cells(gender).add(Flow.of(base), count));
  }

  private static void genderFromFlow(InterventionTally tally, Base base) {
    tally.byGender.values().forEach(cells -> cells.clear(Variable.GENDER, base));
    tally.byGender.forEach(
        (gender, cells) -> cells.add(Variable.GENDER, gender, base, cells.flow(Flow.of(base))));
    tally.carry(base, Variable.GENDER);
  }

  /** A part larger than its whole would make shares above 100 percent. */
  private void checkBase(Entry entry, Genders genders) {
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
          long part = part(entry, genders, gender, base.get(), cells);
          if (part > whole) {
            findings.error(
                "figures.count-exceeds-base",
                genders.at,
                entry.intervention(),
                entry.figure(),
                part,
                whole);
          }
        });
  }

  private static long part(Entry entry, Genders genders, String gender, Base base, Cells cells) {
    Optional<Variable> variable = variable(entry.figure());
    if (variable.isPresent() && !variable.get().several()) {
      return cells.spread(variable.get()).values().stream()
          .mapToLong(counts -> counts[base.ordinal()])
          .sum();
    }
    boolean untold = genders.named.isEmpty() && gender.equals(Variable.GENDER.missing());
    return untold ? genders.total : genders.named.getOrDefault(gender, 0L);
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
