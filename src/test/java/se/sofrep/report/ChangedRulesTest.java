package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Sofrep;

/**
 * Each year is counted by the rules that were decided for it, and what has changed is called out.
 * Both years close 20: 4 to work and 6 as job seekers, who count as a result only from 2024.
 */
class ChangedRulesTest {
  @TempDir Path workspace;

  @BeforeEach
  void layOut() throws IOException {
    Files.writeString(
        workspace.resolve("forbund.yaml"),
        """
        namn: Samordningsförbundet Provbygden
        åldersgrupper: ["–24", "25–"]
        tidigare:
          - {till: 2023-12-31, åldersgrupper: ["–29", "30–"]}
        insatser:
          - namn: Rehab
            mål: 40
            resultat: {även: [Aktivt arbetssökande]}
            tidigare:
              - {till: 2023-12-31, mål: 30, resultat: {arbete: [Arbete]}}
              - {till: 2020-12-31, mål: 10}
        """);
    for (int year : new int[] {2023, 2024}) {
      StringBuilder rows =
          new StringBuilder("deltagare;insats;kön;ålder;startdatum;slutdatum;avslutsanledning\n");
      IntStream.range(0, 20)
          .mapToObj(
              i -> row(year, i, i < 4 ? "Arbete" : i < 10 ? "Aktivt arbetssökande" : "Sjukdom"))
          .forEach(rows::append);
      Files.createDirectories(workspace.resolve(String.valueOf(year)));
      Files.writeString(workspace.resolve(year + "/deltagare.csv"), rows);
    }
  }

  private static String row(int year, int person, String reason) {
    return "p%d-%d;Rehab;K;27;%d-02-01;%d-11-30;%s%n".formatted(year, person, year, year, reason);
  }

  /** 4 + 6 of 20 are 50 %; by the rule of 2023 4 of 20 are 20 %. */
  @Test
  void eachYearIsCountedByItsOwnRules() {
    String figures = Sofrep.in(workspace, "figures", "2024", "-q").out();

    assertThat(figures)
        .contains("avslutade.resultat,Rehab,Totalt,,2024,50,procent,10,20")
        .contains("avslutade.resultat,Rehab,Totalt,,2023,20,procent,4,20")
        .contains("avslutade.mål,Rehab,Totalt,,2024,40,procent")
        .contains("avslutade.mål,Rehab,Totalt,,2023,30,procent")
        .contains("avslutade.ålder,Rehab,Totalt,25–,2024,20,antal")
        .contains("avslutade.ålder,Rehab,Totalt,–29,2023,20,antal")
        .doesNotContain("–29,2024");
  }

  @Test
  void theReportSaysWhatHasChangedAndDoesNotCompareWhatCannotBeCompared() throws IOException {
    Sofrep run = Sofrep.in(workspace, "annual", "2024", "--formats", "html", "-q");
    assertThat(run.code()).as("%s", run).isZero();
    String page = Files.readString(Path.of(run.out().strip(), "arsredovisning-2024.html"));
    String text = page.replaceAll("<[^>]+>", "").replace('\u00a0', ' ');

    assertThat(text)
        .contains(
            "Rehab: som resultat räknas Arbete, Studier, Utbildning och Aktivt arbetssökande enligt"
                + " avslutsanledning; 2023 räknades Arbete, Studier och Utbildning enligt"
                + " avslutsanledning. Andelarna kan därför inte jämföras.")
        .contains("Rehab: målet är 40 %; 2023 var det 30 %.")
        .contains("Åldersgrupperna är –24 och 25–; 2023 var de –29 och 30–.")
        .doesNotContain("större andel än 2023");
  }

  @Test
  void theInterventionsOwnReportSaysSoToo() throws IOException {
    Sofrep run = Sofrep.in(workspace, "insats", "2024", "Rehab", "--formats", "html", "-q");
    assertThat(run.code()).as("%s", run).isZero();

    assertThat(Files.readString(Path.of(run.out().strip(), "insatsrapport-rehab-2024.html")))
        .contains("Ändrade definitioner", "Rehab: som resultat räknas");
  }

  /** A life that ended under the rules of 2023 is held against the goal of 2023: 20 % of 30 %. */
  @Test
  void aFinalReportIsHeldAgainstTheGoalsOfItsLastDay() throws IOException {
    Sofrep run =
        Sofrep.in(
            workspace,
            "final",
            "Rehab",
            "--from",
            "2023-01-01",
            "--through",
            "2023-12-31",
            "--formats",
            "html",
            "-q");
    assertThat(run.code()).as("%s", run).isZero();
    String text =
        Files.readString(Path.of(run.out().strip(), "slutrapport-rehab.html"))
            .replaceAll("<[^>]+>", "")
            .replace('\u00a0', ' ');

    assertThat(text).contains("4 av 20 (20 %)", "30 %").doesNotContain("40 %");
  }

  @Test
  void nothingIsSaidWhereNothingHasChanged() throws IOException {
    Sofrep run = Sofrep.in(workspace, "annual", "2023", "--formats", "html", "-q");
    assertThat(run.code()).as("%s", run).isZero();

    assertThat(Files.readString(Path.of(run.out().strip(), "arsredovisning-2023.html")))
        .doesNotContain("Ändrade definitioner");
  }

  @Test
  void anEntryNeedsItsDay() throws IOException {
    Files.writeString(
        workspace.resolve("forbund.yaml"),
        "namn: P\ninsatser:\n  - namn: Rehab\n    tidigare: [{mål: 30}]\n");

    Sofrep run = Sofrep.in(workspace, "check", "2024");

    assertThat(run.code()).as("%s", run).isEqualTo(3);
    assertThat(run.err()).contains("forbund.yaml:4:16: fel: ”till” måste finnas");
  }
}
