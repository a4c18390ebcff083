package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;

/** {@code sofrep insats}: what a coordinator gets, on a workspace with its numbers in view. */
class InsatsReportTest {
  @TempDir Path workspace;

  @BeforeEach
  void layOut() throws IOException {
    write(
        "forbund.yaml",
        """
        namn: Samordningsförbundet Prov
        ort: Provstad
        insatser:
          - {namn: Nya vägar, alias: [NYA-VÄGAR, NV], mål: 40, platser: 10, ansvar: ["3001"]}
          - {namn: Stöd hemma, slag: struktur, ansvar: ["3002"]}
        ansvarsnamn: {"3001": Nya vägar, "3002": Stöd hemma}
        """);
    write(
        "2023/deltagare.csv",
        """
        deltagare;insats;kön;ålder;utbildning;startdatum;slutdatum;avslutsanledning
        P1;Nya vägar;Kvinna;25;Gymnasium;2023-01-10;2023-04-20;Arbete
        P2;Nya vägar;Man;41;Grundskola;2023-02-01;2023-08-09;Sjukdom
        P3;Nya vägar;Kvinna;33;Gymnasium;2023-07-02;;
        """);
    write(
        "2023/indikatorer.csv",
        """
        datum;grupp;insats;fråga;svar;antal;tillfrågade
        2023-05-02;deltagare;Nya vägar;Har stödet anpassats?;Till stor del;2;3
        """);
    write(
        "2023/texter/insats-nya-vagar.md",
        """
        ## Syfte
        Att hitta nya vägar.

        ## Så gjorde vi
        Vi träffades.

        ## Utmaningar framåt
        Lokalen är liten.
        """);
  }

  private void write(String file, String content) throws IOException {
    Path path = workspace.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content, StandardCharsets.UTF_8);
  }

  private Sofrep insats(String... words) {
    return Sofrep.in(
        workspace,
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("insats", "2023", "--formats", "html"),
                java.util.stream.Stream.of(words))
            .toArray(String[]::new));
  }

  private String page(Sofrep run) throws IOException {
    assertThat(run.code()).as("%s", run).isZero();
    Path bundle = Path.of(run.out().strip());
    return Files.readString(bundle.resolve(bundle.getFileName() + ".html"))
        .replace("\u00a0", " ")
        .replaceAll("\\s+", " ");
  }

  private static List<String> headings(String page) {
    return Pattern.compile("<h2[^>]*>(.*?)</h2>", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map((MatchResult heading) -> heading.group(1).replaceAll("<[^>]+>", "").strip())
        .filter(heading -> heading.matches("\\d.*"))
        .toList();
  }

  /** DOMAIN's sections of an insatsrapport, numbered; the author's own words keep their place. */
  @Test
  void theSectionsStandInTheOrderOfAnInsatsrapport() throws IOException {
    assertThat(headings(page(insats("Nya vägar"))))
        .containsExactly(
            "1 Syfte och mål",
            "2 Antal deltagare och platser",
            "3 Resultat",
            "4 Målgruppsbeskrivning",
            "5 Tid i insatsen",
            "6 Avslutsorsak",
            "7 Uppföljning",
            "8 Beskrivning och kommentar",
            "9 Utmaningar framåt",
            "10 Underskrift");
  }

  /** 3 in the year, 2 of them closed, 1 of those to work. */
  @Test
  void theFiguresAreThoseOfTheInsats() throws IOException {
    String page = page(insats("Nya vägar"));

    assertThat(page).contains(">1 av 2<").contains("Samordnare, Nya vägar").contains("Provstad");
    assertThat(page).contains("Har stödet anpassats?");
  }

  /** In the first half-year P1 was closed, P2 was still there, and P3 had not come. */
  @Test
  void aPartOfTheYearCountsWhatHadHappenedByThen() throws IOException {
    Sofrep run = insats("NV", "--through", "2023-06");

    assertThat(run.out().strip()).endsWith("insatsrapport-nya-vagar-2023-06");
    assertThat(page(run).replaceAll("<[^>]+>", ""))
        .contains("gick 1 av 1 till arbete eller studier")
        .contains("Vid periodens slut fanns en kvar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nya vagar", "NYA VÄGAR", "nyavägar", "nv", "Nya-vägar"})
  void theNameMatchesInAnySpelling(String typed) {
    assertThat(insats(typed).out().strip()).endsWith("insatsrapport-nya-vagar-2023");
  }

  @Test
  void anUnknownNameEndsWithTheNearest() {
    Sofrep run = insats("Nya väger");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Närmast: Nya vägar");
    assertThat(workspace.resolve("rapporter")).doesNotExist();
  }

  /** Nothing is known of Stöd hemma: the page says so, and a warning does. */
  @Test
  void withoutDataTheReportSaysSo() throws IOException {
    Sofrep run = insats("Stöd hemma");

    assertThat(page(run))
        .contains("Det finns inga uppgifter om Stöd hemma för 1 januari–31 december 2023.");
    assertThat(run.err()).contains("varning").contains("Stöd hemma");
  }

  /** A text that asks for figures cannot be printed where there are none. */
  @Test
  void withoutDataATextWithFiguresIsLeftOut() throws IOException {
    write(
        "2023/texter/insats-stod-hemma.md",
        "Kostade {{ekonomi.insats.utnyttjat insats=\"Stöd hemma\"}}.");

    assertThat(page(insats("Stöd hemma"))).doesNotContain("Kostade");
  }

  @Test
  void figuresCsvHoldsTheInsatsAlone() throws IOException {
    Path bundle = Path.of(insats("Nya vägar").out().strip());

    assertThat(Csv.rows(bundle.resolve("figures.csv")))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsEntry("insats", "Nya vägar"));
  }
}
