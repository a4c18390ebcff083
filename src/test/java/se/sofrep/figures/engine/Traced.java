package se.sofrep.figures.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Material;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Figures;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.Trace;
import se.sofrep.figures.trace.TraceRow;

/** Holds every figure against the rows it is said to come from. */
public final class Traced {
  private Traced() {}

  /** What does not agree, a sentence each; empty when the rows give every figure exactly. */
  public static List<String> faults(Material material, Figures figures) {
    FigureTracer tracer = new FigureTracer(material, figures);
    List<String> faults = new ArrayList<>();
    for (Figure figure : figures.all()) {
      Optional<Trace> trace = tracer.trace(figure);
      if (trace.isEmpty()) {
        faults.add("no trace: " + figure.key());
      } else {
        faults.addAll(faults(figure, trace.get()));
      }
    }
    return faults;
  }

  private static List<String> faults(Figure figure, Trace trace) {
    List<String> faults = new ArrayList<>();
    if (!trace.agrees()) {
      faults.add(
          figure.key()
              + ": the figure is "
              + figure.value()
              + ", its rows give "
              + trace.value()
              + " = "
              + trace.sum(Part.NUMERATOR)
              + " by "
              + trace.sum(Part.DENOMINATOR));
    }
    for (TraceRow row : trace.rows()) {
      boolean leftOut = row.part() == Part.LEFT_OUT;
      if (leftOut != row.reason().isPresent()) {
        faults.add(figure.key() + ": " + row.at() + " is left out without a reason");
      }
      if (row.at().file().isEmpty()) {
        faults.add(figure.key() + ": a row without a place");
      }
    }
    return faults;
  }

  /** How many rows were left out for a reason. */
  public static long leftOut(Trace trace, Reason reason) {
    return trace.leftOut().getOrDefault(reason, 0L);
  }
}
