package se.sofrep.figures.crosstab;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Period;

/** One way in which participations are told apart: a column of the table. */
public interface Dimension {
  /** The column's heading. */
  String heading();

  /**
   * The values of a participation, seen from a period; never none.
   *
   * @param cells the row's text by column, for columns that are no part of a participation
   */
  List<String> values(Participation row, UnaryOperator<String> cells, Period period);

  /** Values that get a line also when nothing has them. */
  List<String> listed();

  /** In the order they are shown: as listed, then Swedish order, what is missing last. */
  List<String> ordered(Collection<String> values);

  /** Whether it tells insatser apart: one that the file knows gets a line also when it has none. */
  default boolean ofInterventions() {
    return false;
  }

  /**
   * Whether it splits the span into calendar years, each told as the figures of that year are: a
   * participation that is current in three years is counted in each of them.
   */
  default boolean ofYears() {
    return false;
  }

  /** Whether values depend on the last day of the period for participations that have not ended. */
  default boolean needsLastDay() {
    return false;
  }
}
