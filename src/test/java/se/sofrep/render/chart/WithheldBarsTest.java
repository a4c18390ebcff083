package se.sofrep.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;
import se.sofrep.document.Table;
import se.sofrep.testing.GoldenText;

/** A bar that stands for a withheld value says that there is one, and nothing more. */
class WithheldBarsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/charts");
  private static final double HIDDEN = Double.NaN;

  /** The length that all of them have, in points. */
  private static final double LENGTH = 26;

  private static final Pattern OUTLINE =
      Pattern.compile("<rect x='([-\\d.]+)' y='([-\\d.]+)' width='([\\d.]+)' height='([\\d.]+)'");

  private static Series series(String name, Role role, double... values) {
    return new Series(
        name,
        role,
        DoubleStream.of(values)
            .mapToObj(
                v -> Optional.of(Point.of(v, Double.isNaN(v) ? ".." : SampleCharts.number(v))))
            .toList());
  }

  private static Chart chart(Kind kind, Series... series) {
    return new Chart(
        "dolda",
        1,
        "Deltagare per insats",
        "Diagrammet visar Kvinna och Man. Visas inte: Kvinna Rehab.",
        kind,
        "antal",
        List.of("Rehab", "Start"),
        List.of(series),
        new Table("dolda-data", 0, "", List.of(), List.of(), List.of()),
        List.of(),
        Optional.empty(),
        "visas inte");
  }

  private static Chart chart(Kind kind, double withheld) {
    return chart(
        kind,
        series("Kvinna", Role.WOMEN, withheld, 12),
        series("Man", Role.MEN, kind == Kind.STACKED ? withheld : 8, 5));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"BARS", "COLUMNS", "STACKED"})
  void isDrawnAsWasReadByEye(Kind kind) throws IOException {
    String svg = ChartDrawing.svg(chart(kind, HIDDEN));

    GoldenText.check(GOLDEN.resolve("dolda-" + kind.name().toLowerCase(Locale.ROOT) + ".svg"), svg);
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"BARS", "COLUMNS", "STACKED"})
  void isHatchedAndOfOneLength(Kind kind) {
    String svg = ChartDrawing.svg(chart(kind, HIDDEN));

    long hatched =
        OUTLINE
            .matcher(svg)
            .results()
            .map(bar -> Double.parseDouble(bar.group(kind == Kind.COLUMNS ? 4 : 3)))
            .filter(length -> Math.abs(length - LENGTH) < 1)
            .count();
    assertThat(hatched).isPositive();
    assertThat(svg).contains(">..</text>").contains(">visas inte</text>");
  }

  /** Whatever number came with the point: the drawing is the same. */
  @Test
  void nothingDependsOnTheValue() {
    Series open = series("Man", Role.MEN, 8, 5);

    List<String> drawn =
        DoubleStream.of(HIDDEN, 1, 4, 4000)
            .mapToObj(
                truth ->
                    ChartDrawing.svg(
                        chart(
                            Kind.BARS,
                            new Series(
                                "Kvinna",
                                Role.WOMEN,
                                List.of(
                                    Optional.of(Point.of(truth, "..")),
                                    Optional.of(Point.of(12, "12")))),
                            open)))
            .distinct()
            .toList();
    assertThat(drawn).hasSize(1);
  }

  @Test
  void aChartWithoutThemHasNoKeyToThem() {
    Chart open = chart(Kind.BARS, 3);

    assertThat(ChartDrawing.svg(open)).doesNotContain("visas inte</text>");
  }

  @Test
  void aChartOfOneSeriesHasOnlyTheirKey() {
    String svg = ChartDrawing.svg(chart(Kind.BARS, series("Kvinna", Role.WOMEN, HIDDEN, 12)));

    assertThat(svg).contains(">visas inte</text>").doesNotContain(">Kvinna</text>");
  }
}
