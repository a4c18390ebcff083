package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Printer;
import se.sofrep.document.Table.Format;
import se.sofrep.document.axis.View;
import se.sofrep.domain.Association;
import se.sofrep.figures.Figure;

/**
 * Points of charts from figures. A withheld figure has no place but a label; one without a value is
 * no point, nor is a share of so few that it has no percent.
 */
final class Points {
  /** What stands where a value is withheld: no place, and a label that says so. */
  static final Point WITHHELD = Point.of(Double.NaN, Printer.WITHHELD);

  private Points() {}

  static boolean isWithheld(Point point) {
    return point.label().equals(Printer.WITHHELD);
  }

  /** One that is withheld has no place, and its label says so. */
  private static Optional<Point> point(
      Optional<Figure> figure, Function<Figure, Optional<Point>> open) {
    return figure.flatMap(f -> View.isWithheld(f) ? Optional.of(WITHHELD) : open.apply(f));
  }

  /** A count, labelled with itself. */
  static Optional<Point> count(View view, Optional<Figure> figure) {
    return point(
        figure, f -> f.value().map(v -> Point.of(v.doubleValue(), view.printer().count(v))));
  }

  /** A share in percent, labelled with count and share: {@code 9 (32 %)}. */
  static Optional<Point> share(View view, Optional<Figure> figure) {
    return point(
        told(view, figure),
        f ->
            f.value()
                .map(
                    v -> Point.of(v.doubleValue(), SectionWords.countAndShare(view.printer(), f))));
  }

  private static Optional<Figure> told(View view, Optional<Figure> share) {
    return share.filter(f -> !view.printer().small().hides(f));
  }

  /** The count behind a share: for bases too small for percent. */
  static Optional<Point> countOfShare(View view, Optional<Figure> figure) {
    return point(
        figure, f -> f.numerator().map(n -> Point.of(n.doubleValue(), view.printer().count(n))));
  }

  /** A percent that is no share of counts: {@code 25 %}. */
  static Optional<Point> percent(View view, Optional<Figure> figure) {
    return told(view, figure)
        .flatMap(Figure::value)
        .map(v -> Point.of(v.doubleValue(), view.printer().percent(v, 0)));
  }

  /** A share with its interval, labelled {@code 10 av 28 (36 %)}. */
  static Optional<Point> interval(View view, Optional<Figure> figure) {
    return point(
        told(view, figure),
        f ->
            f.value()
                .map(
                    v ->
                        new Point(
                            v.doubleValue(),
                            SectionWords.ofBase(view.printer(), f),
                            f.low().map(BigDecimal::doubleValue),
                            f.high().map(BigDecimal::doubleValue))));
  }

  /** A share without its interval, labelled {@code 10 av 28 (36 %)}. */
  static Optional<Point> ofBase(View view, Optional<Figure> figure) {
    return point(
        told(view, figure),
        f -> f.value().map(v -> Point.of(v.doubleValue(), SectionWords.ofBase(view.printer(), f))));
  }

  /** The counts of a share of too few, which has no place: {@code 2 av 3}. */
  static Optional<Point> counts(View view, Optional<Figure> figure) {
    return figure
        .filter(view.printer().small()::hides)
        .map(f -> Point.of(Double.NaN, SectionWords.ofBase(view.printer(), f)));
  }

  /** Kronor drawn as thousands; {@code sign} −1 turns costs into positive bars. */
  static Optional<Point> thousands(View view, Optional<Figure> figure, int sign) {
    return figure
        .flatMap(Figure::value)
        .map(v -> v.multiply(BigDecimal.valueOf(sign)))
        .map(
            v ->
                Point.of(
                    v.movePointLeft(3).doubleValue(), view.printer().cell(v, Format.THOUSANDS)));
  }

  /** The role of a gender's series; others than Kvinna and Man in the order they come. */
  static Role role(String gender, int others) {
    return switch (gender) {
      case View.WOMAN -> Role.WOMEN;
      case View.MAN -> Role.MEN;
      case View.TOTAL -> Role.TOTAL;
      default -> others == 0 ? Role.OTHER_1 : Role.OTHER_2;
    };
  }

  /** The first series of women is WOMEN, the first of men MEN; further ones are told apart. */
  static Role seriesRole(Association.Series series, Set<Role> taken) {
    Role own = role(series.gender().isEmpty() ? View.TOTAL : series.gender(), 0);
    if (!taken.contains(own)) {
      return own;
    }
    return taken.contains(Role.OTHER_1) ? Role.OTHER_2 : Role.OTHER_1;
  }
}
