package se.sofrep.disclosure;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.sofrep.domain.Association;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;

/**
 * The gate between figures and document: every figure goes in, and comes out as it is or without
 * its value ({@code dold}). What is behind the gate has never seen a withheld value.
 */
public final class Gate {
  private final Counts counts;
  private final Network network;
  private final Plan plan;
  private final Set<FigureKey> printed;
  private final Beside beside;

  private Gate(Counts counts, Network network, Plan plan, Set<FigureKey> printed, Beside beside) {
    this.counts = counts;
    this.network = network;
    this.plan = plan;
    this.printed = printed;
    this.beside = beside;
  }

  /** The same with nothing else published. */
  public static Passed pass(
      Figures figures, Set<FigureKey> shown, Association association, Period period) {
    return pass(figures, shown, association, period, List.of());
  }

  /**
   * What the public edition may tell.
   *
   * @param shown keys of the figures that the report shows
   * @param publications what is out already
   */
  public static Passed pass(
      Figures figures,
      Set<FigureKey> shown,
      Association association,
      Period period,
      List<Publication> publications) {
    Counts counts = Counts.of(figures, association.rules().disclosure());
    Beside beside = new Beside(counts, publications);
    Set<FigureKey> printed = Printed.of(figures, shown, counts);
    Importance importance = new Importance(period, association.groups().keySet());
    Network network = network(counts, printed, beside, association, importance);
    Plan plan = new Plan(network, counts, beside);
    beside.repeated(printed).ifPresent(plan::repeat);
    Witnesses witnesses = new Suppression(network, plan, importance).run();
    List<Demand> open = plan.reach().unmet(plan.demands(), witnesses);
    Gate gate = new Gate(counts, network, plan, printed, beside);
    Figures passed = gate.passed(figures, shown);
    Figures published = passed.only(figure -> gate.isPublished(figure, shown));
    Out out = new Out(network, plan, beside);
    return new Passed(
        passed,
        published,
        out.givenAway(open),
        out.exposed(open),
        out.changed(),
        gate.summary(published));
  }

  private static Network network(
      Counts counts,
      Set<FigureKey> printed,
      Beside beside,
      Association association,
      Importance importance) {
    Counts all = counts.and(beside.known());
    List<Tie> ties = Ties.of(counts, association);
    if (all.all().size() > counts.all().size()) {
      Set<Tie> both = new LinkedHashSet<>(ties);
      both.addAll(Ties.of(all, association));
      ties = List.copyOf(both);
    }
    return Network.of(all, printed, beside.shown(), ties, importance);
  }

  private Protection summary(Figures published) {
    Map<FigureKey, Long> readable = Counts.of(published, counts.rules()).all();
    return new Protection(
        counts.rules(),
        printed.size(),
        network.size(),
        network.rows().size(),
        new Argument(network, printed, readable, beside).proof(plan::isWithheld));
  }

  private Figures passed(Figures figures, Set<FigureKey> shown) {
    return figures.with(figure -> isOpen(figure, shown) ? figure : figure.withheld());
  }

  private boolean isOpen(Figure figure, Set<FigureKey> shown) {
    Set<FigureKey> rest = new LinkedHashSet<>();
    FigureKey key = figure.key();
    counts.count(figure).ifPresent(rest::add);
    counts.base(figure).ifPresent(rest::add);
    if (counts.isPersons(key)) {
      rest.add(key);
    }
    dependence(key).ifPresent(rest::add);
    if (rest.isEmpty()) {
      return true;
    }
    return !isOnePersons(key)
        && !isOfFew(figure)
        && !isSavingOfWithheld(key)
        && rest.stream().allMatch(this::isTold)
        && isShown(key, shown);
  }

  /** Shown itself, or of a distribution that is. */
  private boolean isPublished(Figure figure, Set<FigureKey> shown) {
    FigureKey key = figure.key();
    return shown.contains(key)
        || printed.contains(counts.isPersons(key) ? key : key.unit(Unit.COUNT))
            && key.unit() != Unit.DAYS;
  }

  private boolean isShown(FigureKey key, Set<FigureKey> shown) {
    return shown.contains(key) || counts.isPersons(key.unit(Unit.COUNT));
  }

  private boolean isTold(FigureKey cell) {
    int number = network.number(cell);
    return number >= 0 && network.isPrinted(number) && !plan.isWithheld(number);
  }

  /** A mean or a sum over few, though more have closed: of the others nothing is known. */
  private boolean isOfFew(Figure figure) {
    return figure
        .denominator()
        .filter(base -> base.signum() > 0 && base.intValue() < counts.rules().limit())
        .isPresent();
  }

  /** A saving is a sum over kinds of support by known costs: an equation over their counts. */
  private boolean isSavingOfWithheld(FigureKey key) {
    return key.name().startsWith("samhällsekonomi.")
        && printed.stream()
            .filter(cell -> cell.name().startsWith("avslutade.försörjning_"))
            .filter(cell -> cell.intervention().equals(key.intervention()))
            .filter(cell -> cell.period().equals(key.period()))
            .anyMatch(cell -> plan.isWithheld(network.number(cell)));
  }

  /** The least and the greatest are one person's. */
  private static boolean isOnePersons(FigureKey key) {
    return key.name().equals("avslutade.dagar_i_insats")
        && Set.of("min", "max").contains(key.category());
  }

  /** The count that the figure would give away, or that is too few for it. */
  private static Optional<FigureKey> dependence(FigureKey key) {
    String name =
        switch (key.name()) {
          case "avslutade.dagar_i_insats",
              "samhällsekonomi.besparing",
              "samhällsekonomi.återbetalningstid" ->
              "deltagare.avslutade";
          case "ekonomi.insats.kostnad_per_deltagare", "insats.beläggning" -> "deltagare.aktuella";
          case "ekonomi.insats.kostnad_per_resultat" -> "avslutade.resultat";
          default -> "";
        };
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FigureKey(name, key.intervention(), key.gender(), "", key.period(), Unit.COUNT));
  }

  /**
   * Whose fault it is that a count cannot be protected: this report's, or that of what is out
   * already and cannot be taken back.
   */
  private record Out(Network network, Plan plan, Beside beside) {

    /** What this report gives away by itself. */
    List<FigureKey> givenAway(List<Demand> unmet) {
      return alone(unmet).stream().map(demand -> network.cell(demand.cell())).distinct().toList();
    }

    /** What is given away only because of what is out. */
    List<Passed.Exposed> exposed(List<Demand> unmet) {
      Set<Demand> alone = new HashSet<>(alone(unmet));
      return unmet.stream()
          .filter(demand -> !alone.contains(demand))
          .map(
              demand ->
                  new Passed.Exposed(network.cell(demand.cell()), publications(demand.cell())))
          .distinct()
          .toList();
    }

    private List<Demand> alone(List<Demand> unmet) {
      return beside.isNothing()
          ? unmet
          : new Reach(network, plan::isUnknownWithoutOthers, plan::least)
              .unmet(unmet, new Witnesses(network, List.of()));
    }

    /** Those that tell the count itself, or else any that hangs together with it. */
    private List<String> publications(int cell) {
      Set<String> direct = beside.telling(Set.of(network.cell(cell)));
      if (!direct.isEmpty()) {
        return List.copyOf(direct);
      }
      Set<FigureKey> near = new HashSet<>();
      Reach.connected(network, cell, plan::isUnknownWithoutOthers)
          .forEach(c -> near.add(network.cell(c)));
      return List.copyOf(beside.telling(near));
    }

    /** How many counts are withheld because they differ a little, by what they differ from. */
    Map<String, Integer> changed() {
      Map<String, Integer> changed = new TreeMap<>();
      for (FigureKey key : beside.changed().keySet()) {
        int number = network.number(key);
        if (number >= 0 && plan.isWithheld(number)) {
          beside.telling(Set.of(key)).forEach(name -> changed.merge(name, 1, Integer::sum));
        }
      }
      return changed;
    }
  }
}
