package se.sofrep.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.sofrep.source.WorkspaceReaderTest.SIE_2019;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.domain.Association;
import se.sofrep.domain.YearData;
import se.sofrep.problem.Findings;

/** Every file that is there is read, or it is said why not. */
class EveryFileTest {
  @TempDir Path root;
  private final Findings findings = new Findings();

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Association association() throws IOException {
    write("forbund.yaml", "namn: Förbundet\ninsatser:\n  - namn: Rehab\n");
    return WorkspaceReader.association(root, findings).orElseThrow();
  }

  private YearData year(int year) throws IOException {
    return WorkspaceReader.year(root, association(), year, findings);
  }

  private List<String> said() {
    return findings.all().stream()
        .map(f -> f.severity().word() + " " + f.code() + " " + f.location())
        .toList();
  }

  @Test
  void aFolderByTheNameOfAnInput_isAnError() throws IOException {
    Files.createDirectories(root.resolve("2019/deltagare.csv"));
    Files.createDirectories(root.resolve("2019/texter/ordforande.md"));

    year(2019);

    assertThat(said())
        .containsExactlyInAnyOrder(
            "fel source.folder-for-file 2019/deltagare.csv",
            "fel source.folder-for-file 2019/texter/ordforande.md");
  }

  @Test
  void aFileInThePlaceOfAFolder_isAnError() throws IOException {
    write("2019/texter", "Hej");
    write("2018", "Hej");

    year(2019);
    year(2018);

    assertThat(said())
        .containsExactly(
            "fel source.file-for-folder 2019/texter", "fel source.file-for-folder 2018");
  }

  /** Opening a pipe would wait for ever. */
  @Test
  @Timeout(20)
  void aPipeByTheNameOfAnInput_isAnError_atOnce() throws Exception {
    association();
    Files.createDirectories(root.resolve("2019/texter"));
    for (String name : List.of("2019/volym.csv", "huvudbok.se", "2019/texter/ordforande.md")) {
      pipe(name);
    }

    WorkspaceReader.year(root, association(), 2019, findings);

    assertThat(said())
        .containsExactlyInAnyOrder(
            "fel source.no-plain-file 2019/volym.csv",
            "fel source.no-plain-file huvudbok.se",
            "fel source.no-plain-file 2019/texter/ordforande.md");
  }

  @Test
  @Timeout(20)
  void forbundYaml_isAPlainFile() throws Exception {
    pipe("forbund.yaml");
    assertThat(WorkspaceReader.association(root, findings)).isEmpty();
    Files.delete(root.resolve("forbund.yaml"));
    Files.createDirectory(root.resolve("forbund.yaml"));
    assertThat(WorkspaceReader.association(root, findings)).isEmpty();

    assertThat(said())
        .containsExactly(
            "fel source.no-plain-file forbund.yaml", "fel source.folder-for-file forbund.yaml");
  }

  private void pipe(String name) throws Exception {
    Process made =
        new ProcessBuilder("mkfifo", root.resolve(name).toString())
            .redirectErrorStream(true)
            .start();
    assumeTrue(made.waitFor() == 0, "a system with pipes");
  }

  @Test
  void whatALinkOutOfTheWorkspaceLeadsTo_isNeverReadOrQuoted(@TempDir Path elsewhere)
      throws IOException {
    Association association = association();
    Path secret = Files.writeString(elsewhere.resolve("hemligt.csv"), "hemligheten;x\n1;2\n");
    Path text = Files.writeString(elsewhere.resolve("hemligt.md"), "hemligheten");
    Files.createDirectories(elsewhere.resolve("texter"));
    Files.writeString(elsewhere.resolve("texter/sammanfattning.md"), "hemligheten");
    Files.createDirectories(root.resolve("2019/texter"));
    Files.createSymbolicLink(root.resolve("2019/volym.csv"), secret);
    Files.createSymbolicLink(root.resolve("2019/texter/ordforande.md"), text);
    Files.createSymbolicLink(root.resolve("2019/budget.csv"), Path.of("borta.csv"));
    Files.createSymbolicLink(root.resolve("2018"), elsewhere);
    Files.delete(root.resolve("forbund.yaml"));
    Files.createSymbolicLink(root.resolve("forbund.yaml"), secret);

    YearData read = WorkspaceReader.year(root, association, 2019, findings);
    YearData before = WorkspaceReader.year(root, association, 2018, findings);
    WorkspaceReader.association(root, findings);

    assertThat(said())
        .containsExactlyInAnyOrder(
            "fel source.link-outside 2019/volym.csv",
            "fel source.link-outside 2019/texter/ordforande.md",
            "fel source.link-nowhere 2019/budget.csv",
            "fel source.link-outside 2018",
            "fel source.link-outside 2018/texter",
            "fel source.link-outside forbund.yaml");
    assertThat(findings.all().toString() + read + before).doesNotContain("hemligheten");
  }

  @Test
  void aLinkInsideTheWorkspace_isReadAsTheFileItLeadsTo() throws IOException {
    write("källor/2019.se", SIE_2019);
    Files.createDirectories(root.resolve("2019"));
    Files.createSymbolicLink(root.resolve("2019/huvudbok.se"), Path.of("../källor/2019.se"));

    assertThat(year(2019).ledger().orElseThrow().file()).isEqualTo("2019/huvudbok.se");
    assertThat(said()).noneMatch(line -> line.startsWith("fel") || line.startsWith("varning"));
  }

  @Test
  void everyFileThatIsThere_isReadOrItIsSaidWhyNot() throws IOException {
    write("2019/deltagare.pdf", "%PDF-1.4");
    write("2019/budget.se", "#FLAGGA 0\n");
    write("2019/huvudbok.se", SIE_2019);
    write("2019/huvudbok.pdf", "%PDF-1.4");
    write("2019/export.csv", "a;b\n");
    write("huvudbok.se", SIE_2019);
    write("arkiv.xlsx", "x");
    write("2019/texter/sammanfattning.docx", "x");
    write("2019/texter/bild.png", "x");
    write("2019/protokoll.pdf", "x");

    year(2019);

    assertThat(said())
        .filteredOn(line -> line.contains(" source."))
        .containsExactlyInAnyOrder(
            "notis source.text-form 2019/texter/sammanfattning.docx",
            "varning source.unread-form 2019/deltagare.pdf",
            "varning source.unread-form 2019/budget.se",
            "notis source.set-aside 2019/huvudbok.pdf",
            "notis source.set-aside huvudbok.se",
            "notis source.not-read 2019/export.csv",
            "notis source.not-read arkiv.xlsx");
  }
}
