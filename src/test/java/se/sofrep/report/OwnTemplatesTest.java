package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Sofrep;

/** What docs/templates.md promises: its own examples, laid out in a workspace. */
class OwnTemplatesTest {
  private static final Path MANUAL = Path.of("docs/templates.md").toAbsolutePath();
  private static final Path BUILT_IN = Path.of("templates").toAbsolutePath();

  @TempDir Path workspace;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(workspace.resolve("2024/texter"));
    Files.createDirectories(workspace.resolve("mallar/delar"));
    Files.writeString(
        workspace.resolve("forbund.yaml"),
        """
        namn: Samordningsförbundet Provbygden
        styrelse: [{roll: Ordförande, part: Region Prov}]
        insatser:
          - namn: Rehab
        """);
    Files.writeString(
        workspace.resolve("2024/deltagare.csv"),
        "deltagare;insats;kön;ålder;startdatum;slutdatum\np1;Rehab;K;30;2024-02-01;\n");
  }

  /** The manual's example that begins so. */
  private static String example(String begins) throws IOException {
    Matcher found =
        Pattern.compile("```\n(" + Pattern.quote(begins) + ".*?)```", Pattern.DOTALL)
            .matcher(Files.readString(MANUAL));
    assertThat(found.find()).as(begins).isTrue();
    return found.group(1);
  }

  private String report() throws IOException {
    Sofrep run = Sofrep.in(workspace, "annual", "2024", "--formats", "html");
    assertThat(run.code()).as("%s", run).isZero();
    return Files.readString(Path.of(run.out().strip(), "arsredovisning-2024.html"))
        .replaceAll("(?s)<(head|style|script)\\b.*?</\\1>", "")
        .replaceAll("<[^>]+>", "\n")
        .replaceAll("\\s+", " ");
  }

  @Test
  void aPartIsReplaced() throws IOException {
    Files.writeString(
        workspace.resolve("mallar/delar/styrning.ftlh"),
        example("<avsnitt rubrik=\"Så styrs förbundet\""));

    assertThat(report())
        .contains("Så styrs förbundet")
        .contains("Ordförande")
        .doesNotContain("Styrelsens, beredningens, medlemsrådets");
  }

  @Test
  void aSectionWithATextOfItsOwnIsAddedAndTheOrderIsTheTemplates() throws IOException {
    Files.writeString(workspace.resolve("2024/texter/grannar.md"), "Vi träffas två gånger.\n");
    String added = example("<avsnitt rubrik=\"Samverkan med grannförbunden\"");
    Files.writeString(
        workspace.resolve("mallar/arsredovisning.ftlh"),
        added + Files.readString(BUILT_IN.resolve("arsredovisning.ftlh")));

    assertThat(report())
        .containsPattern(
            "1 Samverkan med grannförbunden Under året hade insatserna.*Vi träffas två gånger."
                + ".*2 Förvaltningsberättelse");
  }

  @Test
  void aFaultInATemplateIsToldWithFileAndLine() throws IOException {
    Files.writeString(
        workspace.resolve("mallar/delar/styrning.ftlh"),
        "<p>Bra.</p>\n<@tabell namn=\"styrels\"/>\n");

    Sofrep run = Sofrep.in(workspace, "check", "2024");

    assertThat(run.code()).as("%s", run).isEqualTo(3);
    assertThat(run.err()).contains("mallar/delar/styrning.ftlh:2").contains("styrelse");
  }
}
