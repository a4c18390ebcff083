package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;

/**
 * {@code sofrep final} from files to bundle: on the sample, and on {@code workspaces/vagen}, whose
 * figures its README works out by hand.
 */
class FinalReportTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path VAGEN = Path.of("src/test/resources/workspaces/vagen");
  private static final String LIFE = "2021-04-01..2023-06-30";

  @TempDir Path output;

  @Test
  void theSampleGivesAWholeBundle() throws IOException {
    Sofrep run = Sofrep.in(HERE, "final", "steget VIDARE", "-C", "sample-data", "-o", out());

    assertThat(run.code()).as("%s", run).isZero();
    Path bundle = output.resolve("slutrapport-steget-vidare");
    assertThat(run.out().strip()).isEqualTo(bundle.toAbsolutePath().toString());
    for (String ending : List.of("html", "pdf", "docx", "xlsx")) {
      assertThat(bundle.resolve("slutrapport-steget-vidare." + ending)).isNotEmptyFile();
    }
    assertThat(bundle.resolve("tabeller/deltagare-per-ar-steget-vidare.csv")).isNotEmptyFile();
    assertThat(Files.readString(bundle.resolve("manifest.json")))
        .contains("--from 2015-03-01 --through 2017-12-31")
        .contains("2015/huvudbok.se", "2016/deltagare.csv", "2017/texter/slut-steget-vidare.md");
  }

  @ParameterizedTest
  @CsvSource({
    "deltagare.aktuella, Totalt, LIFE, 8",
    "deltagare.aktuella, Kvinna, LIFE, 3",
    "deltagare.aktuella, Man, LIFE, 5",
    "deltagare.nya, Totalt, LIFE, 8",
    "deltagare.avslutade, Totalt, LIFE, 7",
    "deltagare.pågående, Totalt, LIFE, 1",
    "deltagare.anonyma, Totalt, LIFE, 2",
    "deltagare.nya, Totalt, 2021, 5",
    "deltagare.nya, Totalt, 2022, 2",
    "deltagare.nya, Totalt, 2023, 1",
    "deltagare.aktuella, Totalt, 2022, 6",
    "deltagare.aktuella, Totalt, 2023, 4",
    "deltagare.avslutade, Totalt, 2021, 1",
    "deltagare.avslutade, Totalt, 2022, 3",
    "deltagare.avslutade, Totalt, 2023, 3",
    "deltagare.anonyma, Totalt, 2022, 2",
    "avslutade.resultat, Totalt, LIFE, 4",
    "avslutade.resultat, Totalt, 2022, 2",
    "ekonomi.insats.beviljat, Totalt, LIFE, 300000",
    "ekonomi.insats.utnyttjat, Totalt, LIFE, 270000",
    "ekonomi.insats.utnyttjat, Totalt, 2021, 90000",
    "ekonomi.insats.utnyttjat, Totalt, 2022, 120000",
    "ekonomi.insats.utnyttjat, Totalt, 2023, 60000",
    "ekonomi.insats.nyttjandegrad, Totalt, LIFE, 90",
    "ekonomi.insats.nyttjandegrad, Totalt, 2022, 70",
    "ekonomi.insats.kostnad_per_deltagare, Totalt, LIFE, 33750",
    "ekonomi.insats.kostnad_per_resultat, Totalt, LIFE, 67500",
    "samhällsekonomi.besparing, Totalt, LIFE, 1032000",
    "samhällsekonomi.besparing, Totalt, 2021, 240000",
    "samhällsekonomi.återbetalningstid, Totalt, 2021, 9"
  })
  void threeYearsFilesAreOneLife(String name, String gender, String period, String value)
      throws IOException {
    String days = period.equals("LIFE") ? LIFE : period;

    assertThat(figure(vagen(VAGEN), name, gender, days)).isEqualByComparingTo(value);
  }

  @Test
  void theSavingIsToldOfThoseWhoseSupportIsKnown() throws IOException {
    Map<String, String> saving =
        row(vagen(VAGEN), "samhällsekonomi.besparing", "Totalt", LIFE).orElseThrow();

    assertThat(saving.get("nämnare")).isEqualTo("6");
  }

  @Test
  void whatTheYearsSayDifferentlyIsSaidWithBothFiles() {
    // After the last day of the files.
    Map<String, String> then = Map.of("LANG", "sv_SE.UTF-8", "SOFREP_TODAY", "2024-02-01");
    Sofrep run =
        Sofrep.run(
            HERE, Optional.empty(), then, "final", "Vägen", "-C", VAGEN.toString(), "-o", out());

    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.err())
        .contains(
            "2022/deltagare.csv:3: varning: Deltagandet slutade 2022-01-31, men 2021-12-15 enligt"
                + " 2021/deltagare.csv rad 4.")
        .contains(
            "2022/deltagare.csv:4: varning: Deltagandet har ett annat kön i 2021/deltagare.csv rad 5.")
        .contains("2022/deltagare.csv:5: varning: Deltagandet började 2021-10-11, men 2021-10-04")
        .contains(
            "2022/deltagare.csv:7: varning: Deltaganden som inte var avslutade men saknas i 2023");
    assertThat(run.err().lines().filter(line -> line.contains("varning"))).hasSize(4);
  }

  @Test
  void aGrantOfEarlierYearsIsFollowedInAnAnnualReportToo() throws IOException {
    Sofrep run = Sofrep.in(HERE, "figures", "2023", "-C", VAGEN.toString());

    assertThat(run.code()).as("%s", run).isZero();
    List<Map<String, String>> figures = Csv.rows(run.out());
    assertThat(figure(figures, "ekonomi.insats.nyttjandegrad", "Totalt", "2023"))
        .as("90 000 in 2021, which only the ledger of two years before tells")
        .isEqualByComparingTo("90");
  }

  @Test
  void aFirstDayOfOnesOwnCutsTheLife() throws IOException {
    List<Map<String, String>> figures =
        vagen(VAGEN, "--from", "2022-07", "--through", "2023-03-31");
    String days = "2022-07-01..2023-03-31";

    assertThat(figure(figures, "deltagare.nya", "Totalt", days)).as("H").isEqualByComparingTo("1");
    assertThat(figure(figures, "ekonomi.insats.utnyttjat", "Totalt", days))
        .as("50 000 in November and 45 000 in February")
        .isEqualByComparingTo("95000");
    assertThat(figure(figures, "ekonomi.insats.utnyttjat", "Totalt", "2022-07-01..2022-12-31"))
        .isEqualByComparingTo("50000");
    assertThat(figure(figures, "ekonomi.insats.nyttjandegrad", "Totalt", days))
        .as("since the start: 30 000 + 60 000 + 70 000 + 50 000 + 45 000 of 300 000")
        .isEqualByComparingTo("85");
  }

  @ParameterizedTest
  @CsvSource({
    "start: 2021-04-01, '', Det är inte känt när Vägen började.",
    "slut: 2023-06-30, '', Det är inte känt när Vägen slutar.",
    "slut: 2023-06-30, --through=2020, kommer efter den sista"
  })
  void withoutItsDaysThereIsNoReport(String line, String option, String said) throws IOException {
    Path workspace = changed("forbund.yaml", "    " + line + "\n", "");
    Sofrep run =
        Sofrep.in(
            HERE,
            Stream.of("final", "Vägen", "-C", workspace.toString(), "-o", out(), option)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new));

    assertThat(run.code()).as("%s", run).isEqualTo(3);
    assertThat(run.err())
        .contains(said)
        .contains("forbund.yaml")
        .containsAnyOf("--from", "--through");
    assertThat(output.resolve("slutrapport-vagen")).doesNotExist();
  }

  @Test
  void anInsatsThatIsNotOverIsReportedAsFarAsThereIsData() throws IOException {
    Path workspace = changed("forbund.yaml", "slut: 2023-06-30", "slut: 2025-06-30");
    Sofrep run = Sofrep.in(HERE, "final", "Vägen", "-C", workspace.toString(), "-o", out());

    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.err())
        .contains(
            "Vägen slutar 2025-06-30, men rapportens uppgifter går bara till och med 2023-12-31.");
    assertThat(figure(figures(), "ekonomi.insats.utnyttjat", "Totalt", "2021-04-01..2023-12-31"))
        .isEqualByComparingTo("270000");
  }

  @Test
  void whatIsBookedBeforeTheStartIsNotUsedAndIsSaid() throws IOException {
    Path workspace = changed("2021/huvudbok.csv", "2021-05-31;1;", "2021-03-31;1;");
    Sofrep run = Sofrep.in(HERE, "final", "Vägen", "-C", workspace.toString(), "-o", out());

    assertThat(run.err().replace('\u00a0', ' '))
        .contains("På ansvaren för Vägen är 30 000 kr bokförda utanför insatsens tid");
    assertThat(figure(figures(), "ekonomi.insats.utnyttjat", "Totalt", LIFE))
        .isEqualByComparingTo("240000");
  }

  @Test
  void everyYearsTextsButTheLastAreLeftAlone() throws IOException {
    String page = page(VAGEN);

    assertThat(page).contains("Resultatet var 4 av 7.").contains("Lärdomar");
    assertThat(page).contains("8 Uppgiftslämnare").contains("Av de beviljade medlen, 300 000 kr");
  }

  private String page(Path workspace) throws IOException {
    vagen(workspace);
    return Files.readString(output.resolve("slutrapport-vagen/slutrapport-vagen.html"))
        .replaceAll("<[^>]+>", "")
        .replace('\u00a0', ' ');
  }

  private List<Map<String, String>> vagen(Path workspace, String... more) throws IOException {
    Sofrep run =
        Sofrep.in(
            HERE,
            Stream.concat(
                    Stream.of(
                        "final",
                        "Vägen",
                        "-C",
                        workspace.toString(),
                        "-o",
                        out(),
                        "--formats",
                        "html"),
                    Stream.of(more))
                .toArray(String[]::new));
    assertThat(run.code()).as("%s", run).isZero();
    return figures();
  }

  private List<Map<String, String>> figures() throws IOException {
    return Csv.rows(output.resolve("slutrapport-vagen/figures.csv"));
  }

  private static BigDecimal figure(
      List<Map<String, String>> figures, String name, String gender, String period) {
    return new BigDecimal(row(figures, name, gender, period).orElseThrow().get("värde"));
  }

  private static Optional<Map<String, String>> row(
      List<Map<String, String>> figures, String name, String gender, String period) {
    return figures.stream()
        .filter(row -> row.get("nyckeltal").equals(name) && row.get("insats").equals("Vägen"))
        .filter(row -> row.get("kön").equals(gender) && row.get("period").equals(period))
        .filter(row -> row.get("kategori").isEmpty())
        .findFirst();
  }

  /** A copy of the workspace in which one text stands for another. */
  private Path changed(String file, String was, String is) throws IOException {
    Path copy = output.resolve("workspace");
    try (Stream<Path> files = Files.walk(VAGEN)) {
      for (Path from : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(VAGEN.relativize(from).toString());
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
      }
    }
    String text = Files.readString(copy.resolve(file));
    assertThat(text).contains(was);
    Files.writeString(copy.resolve(file), text.replace(was, is));
    return copy;
  }

  private String out() {
    return output.toString();
  }
}
