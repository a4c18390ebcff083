package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.testing.Block;
import se.sofrep.testing.Comparing;
import se.sofrep.testing.GoldenText;
import se.sofrep.testing.Page;
import se.sofrep.testing.Printed;
import se.sofrep.testing.Reports;
import se.sofrep.testing.Reports.Made;
import se.sofrep.testing.Sofrep;
import se.sofrep.testing.WorkspaceCopy;

/**
 * Seven workspaces such as förbund have, each without something. Their figures are worked by hand
 * in their README.md; what their pages say is in {@code golden/coverage} and has been read by eye.
 */
class PartialWorkspacesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/coverage");
  private static final String BOX = "Det här saknas";
  private static final String SIGNATURES = "Styrelsens beslut och underskrifter";

  @TempDir static Path folders;
  private static final Map<String, Map<Reports, Made>> KNOWN = new HashMap<>();

  /** Each report is made once. */
  private static Made made(String workspace, Reports report) throws IOException {
    Map<Reports, Made> reports =
        KNOWN.computeIfAbsent(workspace, name -> new EnumMap<>(Reports.class));
    Made made = reports.get(report);
    if (made == null) {
      Path folder = folders.resolve(workspace + "-" + report);
      WorkspaceCopy.of(workspace, folder);
      made = report.make(folder);
      reports.put(report, made);
    }
    assertThat(made.run().code()).as("%s", made.run()).isZero();
    return made;
  }

  private static Page annual(String workspace) throws IOException {
    return made(workspace, Reports.ANNUAL).page();
  }

  @ParameterizedTest
  @CsvSource({
    "bara-deltagare, ANNUAL",
    "bara-deltagare, INTERIM",
    "bara-huvudbok, ANNUAL",
    "bara-huvudbok, RETURN",
    "bara-i-ar, ANNUAL",
    "bara-i-ar, INSATS",
    "huvudbok-till-augusti, ANNUAL",
    "huvudbok-till-augusti, INTERIM",
    "borjar-i-ar, ANNUAL",
    "borjar-i-ar, INTERIM",
    "borjar-i-ar, COMPARE",
    "ansvar-utan-slag, ANNUAL",
    "bara-antal, ANNUAL",
    "bara-antal, RETURN"
  })
  void thePageSaysWhatWasReadByEye(String workspace, Reports report) throws IOException {
    Page page = made(workspace, report).page();

    GoldenText.check(
        GOLDEN.resolve(workspace + "-" + report.name().toLowerCase(Locale.ROOT) + ".txt"),
        page.words());
  }

  /** What the box of a report lists, {@code check} lists too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bara-deltagare",
        "bara-huvudbok",
        "bara-i-ar",
        "huvudbok-till-augusti",
        "borjar-i-ar",
        "ansvar-utan-slag",
        "bara-antal"
      })
  void checkTellsOfItToo(String workspace) throws IOException {
    Path folder = WorkspaceCopy.original(workspace);
    Sofrep check = Sofrep.at(Reports.CLOCK, folder, "check", "2021", "-C", ".");

    assertThat(check.code()).as("%s", check).isIn(0, 4);
    Page page = annual(workspace);
    List<String> box =
        Stream.of("li", "p")
            .flatMap(kind -> page.all(kind).stream())
            .map(Block::words)
            .filter(item -> item.matches("(Huvudbok|Deltagarupp|Budget|Underlag för|Kostnadsom).*"))
            .toList();
    assertThat(box).as("what the box lists").isNotEmpty();
    assertThat(box)
        .allSatisfy(
            item ->
                assertThat(check.err().replace('\u00a0', ' '))
                    .contains(item.substring(0, item.indexOf(". ") + 1)));
  }

  /** Nothing is known of money: none is spoken of, and nobody is asked to sign accounts. */
  @Test
  void participantsOnly() throws IOException {
    Page page = annual("bara-deltagare");

    assertThat(page.words()).contains(BOX, "28 aktuella deltagare, 3 fler än 2020 (25)");
    assertThat(names(page)).noneMatch(name -> name.matches("ekonomi\\.(?!insats\\.beviljat).*"));
    assertThat(page.words()).doesNotContainPattern("\\d t?kr\\b(?!.*[Bb]evilja)");
    assertThat(page.words()).doesNotContain(SIGNATURES).doesNotContain("Balansräkning 2021-12-31");
  }

  /** It is meant so when forbund.yaml says it. */
  @Test
  void aSignaturePageWithoutAccountsWhereItIsMeantSo(@TempDir Path folder) throws IOException {
    WorkspaceCopy.of("bara-deltagare", folder).configure("underskrift_utan_räkenskaper: ja");
    Made made = Reports.ANNUAL.make(folder);

    assertThat(made.run().code()).as("%s", made.run()).isZero();
    assertThat(made.page().words()).contains(SIGNATURES);
  }

  /** Accounts of two years, but cost areas of one: the year before has no operating statement. */
  @Test
  void ledgerOnly() throws IOException {
    Page page = annual("bara-huvudbok");

    assertThat(page.words())
        .contains(BOX, SIGNATURES, "2 000 tkr, 200 tkr mer än 2020 (1 800 tkr)");
    assertThat(names(page)).noneMatch(name -> name.matches("(deltagare|aktuella|avslutade)\\..*"));
    assertThat(names(page)).noneMatch(name -> name.startsWith("ekonomi.drift.budget"));
    assertThat(page.figures())
        .noneMatch(f -> f.name().startsWith("ekonomi.drift") && f.period().equals("2020"));
    assertThat(page.words()).doesNotContain("bättre än budget").doesNotContain("sämre än budget");
    assertThat(page.words()).doesNotContainPattern("(?<![\\d ])0 deltagare");
  }

  /** There is no year before: nothing is said of it, and no arrow points from it. */
  @Test
  void thisYearOnly() throws IOException {
    for (Reports report : List.of(Reports.ANNUAL, Reports.INTERIM, Reports.INSATS)) {
      Page page = made("bara-i-ar", report).page();

      assertThat(sentences(page).filter(Comparing::withYearBefore)).isEmpty();
      assertThat(page.figures()).noneMatch(figure -> figure.period().startsWith("2020"));
    }
    assertThat(annual("bara-i-ar").words()).contains(BOX, SIGNATURES, "28 aktuella deltagare");
  }

  /** The statements are headed with the days that the ledger holds, and the cover says so. */
  @Test
  void ledgerToAugust() throws IOException {
    Page page = annual("huvudbok-till-augusti");
    String cover = page.wordsUnder("Årsredovisning 2021");

    assertThat(cover).contains("31 augusti");
    for (String statement : List.of("Resultaträkning", "Balansräkning", "Kassaflödesanalys")) {
      String words = page.wordsUnder(statement);
      assertThat(words).containsPattern("1 januari–31 augusti|2021-01-01–2021-08-31|2021-08-31");
      assertThat(words).doesNotContain("31 december 2021").doesNotContain("2021-12-31");
    }
    assertThat(page.words()).contains("28 aktuella deltagare, 3 fler än 2020 (25)");
    assertThat(page.words()).doesNotContainPattern("Medlemsbidragen [^.]* än 2020");
    assertThat(page.words()).doesNotContainPattern("\\d tkr (bättre|sämre) än budget");
    assertThat(made("huvudbok-till-augusti", Reports.ANNUAL).findings())
        .anyMatch(
            row ->
                row.get("nivå").equals("varning")
                    && row.get("fil").equals("2021/huvudbok.csv")
                    && row.get("text").matches(".*(augusti|2021-08).*"));
  }

  /** To August the ledger is whole: 1 500 tkr in, 1 290 tkr out, and it compares. */
  @Test
  void ledgerToAugustInAReportToAugust() throws IOException {
    Page page = made("huvudbok-till-augusti", Reports.INTERIM).page();

    assertThat(page.words()).contains("ett överskott på 210 tkr");
    assertThat(page.words()).containsPattern("Medlemsbidrag \\|.*1 500 000 \\| 1 350 000");
  }

  /** Those who were left over are not all of a year; the books are, and compare. */
  @Test
  void aFileThatBeginsThisYear() throws IOException {
    Page page = annual("borjar-i-ar");

    assertThat(page.words()).contains(BOX, "28 aktuella deltagare", "8 av 17 (47 %)");
    assertThat(page.words()).doesNotContain("fler än 2020").doesNotContain("färre än 2020");
    assertThat(page.words()).contains("2 000 tkr, 200 tkr mer än 2020 (1 800 tkr)");
    assertThat(page.figures())
        .noneMatch(
            f ->
                f.name().matches("(deltagare|aktuella|avslutade)\\.(?!mål).*")
                    && f.value().isPresent()
                    && f.period().equals("2020"));
    assertThat(rows(page, "Aktuella deltagare")).anyMatch(row -> row.endsWith("| 28 | –"));
  }

  /**
   * 17 closed this year, none of the 14 of last year in the file: no development over the years.
   */
  @Test
  void aFileThatBeginsThisYear_sideBySide() throws IOException {
    Page page = made("borjar-i-ar", Reports.COMPARE).page();

    assertThat(sentences(page).filter(Comparing::withYearBefore)).isEmpty();
    assertThat(page.words()).doesNotContain("0 av 0").doesNotContain("Ingen avslutades: 2020");
  }

  /** No cost area has a kind: the share of the insatser is not 0 %, it is not known. */
  @Test
  void costAreasWithoutKind() throws IOException {
    Page page = annual("ansvar-utan-slag");

    assertThat(page.all("card"))
        .extracting(Block::words)
        .noneMatch(card -> card.startsWith("Insatsernas andel"))
        .anyMatch(card -> card.startsWith("Medlemsbidrag | 2 000 tkr"));
    assertThat(names(page)).doesNotContain("ekonomi.kostnadsandel");
    assertThat(page.words())
        .contains(BOX)
        .doesNotContain("Insatserna stod för")
        .doesNotContain("Administrationen stod för")
        .doesNotContain("50–85 % nåddes");
    assertThat(page.words()).contains("20 tkr bättre än budget", "200 tkr mer än 2020");
    assertThat(made("ansvar-utan-slag", Reports.ANNUAL).figures())
        .noneMatch(row -> row.get("nyckeltal").equals("ekonomi.kostnadsandel"));
  }

  /**
   * 17 and 13 in Ljungen and Bryggan; of Bryggan nothing but that, and nothing of the year before.
   */
  @Test
  void countsOnly() throws IOException {
    Page page = annual("bara-antal");
    List<Map<String, String>> figures = made("bara-antal", Reports.ANNUAL).figures();

    assertThat(page.words()).contains(BOX, "17 aktuella deltagare, 3 fler än 2020 (14)");
    assertThat(page.words()).contains("5 av 10 (50 %)").doesNotContain("16 fler än 2020");
    assertThat(page.words()).doesNotContain(SIGNATURES);
    assertThat(figures)
        .filteredOn(row -> row.get("insats").equals("Bryggan"))
        .filteredOn(row -> row.get("nyckeltal").matches("(deltagare|avslutade)\\.(?!mål).*"))
        .isNotEmpty()
        .allMatch(row -> row.get("nyckeltal").equals("deltagare.aktuella"))
        .allMatch(row -> row.get("period").equals("2021"));
    assertThat(rows(page, "Bryggan")).noneMatch(row -> row.matches(".*\\| 0 (\\|.*)?"));
  }

  private static Stream<Block> sentences(Page page) {
    return page.blocks().stream().flatMap(block -> block.sentences().stream());
  }

  private static List<String> names(Page page) {
    return page.figures().stream().map(Printed::name).distinct().toList();
  }

  /** The rows of tables that begin with a word, as they are read. */
  private static List<String> rows(Page page, String first) {
    return page.all("tr").stream()
        .map(Block::words)
        .filter(words -> words.startsWith(first + " |"))
        .toList();
  }
}
