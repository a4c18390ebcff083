package se.sofrep.document.section;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.axis.View;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;

/** What of a figure a point draws and is labelled by: the words for {@code visa} of a series. */
public enum Measure {
  /** A count. */
  COUNT("antal", Unit.COUNT, unsigned(Points::count)),
  /** A share, labelled by count and share. */
  SHARE("andel", Unit.PERCENT, unsigned(Points::share)),
  /** The count behind a share. */
  NUMERATOR("täljare", Unit.PERCENT, unsigned(Points::countOfShare)),
  /** A percent that is no share of counts. */
  PERCENT("procent", Unit.PERCENT, unsigned(Points::percent)),
  /** A share with its interval. */
  INTERVAL("intervall", Unit.PERCENT, unsigned(Points::interval)),
  /** A share with its interval; of too few no point, and its counts. */
  INTERVAL_OR_COUNTS("intervall_eller_antal", Unit.PERCENT, unsigned(Measure::intervalOrCounts)),
  /** A share, labelled by count and base. */
  OF("av", Unit.PERCENT, unsigned(Points::ofBase)),
  /** Kronor, drawn as thousands. */
  THOUSANDS("tkr", Unit.KRONOR, Points::thousands);

  private final String word;
  private final Unit unit;
  private final Drawing drawing;

  Measure(String word, Unit unit, Drawing drawing) {
    this.word = word;
    this.unit = unit;
    this.drawing = drawing;
  }

  /** A figure as a point; sign −1 turns costs into positive bars. */
  @FunctionalInterface
  private interface Drawing {
    Optional<Point> of(View view, Optional<Figure> figure, int sign);
  }

  private static Drawing unsigned(BiFunction<View, Optional<Figure>, Optional<Point>> drawing) {
    return (view, figure, sign) -> drawing.apply(view, figure);
  }

  private static Optional<Point> intervalOrCounts(View view, Optional<Figure> figure) {
    return Points.interval(view, figure).or(() -> Points.counts(view, figure));
  }

  Unit unit() {
    return unit;
  }

  /** The point of the figure; empty where nothing may be drawn. */
  Optional<Point> point(View view, Optional<Figure> figure, int sign) {
    return drawing.of(view, figure, sign);
  }

  public static Optional<Measure> ofWord(String word) {
    return Arrays.stream(values()).filter(measure -> measure.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(measure -> measure.word).toList();
  }
}
