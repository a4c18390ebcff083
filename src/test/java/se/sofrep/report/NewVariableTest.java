package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Patched;

/**
 * A variable that sofrep does not have is one line of {@code Variable.java} and one of a template:
 * the line is added to a copy of the file, the copy is compiled, and the program runs with it.
 */
class NewVariableTest {
  private static final String LINE =
      "  COUNTRY_OF_BIRTH(\"födelseland\", codes(\"Sverige\", \"Norden\", \"Europa\", \"Övriga\")),\n";

  private static final String TEMPLATE =
      """
      <avsnitt rubrik="Varifrån deltagarna kommer">
      <@tabell namn="fordelning" variabel="födelseland"/>
      <@diagram namn="fordelning" variabel="födelseland"/>
      </avsnitt>
      """;

  @TempDir static Path classes;
  @TempDir static Path workspace;
  private static Patched sofrep;

  /** Six have ended; one of them has no country, another one that is misspelt. */
  @BeforeAll
  static void layOut() throws IOException {
    sofrep =
        Patched.of(
            "se/sofrep/domain/Variable.java",
            source -> source.replace("  OBSTACLES(", LINE + "  OBSTACLES("),
            classes);
    Files.createDirectories(workspace.resolve("mallar"));
    Files.createDirectories(workspace.resolve("2024"));
    Files.writeString(
        workspace.resolve("forbund.yaml"),
        """
        namn: Samordningsförbundet Provbygden
        insatser: [{namn: Rehab}]
        """);
    Files.writeString(
        workspace.resolve("2024/deltagare.csv"),
        """
        deltagare;insats;kön;ålder;Födelseland;startdatum;slutdatum
        p1;Rehab;K;30;Sverige;2024-01-01;2024-06-01
        p2;Rehab;K;31;SVERIGE;2024-01-01;2024-06-01
        p3;Rehab;M;32;Norden;2024-01-01;2024-06-01
        p4;Rehab;M;33;Övriga;2024-01-01;2024-06-01
        p5;Rehab;M;34;;2024-01-01;2024-06-01
        p6;Rehab;M;35;Nordenn;2024-01-01;2024-06-01
        p7;Rehab;M;36;Europa;2024-01-01;
        """);
    Files.writeString(
        workspace.resolve("mallar/arsredovisning.ftlh"),
        TEMPLATE + Files.readString(Path.of("templates/arsredovisning.ftlh")));
  }

  @Test
  void itsFiguresAreComputed() {
    String figures = sofrep.run(workspace, "figures", "2024");

    assertThat(figures)
        .contains("avslutade.födelseland,Totalt,Totalt,Sverige,2024,2,antal,")
        .contains("avslutade.födelseland,Totalt,Kvinna,Sverige,2024,100,procent,2,2,")
        .contains("avslutade.födelseland,Totalt,Totalt,Europa,2024,0,antal,")
        .contains("avslutade.födelseland,Totalt,Totalt,Saknas,2024,1,antal,")
        .contains("aktuella.födelseland,Totalt,Totalt,Europa,2024,1,antal,");
  }

  @Test
  void aStrangeValueIsSaidWithTheNearestCode() {
    assertThat(sofrep.run(workspace, "check", "2024"))
        .contains("”Nordenn” finns inte bland värdena för födelseland. Menas Norden?");
  }

  @Test
  void aTemplateMayAskForItsTableAndItsChart() throws IOException {
    sofrep.run(workspace, "annual", "2024", "--formats", "html");

    Path bundle = workspace.resolve("rapporter/arsredovisning-2024");
    assertThat(bundle.resolve("tabeller/fordelning-fodelseland.csv"))
        .content()
        .isEqualToNormalizingNewlines(
            """
            Födelseland,Kvinna Antal,Kvinna %,Man Antal,Man %,Totalt Antal,Totalt %
            Sverige,2,–,0,–,2,–
            Norden,0,–,1,–,1,–
            Europa,0,–,0,–,0,–
            Övriga,0,–,1,–,1,–
            Nordenn,0,–,1,–,1,–
            Saknas,0,–,1,–,1,–
            Antal avslutade,2,,4,,6,
            """);
    assertThat(bundle.resolve("diagram/diagram-fordelning-fodelseland.svg"))
        .content()
        .contains("Avslutade deltagare efter födelseland och kön, 2024");
  }

  @Test
  void itIsExplained() {
    String explained =
        sofrep.run(workspace, "explain", "2024", "avslutade.fodelseland", "--kategori", "Sverige");

    assertThat(explained)
        .contains("Uträkning:  2 ÷ 6 × 100")
        .contains("2024/deltagare.csv:2  p1")
        .contains("2024/deltagare.csv:3  p2")
        .contains("Varifrån deltagarna kommer");
  }

  @Test
  void aNameNearlyRightIsSuggested() {
    assertThat(sofrep.run(workspace, "explain", "2024", "avslutade.födelselan"))
        .contains("exit code 2")
        .contains("avslutade.födelseland");
  }

  @Test
  void statsTellsByIt() {
    assertThat(sofrep.run(workspace, "stats", "2024/deltagare.csv", "--by", "födelseland"))
        .contains("Sverige,2,antal,", "Norden,1,antal,", "Europa,0,antal,", "Saknas,1,antal,");
  }

  @Test
  void aNewWorkspaceHasAColumnForIt() {
    sofrep.run(workspace, "init", "ny");

    assertThat(workspace.resolve("ny"))
        .isDirectoryRecursivelyContaining(
            file ->
                file.endsWith("deltagare.csv")
                    && contentOf(file.toFile()).contains(";hushåll;utbildning;")
                    && contentOf(file.toFile()).contains(";födelseland;startdatum;"));
  }

  @Test
  void itIsInThePageOfFigures() {
    assertThat((String) sofrep.call("se.sofrep.figures.FiguresPage", "markdown"))
        .contains("### `avslutade.födelseland`")
        .contains("Hur avslutade deltaganden fördelar sig på födelseland.");
  }
}
