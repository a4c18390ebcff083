package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Sofrep;

/**
 * Sixteen women have left Rehab, four of each age band: nothing of their ages can be told. In two
 * bands they are eight and eight.
 */
class CoarserEditionTest {
  private static final String PLAIN =
      """
      namn: Samordningsförbundet Provbygden
      insatser: [{namn: Rehab, start: 2018-01-01}]
      """;
  private static final String PAIRS =
      "ålder: {\"–44\": [\"–29\", \"30–44\"], \"45–\": [\"45–59\", \"60–\"]}";

  @TempDir Path workspace;
  @TempDir Path out;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(workspace.resolve("2019/texter"));
    StringBuilder rows =
        new StringBuilder("deltagare;insats;kön;ålder;startdatum;slutdatum;avslutsanledning\n");
    for (int i = 0; i < 16; i++) {
      int age = new int[] {24, 36, 51, 62}[i % 4];
      rows.append("p%d;Rehab;K;%d;2019-01-02;2019-06-01;Arbete\n".formatted(i, age));
    }
    Files.writeString(workspace.resolve("2019/deltagare.csv"), rows);
    configure(PLAIN);
  }

  @Test
  void checkTellsWhatWouldBeWithheldAndWhatCoarserBandsWouldSave() {
    Sofrep check = Sofrep.in(workspace, "check", "2019", "--edition", "publik", "--lang", "sv");

    assertThat(check.out())
        .contains("Den publika utgåvan skulle ha ")
        .containsPattern("(?m)^avslutade.ålder +\\d+ +\\d+$")
        .contains("Skriv i forbund.yaml:\nsekretess:\n  grövre:\n    " + PAIRS)
        .contains("i stället för 0");
    assertThat(workspace.resolve("rapporter")).doesNotExist();
  }

  @Test
  void checkOfTheInternEditionSaysNothingOfIt() {
    assertThat(Sofrep.in(workspace, "check", "2019").out()).isEmpty();
  }

  @Test
  void bandsAreToldTogetherWhereMoreIsToldSo() throws IOException {
    configure(PLAIN + "sekretess: {grövre: {" + PAIRS + "}}\n");

    String figures = publik();

    assertThat(figures)
        .contains("avslutade.ålder,Rehab,Totalt,–44,2019,8,antal,")
        .contains("avslutade.ålder,Rehab,Totalt,–44,2019,50,procent,8,16,")
        .contains("avslutade.ålder,Rehab,Totalt,45–,2019,8,antal,")
        .doesNotContain("–29")
        .doesNotContain("45–59");
  }

  @Test
  void bandsThatCanBeToldAreNotMadeCoarser() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      int age = new int[] {24, 36, 51, 62}[i % 4];
      rows.append("q%d;Rehab;K;%d;2019-01-02;2019-06-01;Arbete\n".formatted(i, age));
    }
    Path file = workspace.resolve("2019/deltagare.csv");
    Files.writeString(file, Files.readString(file) + rows);
    configure(PLAIN + "sekretess: {grövre: {" + PAIRS + "}}\n");

    assertThat(publik())
        .contains("avslutade.ålder,Rehab,Totalt,–29,2019,14,antal,")
        .doesNotContain(",–44,");
  }

  @Test
  void aLiveFigureOfABandThatIsToldWithAnotherIsWithheld() throws IOException {
    Files.writeString(
        workspace.resolve("2019/texter/malgrupper.md"),
        "Unga var {{avslutade.ålder insats=Rehab kategori=\"–29\"}}.\n");
    configure(PLAIN + "sekretess: {grövre: {" + PAIRS + "}}\n");

    Sofrep run = annual();

    assertThat(run.code()).as(run.err()).isZero();
    String page = contentOf(bundle().resolve("arsredovisning-2019-publik.html").toFile());
    assertThat(page.replaceAll("<[^>]*>", "")).contains("Unga var en skyddad andel.");
  }

  @Test
  void theInternEditionIsAsFineAsEver() throws IOException {
    configure(PLAIN + "sekretess: {grövre: {" + PAIRS + "}}\n");

    assertThat(Sofrep.in(workspace, "figures", "2019").out())
        .contains("avslutade.ålder,Rehab,Totalt,–29,2019,4,antal,")
        .doesNotContain(",–44,");
  }

  @Test
  void whatCannotBeToldTogetherIsSaid() throws IOException {
    configure(PLAIN + "sekretess: {grövre: {åldr: {x: [y]}, ålder: {\"60–\": [\"45–59\"]}}}\n");

    Sofrep check = Sofrep.in(workspace, "check", "2019", "--lang", "sv");

    assertThat(check.code()).isEqualTo(3);
    assertThat(check.err())
        .contains("forbund.yaml:3:22: fel: ”åldr” kan inte göras grövre. Menades ”ålder”?")
        .contains("”60–” är självt ett värde, och inte ett av dem som det ska stå för.");
  }

  private String publik() {
    Sofrep run = annual();
    assertThat(run.code()).as(run.err()).isZero();
    return contentOf(bundle().resolve("figures.csv").toFile());
  }

  private Sofrep annual() {
    return Sofrep.in(
        workspace,
        "annual",
        "2019",
        "--edition",
        "publik",
        "--formats",
        "html",
        "-o",
        out.toString());
  }

  private Path bundle() {
    return out.resolve("arsredovisning-2019-publik");
  }

  private void configure(String yaml) throws IOException {
    Files.writeString(workspace.resolve("forbund.yaml"), yaml);
  }
}
