package se.sofrep.document.narrative;

import java.util.Arrays;
import java.util.List;
import se.sofrep.domain.Base;
import se.sofrep.figures.Definition;
import se.sofrep.figures.Definitions;
import se.sofrep.figures.Unit;

/** The figures that a text or a template may ask for: those that are declared. */
public final class KnownFigures {
  /** The bases of the figures {@code B.V}. */
  public static final List<String> BASES = Arrays.stream(Base.values()).map(Base::word).toList();

  public List<String> names() {
    return Definitions.names();
  }

  /** The figure's units, the main one first. */
  public List<Unit> units(String name) {
    return Definitions.of(name).map(Definition::units).orElseThrow();
  }
}
