package se.sofrep.document.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;
import se.sofrep.document.Printer;
import se.sofrep.document.axis.Slug;
import se.sofrep.document.template.Asked;
import se.sofrep.document.wording.Wording;
import se.sofrep.domain.Period;
import se.sofrep.problem.Language;

class WordsTest {
  private static final Wording WORDING = Wording.of(Language.SV, new Printer(Language.SV));

  @Test
  void namesAreAsciiAndStable() {
    assertThat(Slug.of("fordelning", "ålder", "Våld i nära relation"))
        .isEqualTo("fordelning-alder-vald-i-nara-relation");
    assertThat(Slug.of("not", "", "EU-medel & bidrag (ESF)")).isEqualTo("not-eu-medel-bidrag-esf");
    assertThat(Slug.of("x", "خطوة")).isEqualTo(Slug.of("x", "خطوة")).matches("[a-z0-9-]+");
  }

  @Test
  void periodsAreNamedAsPeopleNameThem() {
    assertThat(WORDING.dates().brief(Period.year(2019))).isEqualTo("2019");
    assertThat(period("2020-01-01", "2020-08-31")).isEqualTo("januari–augusti 2020");
    assertThat(period("2020-02-01", "2020-02-29")).isEqualTo("februari 2020");
    assertThat(period("2019-03-01", "2022-02-28")).isEqualTo("mars 2019–februari 2022");
    assertThat(period("2020-01-15", "2020-08-31")).isEqualTo("2020-01-15–2020-08-31");
  }

  private static String period(String first, String last) {
    return WORDING.dates().brief(Period.of(LocalDate.parse(first), LocalDate.parse(last)));
  }

  private static String alt(double... values) {
    List<String> categories = List.of("A", "B", "C", "D", "E").subList(0, values.length);
    List<Optional<Point>> points =
        java.util.Arrays.stream(values)
            .mapToObj(v -> v < 0 ? Optional.<Point>empty() : Optional.of(Point.of(v, (int) v + "")))
            .toList();
    return AltText.of(
        WORDING, categories, List.of(new Series("S", Role.TOTAL, points)), "antal", false);
  }

  @Test
  void altTextIsTrueForTiesForOneValueAndForMissingOnes() {
    assertThat(alt(3)).isEqualTo("A: 3.");
    assertThat(alt(3, 1)).isEqualTo("Högst: A, 3. Lägst: B, 1.");
    assertThat(alt(3, 3, 1)).isEqualTo("Högst: A och B, 3. Lägst: C, 1.");
    assertThat(alt(2, 2)).isEqualTo("Högst: lika för alla, 2.");
    assertThat(alt(2, -1)).as("B has no value").isEqualTo("Högst: A, 2.");
    assertThat(alt(5, 0, 0, 0, 0)).isEqualTo("Högst: A, 5. Lägst: 4 av 5, 0.");
  }

  @Test
  void sharesThatAreEqualOnDifferentBasesKeepTheirOwnLabels() {
    Series series =
        new Series(
            "S",
            Role.OUTCOME,
            List.of(
                Optional.of(Point.of(50, "1 av 2")),
                Optional.of(Point.of(50, "2 av 4")),
                Optional.of(Point.of(10, "1 av 10"))));

    assertThat(AltText.of(WORDING, List.of("A", "B", "C"), List.of(series), "procent", false))
        .isEqualTo("Högst: A, 1 av 2 och B, 2 av 4. Lägst: C, 1 av 10.");
  }

  @Test
  void noSectionFailsOnAnEmptyReport() {
    var context = new Sheet().context();
    Map<String, String> words =
        Map.of(
            "insats",
            "Totalt",
            "variabel",
            "ålder",
            "variabler",
            "ålder",
            "rad",
            "Fordringar",
            "formular",
            "Enkät",
            "grupp",
            "deltagare",
            "organ",
            "styrelse",
            "titel",
            "Platser",
            "ordinarie",
            "Ledamot");
    Map<String, String> all = new java.util.HashMap<>(words);
    all.put("id", "prov");
    all.put("enhet", "kr");
    for (String name : Asked.names("tabeller")) {
      assertThat(Asked.table(name, context, all)).as(name).isEmpty();
    }
    for (String name : Asked.names("diagram")) {
      assertThat(Asked.chart(name, context, all)).as(name).isEmpty();
    }
  }
}
