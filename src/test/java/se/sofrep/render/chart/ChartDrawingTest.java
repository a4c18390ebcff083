package se.sofrep.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;
import se.sofrep.render.SampleReport;

class ChartDrawingTest {
  static Stream<Chart> charts() {
    return SampleCharts.all().stream();
  }

  static Stream<Chart> withoutPoints() {
    return SampleCharts.empty().stream();
  }

  /** Accessible graphics (WCAG 1.1.1): an image with a name and a description. */
  @ParameterizedTest
  @MethodSource("charts")
  void svgIsAnImageWithTitleAndDescription(Chart chart) {
    Element svg = DrawnWords.parse(ChartDrawing.svg(chart)).getDocumentElement();

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(chart.title());
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(chart.alt());
    assertThat(svg.getAttribute("aria-labelledby").split(" "))
        .containsExactly(chart.id() + "-title", chart.id() + "-desc");
    assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 480 " + ChartDrawing.height(chart));
  }

  /** Several charts stand in one page: their ids must not meet. */
  @ParameterizedTest
  @MethodSource("charts")
  void idsStartWithTheCharts(Chart chart) {
    NodeList all = DrawnWords.parse(ChartDrawing.svg(chart)).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.hasAttribute("id")) {
        assertThat(element.getAttribute("id")).startsWith(chart.id() + "-");
      }
      if (element.getAttribute("clip-path").startsWith("url(")) {
        assertThat(element.getAttribute("clip-path")).startsWith("url(#" + chart.id() + "-");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyWordOfEveryCategoryAndSeriesIsThere(Chart chart) {
    String drawn = drawn(chart);

    assertThat(chart.categories().stream().flatMap(c -> Stream.of(c.split(" "))))
        .allSatisfy(word -> assertThat(drawn).contains(word));
    if (chart.series().size() > 1) {
      assertThat(chart.series()).allSatisfy(s -> assertThat(drawn).contains(s.name()));
    }
  }

  /** Values can be read off every bar; only segments of a stack may be too small for theirs. */
  @ParameterizedTest
  @MethodSource("charts")
  void everyValueIsThere(Chart chart) {
    String drawn = drawn(chart);
    if (chart.kind() != Kind.STACKED && chart.kind() != Kind.STACKED_SHARE) {
      for (Series series : chart.series()) {
        series.points().forEach(p -> p.ifPresent(v -> assertThat(drawn).contains(v.label())));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void noWordsMeetOrLeaveTheCanvas(Chart chart) {
    assertTidy(chart);
  }

  /** Whatever a report asks for: 400 charts of all kinds, sizes and signs, drawn by lot. */
  @Test
  void noWordsMeetOrLeaveTheCanvasWhateverIsDrawn() {
    Random random = new Random(20190101);
    for (int i = 0; i < 400; i++) {
      assertTidy(random(random, i));
    }
  }

  static void assertTidy(Chart chart) {
    List<DrawnWords> words = DrawnWords.of(ChartDrawing.svg(chart));
    assertThat(DrawnWords.overlaps(words)).as(describe(chart)).isEmpty();
    assertThat(words)
        .as(describe(chart))
        .allSatisfy(
            w -> {
              assertThat(w.box().getMinX()).isGreaterThanOrEqualTo(-0.01);
              assertThat(w.box().getMaxX()).isLessThanOrEqualTo(480.01);
              assertThat(w.box().getMinY()).isGreaterThanOrEqualTo(-0.01);
              assertThat(w.box().getMaxY()).isLessThanOrEqualTo(ChartDrawing.height(chart));
            });
  }

  private static String describe(Chart chart) {
    return chart.id() + " " + chart.kind() + " " + chart.categories().size() + "×" + chart.series();
  }

  private static Chart random(Random random, int number) {
    List<Kind> kinds = SampleReport.CATEGORY_KINDS;
    Kind kind = kinds.get(random.nextInt(kinds.size()));
    int categories = 1 + random.nextInt(random.nextInt(10) == 0 ? 40 : 12);
    String[] words = {
      "Arbete", "Försörjningsstöd", "av", "Arbetsrehabteamet", "och", "–29 år", "2019", "ALL-IN"
    };
    List<String> names =
        IntStream.range(0, categories)
            .mapToObj(
                i ->
                    random
                        .ints(1 + random.nextInt(random.nextInt(3) == 0 ? 16 : 3), 0, words.length)
                        .mapToObj(w -> words[w])
                        .collect(Collectors.joining(" ")))
            .toList();
    double size = Math.pow(10, random.nextInt(8));
    boolean negative = random.nextInt(4) == 0;
    Role[] roles = Role.values();
    Series[] series =
        IntStream.rangeClosed(1, 1 + random.nextInt(4))
            .mapToObj(
                s ->
                    SampleCharts.series(
                        "Serie " + s,
                        roles[random.nextInt(roles.length)],
                        random
                            .doubles(categories)
                            .map(
                                d ->
                                    random.nextInt(6) == 0
                                        ? (d < 0.5 ? 0 : Double.NaN)
                                        : Math.rint((negative ? d - 0.5 : d) * size))
                            .toArray()))
            .toArray(Series[]::new);
    String unit = List.of("antal", "procent", "tkr", "kr").get(random.nextInt(4));
    return SampleCharts.chart("lott-" + number, kind, unit, names, series);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void sameChartGivesTheSameBytesOnEveryThread(Chart chart) throws Exception {
    byte[] png = Png.of(chart);
    String svg = Svg.of(chart);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Boolean>> again =
          List.of(
              () -> java.util.Arrays.equals(png, Png.of(chart)),
              () -> svg.equals(Svg.of(chart)),
              () -> java.util.Arrays.equals(png, Png.of(chart)),
              () -> svg.equals(Svg.of(chart)));
      for (var result : threads.invokeAll(again)) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Page, text document and folder ask for the same picture: it is drawn once. */
  @Test
  void aChartIsDrawnOnceForAllWhoWantIt() {
    Chart chart = SampleCharts.kronor();

    assertThat(ChartDrawing.svg(chart)).isSameAs(ChartDrawing.svg(chart));
    assertThat(ChartDrawing.svg(chart)).isEqualTo(Svg.of(chart));
    assertThat(ChartDrawing.png(chart)).isEqualTo(Png.of(chart));
  }

  /** A caller that writes into its picture must not spoil it for the next. */
  @Test
  void aPictureIsTheCallersOwn() {
    Chart chart = SampleCharts.kronor();
    java.util.Arrays.fill(ChartDrawing.png(chart), (byte) 0);

    assertThat(ChartDrawing.png(chart)).isEqualTo(Png.of(chart));
  }

  @Test
  void theMachinesLanguageDoesNotShow() {
    Chart chart = SampleCharts.kronor();
    String svg = Svg.of(chart);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Svg.of(chart)).isEqualTo(svg);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("withoutPoints")
  void aChartWithoutPointsIsStillDrawn(Chart chart) {
    assertThat(ChartDrawing.height(chart)).isPositive();
    assertTidy(chart);
    assertThat(ChartDrawing.png(chart)).isNotEmpty();
  }

  /** Zero is a known value and has a stub; nothing known is –, withheld .. (DOMAIN 7). */
  @Test
  void zeroAndNothingAndWithheldAreToldApart() {
    Chart chart =
        SampleCharts.chart(
            "noll",
            Kind.BARS,
            "antal",
            List.of("A", "B", "C"),
            new Series(
                "S",
                Role.WOMEN,
                List.of(
                    SampleCharts.point(0, "0"),
                    java.util.Optional.empty(),
                    SampleCharts.point(3, ".."))));
    String svg = ChartDrawing.svg(chart);

    assertThat(DrawnWords.of(svg)).extracting(DrawnWords::words).contains("0", "–", "..");
    NodeList bars = DrawnWords.parse(svg).getElementsByTagName("rect");
    assertThat(
            IntStream.range(0, bars.getLength())
                .mapToObj(i -> Double.valueOf(((Element) bars.item(i)).getAttribute("width"))))
        .as("the stub of the zero, and the ground and outline of the withheld")
        .containsExactly(1.4, 26.0, 25.2);
  }

  /** A page holds 640 points and a caption. */
  @Test
  void fortyCategoriesOfWomenAndMenFitOnAPage() {
    assertThat(ChartDrawing.height(SampleCharts.many())).isLessThanOrEqualTo(660);
  }

  @Test
  void heightGrowsWithTheCategories() {
    assertThat(ChartDrawing.height(SampleCharts.one()))
        .isLessThan(ChartDrawing.height(SampleCharts.ageByGender()));
  }

  @Test
  void aSingleSeriesHasNoLegend() {
    assertThat(drawn(SampleCharts.deviation())).doesNotContain("Avvikelse");
  }

  @Test
  void amountsInKronorHaveAnAxisInThousands() {
    List<String> words = words(SampleCharts.kronor());

    assertThat(words).contains("tkr", "10\u00a0000").doesNotContain("10\u00a0000\u00a0000");
  }

  /** Labels in bare kronor beside an axis in thousands would be read a thousand times wrong. */
  @Test
  void amountsWithoutUnitKeepAnAxisInKronor() {
    assertThat(words(SampleCharts.resultOverTime()))
        .contains("kr", "1\u00a0000\u00a0000", "−500\u00a0000");
  }

  @Test
  void sharesFillTheirCategoriesWhateverTheirTotal() {
    Chart chart =
        SampleCharts.chart(
            "fyll",
            Kind.STACKED_SHARE,
            "antal",
            List.of("Tio", "Tusen"),
            SampleCharts.series("Ja", Role.STEP, 5, 900),
            SampleCharts.series("Nej", Role.STEP, 5, 100));
    double[] ends = ends(chart);

    assertThat(ends[0]).isCloseTo(ends[1], org.assertj.core.data.Offset.offset(0.1));
    assertThat(words(chart)).contains("5", "900", "100\u00a0%");
  }

  private static double[] ends(Chart chart) {
    NodeList bars = DrawnWords.parse(ChartDrawing.svg(chart)).getElementsByTagName("rect");
    java.util.TreeMap<Double, Double> byRow = new java.util.TreeMap<>();
    for (int i = 0; i < bars.getLength(); i++) {
      Element bar = (Element) bars.item(i);
      if (bar.hasAttribute("clip-path")) {
        double end = DrawnWords.number(bar, "x") + DrawnWords.number(bar, "width");
        double middle = DrawnWords.number(bar, "y") + DrawnWords.number(bar, "height") / 2;
        byRow.merge((double) Math.round(middle), end, Math::max);
      }
    }
    return byRow.values().stream().mapToDouble(d -> d).toArray();
  }

  private static List<String> words(Chart chart) {
    return DrawnWords.of(ChartDrawing.svg(chart)).stream().map(DrawnWords::words).toList();
  }

  private static String drawn(Chart chart) {
    return String.join(" ", words(chart));
  }
}
