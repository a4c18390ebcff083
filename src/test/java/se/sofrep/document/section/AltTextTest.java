package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;
import se.sofrep.document.Printer;
import se.sofrep.document.Table;
import se.sofrep.document.wording.Wording;
import se.sofrep.problem.Language;

/** What a chart says, for one who cannot see it. */
class AltTextTest {
  private static final Wording WORDING = Wording.of(Language.SV, new Printer(Language.SV));

  private static Series series(String name, Role role, int... values) {
    List<Optional<Point>> points = new ArrayList<>();
    for (int value : values) {
      points.add(
          value < 0 ? Optional.empty() : Optional.of(Point.of(value, String.valueOf(value))));
    }
    return new Series(name, role, points);
  }

  /** The text of a chart of these series. */
  private static String of(List<String> categories, Series... series) {
    ChartBuilder chart = new ChartBuilder(WORDING, "x", Chart.Kind.BARS, "antal", "", categories);
    for (Series one : series) {
      chart.series(one.name(), one.role(), c -> one.points().get(categories.indexOf(c)));
    }
    Table data = new Table("x", 0, "", List.of(), List.of(), List.of());
    return chart.build(Optional.of(data)).orElseThrow().alt();
  }

  @Test
  void oneCategory_isItsValues() {
    assertThat(of(List.of("Rehab"), series("Utfall", Role.OUTCOME, 7))).isEqualTo("Rehab: 7.");
    assertThat(
            of(
                List.of("Rehab"),
                series("Kvinna", Role.WOMEN, 7),
                series("Man", Role.MEN, 3),
                series("Mål", Role.TARGET, 9)))
        .isEqualTo("Rehab: Kvinna 7 och Man 3.");
  }

  @Test
  void many_areTheirExtremes() {
    assertThat(of(List.of("A", "B", "C"), series("Antal", Role.TOTAL, 1, 5, 3)))
        .isEqualTo("Högst: B, 5. Lägst: A, 1.");
  }

  @Test
  void equalValues_areNamedTogether_andCountedWhenTheyAreMany() {
    assertThat(of(List.of("A", "B", "C"), series("Antal", Role.TOTAL, 5, 5, 3)))
        .isEqualTo("Högst: A och B, 5. Lägst: C, 3.");
    assertThat(of(List.of("A", "B", "C", "D", "E"), series("Antal", Role.TOTAL, 5, 0, 0, 0, 0)))
        .isEqualTo("Högst: A, 5. Lägst: 4 av 5, 0.");
    assertThat(of(List.of("A", "B"), series("Antal", Role.TOTAL, 4, 4)))
        .startsWith("Högst: lika för alla")
        .contains("4");
  }

  @Test
  void aValueThatIsNotThere_isNeitherHighestNorLowest() {
    assertThat(of(List.of("A", "B", "C"), series("Antal", Role.TOTAL, -1, 5, 3)))
        .isEqualTo("Högst: B, 5. Lägst: C, 3.");
  }

  @Test
  void severalSeries_areNamed_theTargetIsNot() {
    assertThat(
            of(
                List.of("A", "B"),
                series("Kvinna", Role.WOMEN, 1, 2),
                series("Man", Role.MEN, 4, 3),
                series("Mål", Role.TARGET, 9, 9)))
        .isEqualTo("Högst: Kvinna B, 2; Man A, 4. Lägst: Kvinna A, 1; Man B, 3.");
  }
}
