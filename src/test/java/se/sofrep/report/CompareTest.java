package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;
import se.sofrep.testing.TinyWorkspace;

/** {@code sofrep compare}: workspaces of a few rows, so that every number is worked by hand. */
class CompareTest {
  @TempDir Path here;

  private TinyWorkspace workspace(String folder, String name) throws IOException {
    return TinyWorkspace.of(here.resolve(folder), "Samordningsförbundet " + name);
  }

  private Sofrep compare(String... words) {
    List<String> all = new ArrayList<>(List.of("compare"));
    all.addAll(List.of(words));
    all.addAll(List.of("--formats", "html"));
    return Sofrep.in(here, all.toArray(String[]::new));
  }

  private Path bundle(String years) {
    return here.resolve("rapporter/jamforelse-" + years);
  }

  /** The page's words in reading order, one space between. */
  private String page(String years) throws IOException {
    return Files.readString(bundle(years).resolve("jamforelse-" + years + ".html"))
        .replaceAll("(?s)<(svg|style|script).*?</\\1>", "")
        .replaceAll("<[^>]+>", "")
        .replace("\u00a0", " ")
        .replaceAll("\\s+", " ");
  }

  private List<Map<String, String>> table(String years, String name) throws IOException {
    return Csv.rows(bundle(years).resolve("tabeller/" + name + ".csv"));
  }

  /**
   * 8 of 20 and 3 of 10. A share of the year: equity 150 of 1 000 is 15 %, insatser 700 of 1 000
   * kronor 70 %, 700 kronor on 20 + 1 participants 33.33.
   */
  @Test
  void twoAssociationsStandSideBySideByName() throws IOException {
    workspace("b", "Östra").closed(2019, 10, 3);
    workspace("a", "Norra").closed(2019, 20, 8).ledger(2019);
    Sofrep run = compare("b", "a", "--year", "2019");
    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.out().strip()).isEqualTo(bundle("2019").toString());
    List<Map<String, String>> outcome = table("2019", "utfall");
    assertThat(outcome)
        .extracting(row -> row.get("Förbund"))
        .containsExactly("Norra", "Östra", "Alla tillsammans");
    assertThat(outcome)
        .extracting(row -> row.get("Arbete eller studier %"))
        .containsExactly("40", "30", "36.66666666666666666666666666666667");
    Map<String, String> money = table("2019", "ekonomi").get(0);
    assertThat(money.get("Eget kapital % av bidragen")).isEqualTo("15");
    assertThat(money.get("Insatser % av kostnaderna")).isEqualTo("70");
    assertThat(money.get("Insatser kr per deltagare")).startsWith("33.3333");
    assertThat(page("2019"))
        .contains("Huvudbok saknas: Östra.")
        .contains("inte större än vad slumpen kan förklara");
  }

  /**
   * 6 of 10, 14 of 20 and 0 of 10 make 20 of 40, one half. Of a base of 10, none at all has a
   * probability of 1/1 024, less than 0.1 %: far below. 6 lies between 2 and 8 (FunnelTest). Of a
   * base of 20, P(X ≥ 15) = 21 700/1 048 576 = 2.07 % and P(X ≥ 14) = 5.8 %: 14 is inside.
   */
  @Test
  void whoLiesOutsideTheLimitsIsNamed_andHowManyChanceAloneWouldPutThere() throws IOException {
    workspace("a", "Alfa").closed(2019, 10, 6);
    workspace("b", "Beta").closed(2019, 20, 14);
    workspace("c", "Gamma").closed(2019, 10, 0);
    assertThat(compare("a", "b", "c", "--year", "2019").code()).isZero();
    assertThat(page("2019"))
        .contains("Utanför 95-procentsgränserna ligger Gamma (under).")
        .contains("Utanför också 99,8-procentsgränserna ligger Gamma.")
        .contains("När 3 förbund jämförs på en gång väntas färre än ett hamna utanför");
    List<Map<String, String>> funnel = table("2019", "diagram-tratt-data");
    assertThat(funnel.get(0))
        .containsEntry("Antal inom gränserna 95 %", "2–8")
        .containsEntry("Antal inom gränserna 99,8 %", "1–9")
        .containsEntry("Läge", "Innanför");
    assertThat(funnel.get(1)).containsEntry("Läge", "Innanför");
    assertThat(funnel.get(2)).containsEntry("Läge", "Under 99,8 %-gränsen");
  }

  /** 1 of 5 and 5 of 5: Fisher's p is 10/210 = 0.048. Too few for percent, not for a test. */
  @Test
  void oneAssociationsOverTwoYears() throws IOException {
    workspace("a", "Alfa").closed(2018, 5, 1).closed(2019, 5, 5);
    assertThat(compare("a", "--year", "2019,2018").code()).isZero();
    assertThat(table("2018-2019", "utfall"))
        .extracting(row -> row.get("År"))
        .containsExactly("2018", "2019", "Alla år");
    assertThat(page("2018-2019"))
        .contains(
            "Andelen ökade från 1 av 5 2018 till 5 av 5 2019; förändringen är större"
                + " än vad slumpen kan förklara.")
        .doesNotContain("Olika sätt att räkna");
  }

  @Test
  void severalAssociationsOverSeveralYears_haveATableEachYear() throws IOException {
    workspace("a", "Alfa").closed(2018, 5, 1).closed(2019, 5, 5);
    workspace("b", "Beta").closed(2018, 9, 3).closed(2019, 9, 3);
    assertThat(compare("a", "b", "--year", "2018,2019").code()).isZero();
    assertThat(table("2018-2019", "utfall-2018")).hasSize(3);
    assertThat(table("2018-2019", "utfall-2019")).hasSize(3);
    assertThat(table("2018-2019", "utveckling").get(1)).containsEntry("2018", "3 av 9");
    assertThat(page("2018-2019")).contains("Beta: andelen var 3 av 9 2018 och 3 av 9 2019.");
  }

  @Test
  void tenAssociationsStandInSwedishOrder_notByOutcome() throws IOException {
    List<String> names = List.of("Ö", "Ä", "Å", "Z", "Ek", "Dal", "Cedern", "Björk", "Al", "Åm");
    List<String> words = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      workspace("f" + i, names.get(i)).closed(2019, 12, i);
      words.add("f" + i);
    }
    words.addAll(List.of("--year", "2019"));
    assertThat(compare(words.toArray(String[]::new)).code()).isZero();
    assertThat(table("2019", "utfall"))
        .extracting(row -> row.get("Förbund"))
        .containsExactly(
            "Al", "Björk", "Cedern", "Dal", "Ek", "Z", "Å", "Åm", "Ä", "Ö", "Alla tillsammans");
  }

  /** Fewer than ten closed are told as counts; nobody closed as 0. */
  @Test
  void fewClosedAndNobodyClosed() throws IOException {
    workspace("a", "Alfa").closed(2019, 4, 2);
    workspace("b", "Beta").closed(2019, 0, 0);
    assertThat(compare("a", "b", "--year", "2019").code()).isZero();
    assertThat(table("2019", "utfall").get(0))
        .containsEntry("Arbete eller studier Antal", "2")
        .containsEntry("Arbete eller studier %", "–");
    assertThat(page("2019"))
        .contains("Tillsammans gick 2 av 4 av de avslutade")
        .contains("Alfa (2 av 4) har färre än tio avslutade")
        .contains("Ingen avslutades: Beta.")
        .contains("Färre än två förbund har minst tio avslutade");
    assertThat(bundle("2019").resolve("tabeller/diagram-tratt-data.csv")).doesNotExist();
  }

  @Test
  void rulesThatDifferAreCalledOut() throws IOException {
    workspace("a", "Alfa").closed(2019, 9, 3);
    TinyWorkspace.of(
            here.resolve("b"),
            "Samordningsförbundet Beta",
            ", mål: 40, resultat: {även: [Sjukdom]}")
        .closed(2019, 9, 3);
    assertThat(compare("a", "b", "--year", "2019").code()).isZero();
    assertThat(page("2019"))
        .contains("inget mer – Alfa")
        .contains("Sjukdom – Beta")
        .contains("40 % – Beta")
        .contains("inget mål i procent – Alfa");
    assertThat(table("2019", "utfall").get(1))
        .containsEntry("Resultat enligt egen regel Antal", "9");
  }

  /** The förbund leads each row; the rest is as in every figures.csv. */
  @Test
  void figuresHaveTheAssociationsFirst() throws IOException {
    workspace("a", "Alfa").closed(2019, 10, 4);
    workspace("b", "Beta").closed(2019, 8, 4);
    assertThat(compare("a", "b", "--year", "2019").code()).isZero();
    assertThat(Files.readString(bundle("2019").resolve("figures.csv")))
        .startsWith("förbund,nyckeltal,insats,kön,kategori,period,värde,")
        .contains(
            "Samordningsförbundet Beta,avslutade.arbete_eller_studier,Totalt,Totalt,,2019,50,procent,4,8,");
    assertThat(Files.readString(bundle("2019").resolve("figures.json")))
        .contains("{\"förbund\":\"Samordningsförbundet Beta\",\"nyckeltal\":");
    assertThat(Files.readString(bundle("2019").resolve("manifest.json")))
        .contains("\"b/2019/deltagare.csv\"")
        .doesNotContain(here.toString());
  }

  @Test
  void theSameQuestionGivesTheSameBytes_inWhateverOrderItIsAsked() throws IOException {
    workspace("a", "Alfa").closed(2019, 10, 4);
    workspace("b", "Beta").closed(2019, 8, 4);
    compare("a", "b", "--year", "2019");
    String first = Files.readString(bundle("2019").resolve("manifest.json"));
    compare("b", "./a", "--year", "2019", "-o", "annan");
    assertThat(Files.readString(here.resolve("annan/jamforelse-2019/manifest.json")))
        .isEqualTo(first);
  }

  @Test
  void theSameNameTwiceIsTold_andToldApart() throws IOException {
    workspace("a", "Alfa").closed(2019, 10, 4);
    workspace("b", "Alfa").closed(2019, 8, 4);
    Sofrep run = compare("a", "b", "a", "--year", "2019");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("Flera mappar säger sig vara Samordningsförbundet Alfa: a, b.")
        .contains("Mappen a är angiven mer än en gång");
    assertThat(table("2019", "utfall"))
        .extracting(row -> row.get("Förbund"))
        .containsExactly("Alfa (a)", "Alfa (b)", "Alla tillsammans");
  }

  @Test
  void everyFaultIsToldWithItsWorkspace_andNothingIsWritten() throws IOException {
    workspace("a", "Alfa").closed(2019, 10, 4);
    TinyWorkspace broken = workspace("b", "Beta").closed(2019, 8, 4);
    Path file = broken.folder().resolve("2019/deltagare.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("2019-05-31", "2019-13-31"));
    Sofrep run = compare("a", "b", "saknas", "--year", "2019");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("b/2019/deltagare.csv:2:6: fel:").contains("saknas: fel:");
    assertThat(here.resolve("rapporter")).doesNotExist();
  }

  @Test
  void aYearThatOneOfThemLacksIsAnError() throws IOException {
    workspace("a", "Alfa").closed(2019, 10, 4);
    Sofrep run = compare("a", "--year", "2018");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("a/2018: fel: Det finns inga uppgifter för 2018");
  }

  @Test
  void wrongWordsAreExitCodeTwo() throws IOException {
    workspace("a", "Alfa").closed(2019, 10, 4);
    assertThat(compare("--year", "2019").code()).isEqualTo(2);
    assertThat(compare("a").code()).isEqualTo(2);
    assertThat(compare("a", "--year", "19").code()).isEqualTo(2);
    assertThat(compare("a", "--year", "2019", "-C", "a").code()).isEqualTo(2);
  }

  @Test
  void oneSectionAlone() throws IOException {
    workspace("a", "Alfa").closed(2019, 10, 4);
    workspace("b", "Beta").closed(2019, 8, 4);
    assertThat(compare("a", "b", "--year", "2019", "--only", "deltagare 2019").code()).isZero();
    assertThat(page("2019-deltagare-2019")).doesNotContain("95-procentsgränserna");
  }

  /** The funnel is drawn in a section alone as in the whole. */
  @Test
  void theSectionWithTheFunnelAlone() throws IOException {
    workspace("a", "Alfa").closed(2019, 20, 4);
    workspace("b", "Beta").closed(2019, 20, 12);
    assertThat(compare("a", "b", "--year", "2019", "--only", "utfall 2019").code()).isZero();

    assertThat(page("2019-utfall-2019")).contains("Nästa diagram visar");
    try (var charts = Files.list(bundle("2019-utfall-2019").resolve("diagram"))) {
      assertThat(charts.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.contains("tratt") && name.endsWith(".svg"));
    }
  }

  /** Two of forty outside is what chance alone brings about. */
  @Test
  void fortyAssociationsFitInEveryFormat() throws IOException {
    List<String> words = new ArrayList<>(List.of("compare"));
    for (int i = 0; i < 40; i++) {
      workspace("f" + i, "Bygden %02d".formatted(i)).closed(2019, 10 + i, 4 + i / 3);
      words.add("f" + i);
    }
    words.addAll(List.of("--year", "2019", "-q"));
    Sofrep run = Sofrep.in(here, words.toArray(String[]::new));
    assertThat(run.code()).as("%s", run).isZero();
    assertThat(page("2019"))
        .contains("När 40 förbund jämförs på en gång väntas ungefär 2 hamna utanför");
    assertThat(bundle("2019").resolve("jamforelse-2019.pdf")).isNotEmptyFile();
    assertThat(bundle("2019").resolve("jamforelse-2019.docx")).isNotEmptyFile();
    assertThat(bundle("2019").resolve("jamforelse-2019.xlsx")).isNotEmptyFile();
  }
}
