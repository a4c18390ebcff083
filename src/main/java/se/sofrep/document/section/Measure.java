package se.sofrep.document.section;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.axis.View;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;

/** What of a figure a point draws and is labelled by: the words for {@code visa} of a series. */
public enum Measure {
  /** A count. */
  COUNT("antal", Unit.COUNT) {
    @Override
    Optional<Point> point(View view, Optional<Figure> figure, int sign) {
      return Points.count(view, figure);
    }
  },
  /** A share, labelled by count and share. */
  SHARE("andel", Unit.PERCENT) {
    @Override
    Optional<Point> point(View view, Optional<Figure> figure, int sign) {
      return Points.share(view, figure);
    }
  },
  /** The count behind a share. */
  NUMERATOR("täljare", Unit.PERCENT) {
    @Override
    Optional<Point> point(View view, Optional<Figure> figure, int sign) {
      return Points.countOfShare(view, figure);
    }
  },
  /** A percent that is no share of counts. */
  PERCENT("procent", Unit.PERCENT) {
    @Override
    Optional<Point> point(View view, Optional<Figure> figure, int sign) {
      return Points.percent(view, figure);
    }
  },
  /** A share with its interval. */
  INTERVAL("intervall", Unit.PERCENT) {
    @Override
    Optional<Point> point(View view, Optional<Figure> figure, int sign) {
      return Points.interval(view, figure);
    }
  },
  /** A share with its interval; of too few no point, and its counts. */
  INTERVAL_OR_COUNTS("intervall_eller_antal", Unit.PERCENT) {
    @Override
    Optional<Point> point(View view, Optional<Figure> figure, int sign) {
      return Points.interval(view, figure).or(() -> Points.counts(view, figure));
    }
  },
  /** A share, labelled by count and base. */
  OF("av", Unit.PERCENT) {
    @Override
    Optional<Point> point(View view, Optional<Figure> figure, int sign) {
      return Points.ofBase(view, figure);
    }
  },
  /** Kronor, drawn as thousands. */
  THOUSANDS("tkr", Unit.KRONOR) {
    @Override
    Optional<Point> point(View view, Optional<Figure> figure, int sign) {
      return Points.thousands(view, figure, sign);
    }
  };

  private final String word;
  private final Unit unit;

  Measure(String word, Unit unit) {
    this.word = word;
    this.unit = unit;
  }

  Unit unit() {
    return unit;
  }

  /** The point of the figure; empty where nothing may be drawn. */
  abstract Optional<Point> point(View view, Optional<Figure> figure, int sign);

  public static Optional<Measure> ofWord(String word) {
    return Arrays.stream(values()).filter(measure -> measure.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(measure -> measure.word).toList();
  }
}
