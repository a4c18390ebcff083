package se.sofrep.figures.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.sofrep.figures.Definition;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;

/** The way back to its rows for each figure of a family. */
public final class Ways {
  private final Map<String, Function<FigureKey, Optional<List<TraceRow>>>> byName = new HashMap<>();

  public void of(Definition figure, Function<FigureKey, List<TraceRow>> rows) {
    perhaps(figure, key -> Optional.of(rows.apply(key)));
  }

  /** For a figure that cannot always be traced. */
  public void perhaps(Definition figure, Function<FigureKey, Optional<List<TraceRow>>> rows) {
    byName.put(figure.name(), rows);
  }

  /** Empty for a figure of another family. */
  public Optional<Trace> trace(Figure figure) {
    return Optional.ofNullable(byName.get(figure.key().name()))
        .flatMap(rows -> rows.apply(figure.key()))
        .map(rows -> new Trace(figure, rows));
  }
}
