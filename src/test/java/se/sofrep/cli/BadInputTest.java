package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.problem.Language;
import se.sofrep.testing.Sofrep;

/** Files that come damaged, or with intent to harm: an error with advice, at once. */
class BadInputTest {
  private static final Duration AT_ONCE = Duration.ofSeconds(2);

  @TempDir Path workspace;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "table.nul",
        "table.unclosed-quote",
        "table.swallowed-rows",
        "table.long-row",
        "input.column-twice",
        "table.damaged",
        "table.encrypted",
        "table.bomb",
        "table.entities",
        "config.too-deep",
        "config.tag",
        "sie.amount",
        "sie.truncated",
        "input.end-before-start",
        "input.born-after-start",
        "input.identity-astray",
        "input.unknown-heading",
        "config.goal-no-number",
        "source.folder-for-file",
        "source.file-for-folder",
        "source.link-outside",
        "source.link-nowhere"
      })
  void isAnErrorWithAdviceAtOnce(String code) throws IOException {
    ErrorGallery.Case bad = new ErrorGallery.Case(code, ErrorGallery.FOLDER.resolve(code));
    ErrorGallery.layOut(bad, workspace);

    isRefused(ErrorGallery.read(bad.expected(Language.SV)));
  }

  @Test
  void aCellOfAMillionCharactersIsAnError() throws IOException {
    ErrorGallery.layOutBase(workspace);
    replace("2020/volym.csv", "Frukostmöte", "a".repeat(1_000_000));

    isRefused("2020/volym.csv:2:3: fel: Cellen har 1000000 tecken");
  }

  /** A workbook cut off in the middle, whatever kind it is. */
  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls", "ods"})
  void aWorkbookThatIsCutOffIsAnError(String kind) throws IOException {
    ErrorGallery.layOutBase(workspace);
    Files.delete(workspace.resolve("2020/budget.csv"));
    byte[] start =
        kind.equals("xls")
            ? new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1}
            : "PK\003\004 och så inget mer".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(workspace.resolve("2020/budget." + kind), start);

    isRefused("2020/budget." + kind + ": fel: ");
  }

  /** A reference to a file on the machine is never followed, in YAML as little as in XML. */
  @Test
  void nothingOutsideTheWorkspaceIsRead() throws IOException {
    ErrorGallery.layOutBase(workspace);
    Files.writeString(workspace.resolve("hemlig.txt"), "hemligheten");
    replace("forbund.yaml", "ort: Provstad", "ort: !include hemlig.txt");

    assertThat(isRefused("forbund.yaml:4:6: fel: ").toString()).doesNotContain("hemligheten");
  }

  /** No command says the number, and none writes anything. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check 2020 --verbose",
        "annual 2020",
        "figures 2020",
        "explain 2020 volym.deltagare --kategori Frukostmöte",
        "return 2020"
      })
  void anIdentityNumberThatHasGoneAstrayIsNeverSaid(String command) throws IOException {
    ErrorGallery.layOutBase(workspace);
    replace("2020/volym.csv", "Frukostmöte", "Frukostmöte med 19800101-9820");

    Sofrep run = Sofrep.in(workspace, command.split(" "));

    assertThat(run.code()).as("%s", run).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("2020/volym.csv:2:3: fel: ").doesNotContain("19800101", "9820");
    assertThat(workspace.resolve("rapporter")).doesNotExist();
  }

  /** Real exports have columns of their own: the report is made, and the column is named. */
  @Test
  void aColumnThatNobodyKnowsStopsNothing() throws IOException {
    ErrorGallery.layOutBase(workspace);
    replace("2020/volym.csv", "datum;insats;", "datum;Diarienummer;insats;");
    replace("2020/volym.csv", "2020-03-10;", "2020-03-10;hemligt;");
    replace("2020/volym.csv", "2020-10-06;", "2020-10-06;hemligt;");

    Sofrep run = Sofrep.in(workspace, "figures", "2020");

    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.out()).contains("volym.deltagare,").doesNotContain("hemligt");
    assertThat(run.err())
        .contains("2020/volym.csv:1:2: varning: Kolumnen ”Diarienummer” är okänd och läses inte.")
        .doesNotContain("hemligt");
  }

  private void replace(String file, String old, String text) throws IOException {
    Path path = workspace.resolve(file);
    Files.writeString(path, Files.readString(path).replace(old, text));
  }

  /** Time is that of the processor, so that a busy machine does not matter. */
  private Sofrep isRefused(String expected) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Sofrep run = Sofrep.in(workspace, "check", "2020");
    long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;

    assertThat(run.code()).as("%s", run).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(expected).contains("\n    ").doesNotContain("\tat ");
    assertThat(Duration.ofNanos(used)).isLessThan(AT_ONCE);
    return run;
  }
}
