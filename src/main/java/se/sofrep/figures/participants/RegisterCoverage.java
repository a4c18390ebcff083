package se.sofrep.figures.participants;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.distribution.PoissonDistribution;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Coverage.Reason;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.MaterialKind;
import se.sofrep.domain.Period;
import se.sofrep.figures.Coverages;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Silence;
import se.sofrep.figures.participants.YearTally.Told;

/**
 * How whole the participations are: of each intervention, each group and all.
 *
 * <ul>
 *   <li>No file and no counts, or no row of the period's year in a file that is shared by several
 *       years: absent. An intervention that is directed at individuals, existed in the period and
 *       has neither row nor count is absent on its own; when the other period shows that it should
 *       have had some, what it is summed in is partial.
 *   <li>A file that falls silent long before the period ends, or begins to speak long after it
 *       began ({@link Silence}): partial.
 *   <li>A year followed by others in the same file: partial when nobody ended before the next one
 *       although somebody had started, for then the file holds those who were left; or when an
 *       intervention has so few ends that its own pace in the next year finds them improbable
 *       (fewer than one in a thousand).
 * </ul>
 *
 * <p>What {@code täckning:} says goes before all of it. A group, and the whole, is as whole as its
 * least whole member.
 */
final class RegisterCoverage {
  private static final double IMPROBABLE = 0.001;

  private final Told told;
  private final Told other;
  private final boolean goesOn;
  private final Coverages.Notes notes;

  private RegisterCoverage(Told told, Told other, boolean goesOn, Coverages.Notes notes) {
    this.told = told;
    this.other = other;
    this.goesOn = goesOn;
    this.notes = notes;
  }

  /**
   * @param oneFile whether both periods are read from one file
   */
  static void note(Told now, Told before, boolean oneFile, Coverages.Notes notes) {
    new RegisterCoverage(now, before, false, notes).note();
    new RegisterCoverage(before, now, oneFile, notes).note();
  }

  private void note() {
    Coverage whole = told.stated("").orElseGet(this::read);
    Set<String> lacking = new HashSet<>();
    for (InterventionTally member : told.members()) {
      Coverage own = member(member, whole);
      note(member.name, own);
      if (!own.isWhole()) {
        lacking.add(member.name);
      }
    }
    without(whole, lacking);
    told.year()
        .association()
        .groups()
        .forEach((group, members) -> note(group, sum(members, lacking, whole)));
    note(FigureKey.TOTAL, sum(List.copyOf(lacking), lacking, whole));
  }

  private void note(String scope, Coverage coverage) {
    notes.note(MaterialKind.PARTICIPANTS, told.period(), scope, coverage);
  }

  private Coverage read() {
    String[] files = told.year().files().toArray(String[]::new);
    Register register = told.year().tally().register();
    if (register.isEmpty() && told.members().stream().anyMatch(member -> !member.byPerson)) {
      return Coverage.WHOLE;
    }
    Period year = Period.year(told.period().last().getYear());
    if (register.isEmpty() || !(told.year().isOwnFile() || register.touches(year))) {
      return files.length == 0
          ? Coverage.absent(Reason.NO_FILE)
          : Coverage.absent(Reason.NOTHING_OF_PERIOD, files);
    }
    LocalDate after = year.last().plusDays(1);
    if (holdsLeftovers(register, after)) {
      return Coverage.partial(Reason.LEFTOVERS, after, files);
    }
    return Silence.of(register.events(told.period()).toList(), told.period(), told.year().files())
        .orElse(Coverage.WHOLE);
  }

  /** Somebody had started before the next year, and nobody had ended. */
  private boolean holdsLeftovers(Register register, LocalDate after) {
    return goesOn(register, after)
        && register.firstStart().filter(start -> start.isBefore(after)).isPresent()
        && register.firstEnd().filter(end -> !end.isBefore(after)).isPresent();
  }

  /**
   * Whether the file is shared by several years and goes on into the next. Ends that are only
   * planned do not make it go on.
   */
  private boolean goesOn(Register register, LocalDate after) {
    return !told.year().isOwnFile()
        && (goesOn || register.lastStart().filter(start -> !start.isBefore(after)).isPresent());
  }

  private Coverage member(InterventionTally member, Coverage whole) {
    Optional<Coverage> stated = told.stated(member.name);
    if (stated.isPresent()) {
      return stated.get();
    }
    if (!member.byPerson) {
      return Coverage.WHOLE;
    }
    Period year = Period.year(told.period().last().getYear());
    return whole.isWhole() && hasTooFewEnds(told.year().tally().register(member.name), year)
        ? Coverage.partial(
            Reason.LEFTOVERS, year.last().plusDays(1), told.year().files().toArray(String[]::new))
        : whole;
  }

  /** By the pace at which its participations ended in the next year, a day of presence each. */
  private boolean hasTooFewEnds(Register register, Period year) {
    Period next = Period.year(year.first().getYear() + 1);
    long days = register.presentDays(year);
    long daysAfter = register.presentDays(next);
    if (!goesOn(told.year().tally().register(), next.first()) || days == 0 || daysAfter == 0) {
      return false;
    }
    double expected = (double) register.ended(next) / daysAfter * days;
    return expected > 0
        && new PoissonDistribution(expected).cumulativeProbability((int) register.ended(year))
            < IMPROBABLE;
  }

  private static Coverage sum(List<String> members, Set<String> lacking, Coverage whole) {
    List<String> parts = members.stream().filter(lacking::contains).sorted().toList();
    return parts.isEmpty() || !whole.isWhole()
        ? whole
        : Coverage.partial(Reason.SOME_INTERVENTIONS, parts);
  }

  /** Interventions that should have participations and of which nothing is said. */
  private void without(Coverage whole, Set<String> lacking) {
    for (Intervention intervention : told.year().association().interventions()) {
      String name = intervention.name();
      boolean expected =
          intervention.isIndividual() && told.existed(name) && !told.isCountedByHeads(name);
      if (!expected || told.member(name).isPresent()) {
        continue;
      }
      note(name, Coverage.absent(Reason.NO_ROWS, told.year().files().toArray(String[]::new)));
      if (!whole.isAbsent() && hadSome(name)) {
        lacking.add(name);
      }
    }
  }

  /** Whether the other period shows that somebody took part in this one. */
  private boolean hadSome(String name) {
    Optional<InterventionTally> there = other.member(name);
    if (there.isEmpty() || !there.get().byPerson) {
      return there.isPresent();
    }
    boolean later = other.period().first().isAfter(told.period().first());
    return later
        ? other
            .year()
            .tally()
            .register(name)
            .firstStart()
            .filter(this::isBeforeTheOther)
            .isPresent()
        : there.get().byGender.values().stream().anyMatch(c -> c.flow(Flow.ONGOING) > 0);
  }

  private boolean isBeforeTheOther(LocalDate start) {
    return start.isBefore(LocalDate.of(other.period().first().getYear(), 1, 1));
  }
}
