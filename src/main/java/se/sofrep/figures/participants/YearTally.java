package se.sofrep.figures.participants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.sofrep.domain.Association;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.CoverageRule;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.MaterialKind;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.SwedishOrder;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Rows and counts of one year put together: which interventions there is anything to say about.
 *
 * <p>An intervention with rows in the period is told by its rows; else one with counts by its
 * counts; else it is told with zeros when it existed in the period and the file has rows of it on
 * other days, or {@code täckning:} says that the file is whole. Of any other nothing is known.
 *
 * @param place of the period in the tally's list
 */
record YearTally(Association association, YearData data, Tally tally, int place) {

  /** In the order of {@code forbund.yaml}; what it does not name comes last. */
  List<InterventionTally> members(Period period, Findings findings) {
    CountInput counts = new CountInput(data, period, findings);
    List<InterventionTally> members = new ArrayList<>();
    for (String name : names(counts)) {
      if (!isStated(name, period, Coverage::isAbsent)) {
        member(name, period, counts, findings).ifPresent(members::add);
      }
    }
    return members;
  }

  /** Whether the rows come from the year's own folder, so that the file is about the year. */
  boolean isOwnFile() {
    return data.participationsFile().startsWith(data.year() + "/");
  }

  /** What is told of a period, and by which tally. */
  record Told(YearTally year, Period period, List<InterventionTally> members) {
    Optional<InterventionTally> member(String name) {
      return members.stream().filter(member -> member.name.equals(name)).findFirst();
    }

    boolean existed(String name) {
      return Presence.span(year.association().intervention(name), period).isPresent();
    }

    /** Whether it is told by volume rows, so that nobody expects participations of it. */
    boolean isCountedByHeads(String name) {
      return year.data().volume().stream().anyMatch(row -> row.intervention().equals(name));
    }

    Optional<Coverage> stated(String name) {
      return CoverageRule.stated(
          year.association().rules().assurance().coverage(),
          MaterialKind.PARTICIPANTS,
          name,
          period);
    }
  }

  /** The members of a period, without what there is to find fault with in them. */
  Told in(Period period) {
    return new Told(this, period, members(period, new Findings()));
  }

  /** The files behind rows and counts. */
  List<String> files() {
    TreeSet<String> files = new TreeSet<>(data.participationsFiles());
    data.counts().forEach(row -> files.add(row.at().file()));
    return List.copyOf(files);
  }

  private List<String> names(CountInput counts) {
    Set<String> told = new HashSet<>(tally.interventions());
    told.addAll(counts.interventions());
    return SwedishOrder.after(
        association.interventions().stream().map(Intervention::name).toList(), told);
  }

  private Optional<InterventionTally> member(
      String name, Period period, CountInput counts, Findings findings) {
    Map<String, Cells> rows = tally.cells(place).get(name);
    Optional<InterventionTally> counted = counts.of(name);
    if (rows != null) {
      counted.ifPresent(
          c ->
              findings.warning(
                  "figures.rows-and-counts",
                  Location.of(c.sources.iterator().next()),
                  name,
                  data.participationsFile()));
      return Optional.of(byPerson(name, rows));
    }
    if (counted.isPresent() || counts.interventions().contains(name)) {
      return counted;
    }
    return existsWithoutRows(name, period)
        ? Optional.of(byPerson(name, Map.of()))
        : Optional.empty();
  }

  private boolean existsWithoutRows(String name, Period period) {
    boolean hasFile = !data.participationsFile().isEmpty() || !tally.interventions().isEmpty();
    boolean counted =
        tally.interventions().contains(name) || isStated(name, period, Coverage::isWhole);
    return hasFile && counted && Presence.span(association.intervention(name), period).isPresent();
  }

  private boolean isStated(String name, Period period, Predicate<Coverage> what) {
    return CoverageRule.stated(
            association.rules().assurance().coverage(), MaterialKind.PARTICIPANTS, name, period)
        .filter(what)
        .isPresent();
  }

  private InterventionTally byPerson(String name, Map<String, Cells> rows) {
    InterventionTally member = new InterventionTally(name, true);
    member.byGender.putAll(rows);
    member.carryAll(tally.carried(), data.participations().columns());
    member.sources.addAll(data.participationsFiles());
    return member;
  }
}
