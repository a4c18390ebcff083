package se.sofrep.render.xlsx;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Bound;
import se.sofrep.document.Chart.Limits;
import se.sofrep.document.Chart.Point;

/**
 * What a funnel plots, in a block below its table: from the left the points with their bases, the
 * common share as a line of two points, and each pair of limits by base.
 */
final class FunnelBlock extends PlotBlock {
  private static final int LIMIT_COLUMNS = 3;

  private final Chart.Funnel funnel;

  FunnelBlock(XSSFSheet sheet, Looks looks, Chart chart, int headingRow) {
    super(sheet, looks, chart, headingRow);
    this.funnel = chart.funnel().orElseThrow();
  }

  void write() {
    heading(0, "");
    heading(1, funnel.axis());
    for (int i = 0; i < chart.categories().size(); i++) {
      category(i);
      number(i, 1, funnel.bases().get(i), false);
    }
    for (int s = 0; s < chart.series().size(); s++) {
      heading(2 + s, chart.series().get(s).name());
      List<Optional<Point>> points = chart.series().get(s).points();
      for (int i = 0; i < points.size(); i++) {
        int at = i;
        int column = 2 + s;
        points.get(i).ifPresent(point -> number(at, column, point.value(), true));
      }
    }
    centre();
    for (int pair = 0; pair < funnel.limits().size(); pair++) {
      limits(pair);
    }
  }

  private void centre() {
    heading(centreColumn(), funnel.axis());
    heading(centreColumn() + 1, funnel.centreName());
    number(0, centreColumn(), 0, false);
    number(1, centreColumn(), most(), false);
    number(0, centreColumn() + 1, funnel.centre(), true);
    number(1, centreColumn() + 1, funnel.centre(), true);
  }

  private void limits(int pair) {
    Limits limits = funnel.limits().get(pair);
    int column = limitColumn(pair);
    heading(column, funnel.axis());
    heading(column + 1, limits.name());
    heading(column + 2, limits.name());
    for (int i = 0; i < limits.bounds().size(); i++) {
      Bound bound = limits.bounds().get(i);
      number(i, column, bound.base(), false);
      number(i, column + 1, bound.low(), true);
      number(i, column + 2, bound.high(), true);
    }
  }

  /** The largest base that anything is drawn at. */
  double most() {
    double points = funnel.bases().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    double bounds =
        funnel.limits().stream()
            .flatMap(limits -> limits.bounds().stream())
            .mapToDouble(Bound::base)
            .max()
            .orElse(1);
    return Math.max(points, bounds);
  }

  private int centreColumn() {
    return 2 + chart.series().size();
  }

  private int limitColumn(int pair) {
    return centreColumn() + 2 + LIMIT_COLUMNS * pair;
  }

  @Override
  int columns() {
    return limitColumn(funnel.limits().size());
  }

  CellReference seriesName(int s) {
    return name(2 + s);
  }

  CellReference centreName() {
    return name(centreColumn() + 1);
  }

  CellReference limitsName(int pair) {
    return name(limitColumn(pair) + 1);
  }

  CellRangeAddress bases() {
    return range(1, chart.categories().size());
  }

  CellRangeAddress shares(int s) {
    return range(2 + s, chart.categories().size());
  }

  CellRangeAddress centreAlong() {
    return range(centreColumn(), 2);
  }

  CellRangeAddress centreUp() {
    return range(centreColumn() + 1, 2);
  }

  CellRangeAddress limitsAlong(int pair) {
    return range(limitColumn(pair), funnel.limits().get(pair).bounds().size());
  }

  CellRangeAddress limitsUp(int pair, boolean high) {
    return range(limitColumn(pair) + (high ? 2 : 1), funnel.limits().get(pair).bounds().size());
  }
}
