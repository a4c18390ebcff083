package se.sofrep.figures.activity;

import java.util.List;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.trace.TraceRow;

/** The figures of one input: what they count and which rows they count are one rule. */
interface Family {
  /** Writes every figure of the period. */
  void fill(FigureSheet sheet);

  /** Every row of the input as one figure sees it. */
  List<TraceRow> rows(FigureKey key);
}
