package se.sofrep.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Bound;
import se.sofrep.document.Chart.Limits;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;
import se.sofrep.document.Table;
import se.sofrep.render.chart.look.Marks;

/** Funnels as a region would draw them: read back from the SVG. */
class FunnelDrawingTest {
  private static final List<String> NAMES =
      List.of(
          "Bergslagen",
          "Centrala Östergötland",
          "Välfärd i Nacka",
          "Sundsvall–Timrå–Ånge med omnejd",
          "Öland");

  /** Points drawn by lot, every fifth outside; limits that narrow with the base. */
  private static Chart funnel(int points, long seed) {
    Random random = new Random(seed);
    List<String> names =
        IntStream.range(0, points).mapToObj(i -> NAMES.get(i % NAMES.size()) + " " + i).toList();
    List<Double> bases =
        names.stream()
            .map(n -> (double) (5 + random.nextInt(random.nextInt(4) == 0 ? 300 : 30)))
            .toList();
    List<Optional<Point>> inside = new ArrayList<>();
    List<Optional<Point>> outside = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      Optional<Point> point = Optional.of(Point.of(Math.rint(random.nextDouble() * 60), "x"));
      inside.add(i % 5 == 0 ? Optional.empty() : point);
      outside.add(i % 5 == 0 ? point : Optional.empty());
    }
    return chart(
        names,
        bases,
        new Series("Innanför gränserna", Role.OUTCOME, inside),
        new Series("Utanför gränserna", Role.OTHER_1, outside));
  }

  private static Chart chart(List<String> names, List<Double> bases, Series... series) {
    return new Chart(
        "tratt",
        1,
        "Andel mot antal",
        "Punkter och gränser.",
        Chart.Kind.FUNNEL,
        "procent",
        names,
        List.of(series),
        new Table("tratt-data", 0, "", List.of(), List.of(), List.of()),
        List.of(),
        Optional.of(
            new Chart.Funnel(
                "antal avslutade",
                bases,
                30,
                "Alla tillsammans 30 %",
                List.of(limits("95 %-gränser", 90), limits("99,8 %-gränser", 140)))),
        "");
  }

  private static Limits limits(String name, double width) {
    return new Limits(
        name,
        IntStream.rangeClosed(5, 340)
            .mapToObj(
                n ->
                    new Bound(
                        n,
                        Math.max(0, 30 - width / Math.sqrt(n)),
                        Math.min(100, 30 + width / Math.sqrt(n))))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 12, 25, 40, 75})
  void noLabelMeetsAnotherOrLeavesThePicture(int points) {
    ChartDrawingTest.assertTidy(funnel(points, points));
  }

  @Test
  void whateverIsDrawn_noLabelMeetsAnother() {
    for (int i = 0; i < 60; i++) {
      ChartDrawingTest.assertTidy(funnel(1 + i, i));
    }
  }

  /** With few the names stand at their points; with many there are numbers and a list of names. */
  @ParameterizedTest
  @CsvSource({"3, Centrala Östergötland 1", "40, 2 Centrala Östergötland 1"})
  void everyPointCanBeNamed(int points, String words) {
    Chart chart = funnel(points, 7);
    List<String> drawn =
        DrawnWords.of(ChartDrawing.svg(chart)).stream().map(DrawnWords::words).toList();
    assertThat(drawn).contains(words);
    assertThat(chart.categories())
        .allSatisfy(name -> assertThat(drawn).anyMatch(line -> line.endsWith(name)));
  }

  /** Ten förbund with 2 of 10 each: one dot on the paper, ten labels around it. */
  @Test
  void pointsInOnePlaceKeepTheirLabelsApart() {
    List<String> names = IntStream.range(0, 10).mapToObj(i -> "Förbund " + i).toList();
    Chart chart =
        chart(
            names,
            names.stream().map(name -> 10.0).toList(),
            new Series(
                "Innanför gränserna",
                Role.OUTCOME,
                names.stream().map(name -> Optional.of(Point.of(20, "2 av 10"))).toList()));
    ChartDrawingTest.assertTidy(chart);
    assertThat(DrawnWords.of(ChartDrawing.svg(chart)).stream().map(DrawnWords::words))
        .containsAll(names);
  }

  /** A disc is drawn with curves (3 or 2), a diamond with straight lines alone. */
  @Test
  void greyPaperTellsInsideFromOutside() {
    assertThat(curves(Marks.dot(0, 0, 0))).isTrue();
    assertThat(curves(Marks.dot(1, 0, 0))).isFalse();
  }

  private static boolean curves(Shape shape) {
    boolean found = false;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(new double[6]);
      found |= kind == PathIterator.SEG_CUBICTO || kind == PathIterator.SEG_QUADTO;
    }
    return found;
  }

  @Test
  void theWideLimitsAreDashedAndTheNarrowOnesAreNot() {
    NodeList all = DrawnWords.parse(ChartDrawing.svg(funnel(5, 1))).getElementsByTagName("*");
    long dashed =
        IntStream.range(0, all.getLength())
            .mapToObj(i -> (Element) all.item(i))
            .filter(
                e ->
                    e.hasAttribute("stroke-dasharray")
                        || e.getAttribute("style").contains("stroke-dasharray"))
            .count();
    assertThat(dashed).isEqualTo(3); // two limits, and their line in the key
  }

  @Test
  void onlyAFunnelHasLimits() {
    Chart funnel = funnel(2, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Chart(
                    "t",
                    1,
                    "",
                    "",
                    Chart.Kind.FUNNEL,
                    "procent",
                    List.of(),
                    List.of(),
                    funnel.data(),
                    List.of()));
  }
}
