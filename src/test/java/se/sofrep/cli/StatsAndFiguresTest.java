package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;

/** A table of {@code stats} and the figures of the same file and span are the same numbers. */
class StatsAndFiguresTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final List<String> VALUES =
      List.of("värde", "enhet", "täljare", "nämnare", "nedre", "övre");

  /** The published report for 2019: 4 women of ALL-IN, 6 women and 4 men of rehabilitering. */
  @Test
  void thePublishedOutcomesComeThroughAPipe() throws IOException {
    byte[] file = Files.readAllBytes(HERE.resolve("sample-data/2019/deltagare.csv"));
    Sofrep run =
        Sofrep.with(
            file,
            HERE,
            "stats",
            "--by",
            "insats,kön",
            "--measure",
            "arbete_eller_studier",
            "--from",
            "2019-01-01",
            "--through",
            "2019-12-31");
    assertThat(run.code()).as("%s", run).isZero();
    Map<String, String> counts =
        Csv.rows(run.out()).stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("insats") + " " + row.get("kön"), row -> row.get("täljare")));
    assertThat(counts)
        .containsEntry("ALL-IN Kvinna", "4")
        .containsEntry("Arbetsrehabteamet rehabilitering Kvinna", "6")
        .containsEntry("Arbetsrehabteamet rehabilitering Man", "4");
  }

  @ParameterizedTest
  @CsvSource({
    "sample-data, 2019, 2019-12-31",
    "sample-data, 2019, 2019-08-31",
    "src/test/resources/workspaces/norra-dalen, 2022, 2022-12-31",
    "src/test/resources/workspaces/norra-dalen, 2022, 2022-06-30"
  })
  void everySpreadOfEveryBaseAgrees(String workspace, String year, String through)
      throws IOException {
    Map<String, List<String>> figures = figures(workspace, year, through);
    int compared = 0;
    for (String base : List.of("aktuella", "nya", "avslutade", "pågående")) {
      for (String variable :
          List.of(
              "ålder",
              "utbildning",
              "tid_i_insats",
              "kommun",
              "hinder",
              "antal_hinder",
              "försörjning_efter",
              "avslutsanledning")) {
        Sofrep run =
            stats(
                workspace,
                year,
                through,
                "--by",
                "insats,kön," + variable,
                "--base",
                base,
                "--totals");
        compared += compare(run, base + "." + variable, variable, figures);
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  @ParameterizedTest
  @CsvSource({"arbete", "studier", "arbete_eller_studier", "resultat"})
  void everyOutcomeAgrees(String measure) throws IOException {
    for (String[] at :
        new String[][] {
          {"sample-data", "2019", "2019-12-31"},
          {"src/test/resources/workspaces/norra-dalen", "2022", "2022-12-31"}
        }) {
      Map<String, List<String>> figures = figures(at[0], at[1], at[2]);
      Sofrep run =
          stats(at[0], at[1], at[2], "--by", "insats,kön", "--measure", measure, "--totals");
      assertThat(compare(run, "avslutade." + measure, "", figures)).isGreaterThan(6);
    }
  }

  @Test
  void daysAgree() throws IOException {
    Map<String, List<String>> figures = figures("sample-data", "2019", "2019-12-31");
    Sofrep run =
        stats(
            "sample-data",
            "2019",
            "2019-12-31",
            "--by",
            "insats,kön",
            "--measure",
            "dagar",
            "--quantiles",
            "--totals");
    assertThat(compare(run, "avslutade.dagar_i_insats", "kategori", figures)).isGreaterThan(20);
  }

  /** Every line that the figures know too; those of interventions that are counted are not. */
  private static int compare(
      Sofrep run, String figure, String category, Map<String, List<String>> figures)
      throws IOException {
    assertThat(run.code()).as("%s", run).isZero();
    int compared = 0;
    for (Map<String, String> row : Csv.rows(run.out())) {
      String value = category.isEmpty() ? "" : row.get(category);
      // Figures with the total of a variable go by another name; totals here leave out counts.
      if (value.equals("Totalt") || row.get("insats").equals("Totalt") && hasCounts(figures)) {
        continue;
      }
      String key =
          String.join("|", figure, row.get("insats"), row.get("kön"), value, row.get("enhet"));
      List<String> expected = figures.get(key);
      if (expected == null) {
        // Not told: the figures have no line for what a whole insats never has.
        assertThat(row.get("värde")).as(key).isIn("", "0");
      } else {
        assertThat(VALUES.stream().map(row::get).toList()).as(key).isEqualTo(expected);
        compared++;
      }
    }
    return compared;
  }

  private static boolean hasCounts(Map<String, List<String>> figures) {
    return figures.containsKey("deltagare.aktuella|Hälsans trappa|Totalt||antal");
  }

  private static Map<String, List<String>> figures(String workspace, String year, String through)
      throws IOException {
    Sofrep run = Sofrep.in(HERE, "figures", year, "-C", workspace, "--through", through);
    Set<String> periods = Set.of(year, year + "-01-01.." + through);
    Map<String, List<String>> figures = new HashMap<>();
    for (Map<String, String> row : Csv.rows(run.out())) {
      if (periods.contains(row.get("period"))) {
        figures.put(
            String.join(
                "|",
                row.get("nyckeltal"),
                row.get("insats"),
                row.get("kön"),
                row.get("kategori"),
                row.get("enhet")),
            VALUES.stream().map(row::get).toList());
      }
    }
    assertThat(figures).as("%s", run.err()).isNotEmpty();
    return figures;
  }

  private static Sofrep stats(String workspace, String year, String through, String... words) {
    List<String> all =
        new java.util.ArrayList<>(
            List.of("stats", workspace + "/" + year + "/deltagare.csv", "-C", workspace));
    all.addAll(List.of("--from", year, "--through", through));
    all.addAll(List.of(words));
    return Sofrep.in(HERE, all.toArray(String[]::new));
  }
}
