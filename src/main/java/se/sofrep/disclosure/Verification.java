package se.sofrep.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Association;
import se.sofrep.domain.Variable.Coarser;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;

/** Repeats a published proof on the figures as they are published. */
public final class Verification {
  private final Proof proof;
  private final int limit;
  private final Figures figures;
  private final Counts counts;

  private Verification(Proof proof, int limit, Figures figures) {
    this.proof = proof;
    this.limit = limit;
    this.figures = figures;
    counts =
        Counts.of(
            figures,
            new Association.Disclosure(limit, List.of(), List.of(), Coarser.NONE, Coarser.NONE));
  }

  /** What can be wrong. */
  public enum Fault {
    /** Has a number, though the proof says that it is withheld. */
    SHOWN,
    /** Has none, and the proof does not know of it. */
    UNKNOWN,
    /** Cannot be anything: what is told contradicts the ties. */
    CONTRADICTED,
    /** Is told more closely than the proof says. */
    NARROWER,
    /** Is surely below the limit, and told more closely than that. */
    GIVEN_AWAY
  }

  public record Failure(Fault fault, FigureKey cell) {}

  /** Empty where the proof holds. */
  public static List<Failure> of(Proof proof, int limit, Figures figures) {
    Verification verification = new Verification(proof, limit, figures);
    List<Failure> failures = verification.ofRows();
    return failures.isEmpty() ? verification.ofIntervals() : failures;
  }

  private List<Failure> ofRows() {
    List<Failure> failures = new ArrayList<>();
    Set<FigureKey> withheld = new HashSet<>();
    for (Proof.Withheld one : proof.withheld()) {
      withheld.add(one.key());
      boolean open =
          figures.find(one.key()).filter(f -> f.status() == Figure.Status.OPEN).isPresent();
      if (open || counts.value(one.key()).isPresent()) {
        failures.add(new Failure(Fault.SHOWN, one.key()));
      }
    }
    for (Figure figure : figures.all()) {
      if (figure.status() == Figure.Status.WITHHELD
          && counts.isPersons(figure.key())
          && !withheld.contains(figure.key())) {
        failures.add(new Failure(Fault.UNKNOWN, figure.key()));
      }
    }
    return failures;
  }

  private List<Failure> ofIntervals() {
    Map<Integer, Long> told = proof.told(counts::value);
    Openness open = new Openness(proof.ties(), told);
    List<Failure> failures = new ArrayList<>();
    for (Proof.Withheld one : proof.withheld()) {
      fault(one, open).ifPresent(fault -> failures.add(new Failure(fault, one.key())));
    }
    return failures;
  }

  private Optional<Fault> fault(Proof.Withheld one, Openness open) {
    Optional<Proof.Interval> now = open.of(one.cell());
    if (now.isEmpty()) {
      return Optional.of(Fault.CONTRADICTED);
    }
    if (now.get().givesAway(limit)) {
      return Optional.of(Fault.GIVEN_AWAY);
    }
    return now.get().holds(one.open()) ? Optional.empty() : Optional.of(Fault.NARROWER);
  }
}
