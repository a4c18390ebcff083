package se.sofrep.figures.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.math3.distribution.PoissonDistribution;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Coverage.Reason;
import se.sofrep.domain.CoverageRule;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.MaterialKind;
import se.sofrep.domain.Period;
import se.sofrep.figures.Coverages;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Silence;
import se.sofrep.figures.SwedishOrder;

/**
 * How whole the participations are: of each intervention, each group and all.
 *
 * <ul>
 *   <li>No file and no counts, or no row of the period's year in a file that is shared by several
 *       years: absent. An intervention that is directed at individuals, existed in the period and
 *       has neither row nor count is absent on its own.
 *   <li>A file that falls silent long before the period ends, or begins to speak long after it
 *       began ({@link Silence}): partial.
 *   <li>The year before in the same file as the year: partial when nobody ended before the year
 *       began although somebody had started, for then the file holds those who were left; or when
 *       an intervention has so few ends that its own pace in the year finds them improbable (fewer
 *       than one in a thousand).
 * </ul>
 *
 * <p>What {@code täckning:} says goes before all of it. A group, and the whole, is as whole as its
 * least whole member.
 */
final class RegisterCoverage {
  private static final double IMPROBABLE = 0.001;

  private final Coverages.Notes notes;

  RegisterCoverage(Coverages.Notes notes) {
    this.notes = notes;
  }

  /**
   * @param after the period after this one, when both are read from one file
   */
  void note(YearTally year, Period period, Optional<Period> after) {
    List<InterventionTally> members = year.members(period, new se.sofrep.problem.Findings());
    Coverage whole = whole(year, period, after, members);
    List<String> lacking = new ArrayList<>();
    for (InterventionTally member : members) {
      Coverage own = member(member, year, period, after, whole);
      note(period, member.name, own);
      if (!own.isWhole()) {
        lacking.add(member.name);
      }
    }
    for (Scope scope : ParticipantSheet.scopes(year.association(), members)) {
      if (scope.members().size() > 1 || scope.name().equals(FigureKey.TOTAL)) {
        note(period, scope.name(), sum(scope, lacking, whole));
      }
    }
    note(period, FigureKey.TOTAL, whole);
    without(year, period, members);
  }

  private void note(Period period, String scope, Coverage coverage) {
    notes.note(MaterialKind.PARTICIPANTS, period, scope, coverage);
  }

  private static Optional<Coverage> stated(YearTally year, String name, Period period) {
    return CoverageRule.stated(
        year.association().coverageRules(), MaterialKind.PARTICIPANTS, name, period);
  }

  private static Coverage whole(
      YearTally year, Period period, Optional<Period> after, List<InterventionTally> members) {
    return stated(year, "", period).orElseGet(() -> read(year, period, after, members));
  }

  private static Coverage read(
      YearTally year, Period period, Optional<Period> after, List<InterventionTally> members) {
    List<String> files = year.files();
    Register register = year.tally().register();
    if (register.isEmpty() && members.stream().anyMatch(member -> !member.byPerson)) {
      return Coverage.WHOLE;
    }
    if (register.isEmpty()
        || !(year.isOwnFile() || register.touches(Period.year(period.last().getYear())))) {
      return files.isEmpty()
          ? Coverage.absent(Reason.NO_FILE)
          : Coverage.absent(Reason.NOTHING_OF_PERIOD, files.toArray(String[]::new));
    }
    if (after.filter(next -> holdsLeftovers(register, next)).isPresent()) {
      LocalDate day = LocalDate.of(after.get().first().getYear(), 1, 1);
      return Coverage.partial(Reason.LEFTOVERS, day, files.toArray(String[]::new));
    }
    return Silence.of(register.events(period).toList(), period, files).orElse(Coverage.WHOLE);
  }

  /** Somebody had started before the year, and nobody had ended. */
  private static boolean holdsLeftovers(Register register, Period next) {
    LocalDate first = next.first();
    boolean began = register.firstStart().filter(start -> start.isBefore(first)).isPresent();
    return began && register.firstEnd().filter(end -> !end.isBefore(first)).isPresent();
  }

  private Coverage member(
      InterventionTally member,
      YearTally year,
      Period period,
      Optional<Period> after,
      Coverage whole) {
    Optional<Coverage> stated = stated(year, member.name, period);
    if (stated.isPresent()) {
      return stated.get();
    }
    if (!member.byPerson) {
      return Coverage.WHOLE;
    }
    boolean improbable =
        after.filter(next -> hasTooFewEnds(member, year, period, next)).isPresent();
    return improbable && whole.isWhole()
        ? Coverage.partial(
            Reason.LEFTOVERS,
            LocalDate.of(after.orElseThrow().first().getYear(), 1, 1),
            year.files().toArray(String[]::new))
        : whole;
  }

  /** By the pace at which its participations ended in the next period, a day of presence each. */
  private static boolean hasTooFewEnds(
      InterventionTally member, YearTally year, Period period, Period next) {
    Register register = year.tally().register(member.name);
    boolean long_ = register.firstStart().filter(s -> s.isBefore(period.first())).isPresent();
    long days = presentDays(year, member.name, 0);
    long daysHere = presentDays(year, member.name, year.place());
    if (!long_ || days == 0 || daysHere == 0) {
      return false;
    }
    double expected = (double) register.ended(next) / days * daysHere;
    return expected > 0
        && new PoissonDistribution(expected).cumulativeProbability((int) register.ended(period))
            < IMPROBABLE;
  }

  private static long presentDays(YearTally year, String intervention, int place) {
    return year
        .tally()
        .cells(place)
        .getOrDefault(intervention, java.util.Map.of())
        .values()
        .stream()
        .mapToLong(cells -> cells.presentDays)
        .sum();
  }

  private static Coverage sum(Scope scope, List<String> lacking, Coverage whole) {
    List<String> parts =
        scope.members().stream().map(member -> member.name).filter(lacking::contains).toList();
    return parts.isEmpty() || !whole.isWhole()
        ? whole
        : Coverage.partial(Reason.SOME_INTERVENTIONS, parts);
  }

  /** Interventions that should have participations and of which nothing is said. */
  private void without(YearTally year, Period period, List<InterventionTally> members) {
    TreeSet<String> told = new TreeSet<>(SwedishOrder.WORDS);
    members.forEach(member -> told.add(member.name));
    for (Intervention intervention : year.association().interventions()) {
      boolean expected =
          intervention.isIndividual()
              && Presence.span(Optional.of(intervention), period).isPresent();
      if (expected && !told.contains(intervention.name())) {
        note(
            period,
            intervention.name(),
            Coverage.absent(Reason.NO_ROWS, year.files().toArray(String[]::new)));
      }
    }
  }
}
