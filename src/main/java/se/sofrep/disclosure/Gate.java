package se.sofrep.disclosure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private Gate(Counts counts, Network network, Plan plan, Set<FigureKey> printed) {
    this.counts = counts;
    this.network = network;
    this.plan = plan;
    this.printed = printed;
  }

  /**
   * What the public edition may tell.
   *
   * @param shown keys of the figures that the report shows
   */
  public static Passed pass(
      Figures figures, Set<FigureKey> shown, Association association, Period period) {
    Counts counts = Counts.of(figures, association.rules().disclosure());
    Set<FigureKey> printed = Printed.of(figures, shown, counts);
    Importance importance = new Importance(period, association.groups().keySet());
    Network network = Network.of(counts, printed, Ties.of(counts, association), importance);
    Plan plan = new Plan(network, counts);
    List<Demand> unmet = new Suppression(network, plan, importance).run();
    List<Demand> open = unmet.isEmpty() ? plan.reach().unmet(plan.demands()) : unmet;
    Gate gate = new Gate(counts, network, plan, printed);
    Figures passed = gate.passed(figures, shown);
    Figures published = passed.only(figure -> gate.isPublished(figure, shown));
    return new Passed(
        passed,
        published,
        open.stream().map(demand -> network.cell(demand.cell())).distinct().toList(),
        gate.summary(published));
  }

  private Protection summary(Figures published) {
    Map<FigureKey, Long> readable = Counts.of(published, counts.rules()).all();
    return new Protection(
        counts.rules().limit(),
        printed.size(),
        network.size(),
        network.rows().size(),
        new Argument(network, printed, readable).proof(plan::isWithheld));
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
}
