package se.sofrep.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.domain.Association;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;

class WorkspaceReaderTest {
  private static final String SIE_2019 =
      """
      #FLAGGA 0
      #RAR 0 20190101 20191231
      #RAR -1 20180101 20181231
      #KONTO 1930 Bank
      #KONTO 2010 "Eget kapital"
      #IB 0 1930 100
      #IB 0 2010 -100
      #UB 0 1930 100
      #UB 0 2010 -100
      #IB -1 1930 100
      #IB -1 2010 -100
      #UB -1 1930 100
      #UB -1 2010 -100
      """;

  @TempDir Path root;
  private final Findings findings = new Findings();

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private Association association() throws IOException {
    write("forbund.yaml", "namn: Förbundet\ninsatser:\n  - namn: Rehab\n");
    return WorkspaceReader.association(root, findings).orElseThrow();
  }

  private YearData year(int year) throws IOException {
    return WorkspaceReader.year(root, association(), year, findings);
  }

  private List<String> trouble() {
    return findings.all().stream()
        .filter(f -> f.severity() != Severity.NOTICE)
        .map(f -> f.code() + " " + f.location())
        .toList();
  }

  @Test
  void aFolderWithoutForbundYaml_isNoWorkspace() {
    assertThat(WorkspaceReader.association(root, findings)).isEmpty();
    assertThat(trouble()).containsExactly("source.no-config forbund.yaml");
  }

  @Test
  void theYearsLedger_isFoundInItsFolder_howeverItsNameIsCased() throws IOException {
    write("2019/Huvudbok.SE", SIE_2019);

    YearData read = year(2019);

    assertThat(read.ledger().orElseThrow().file()).isEqualTo("2019/Huvudbok.SE");
    assertThat(read.files()).containsExactly("2019/Huvudbok.SE");
    assertThat(trouble()).isEmpty();
  }

  @Test
  void aLedgerAtTheRoot_servesItsYearAndTheYearBefore() throws IOException {
    write("huvudbok.sie", SIE_2019);

    assertThat(year(2019).ledger().orElseThrow().year()).isEqualTo(Period.year(2019));
    assertThat(year(2018).ledger().orElseThrow().year()).isEqualTo(Period.year(2018));
    assertThat(year(2017).ledger()).isEmpty();
    assertThat(trouble()).isEmpty();
  }

  @Test
  void anotherYearsLedgerInAYearsFolder_isAnError() throws IOException {
    write("2020/huvudbok.se", SIE_2019);

    assertThat(year(2020).ledger()).isEmpty();
    assertThat(trouble()).containsExactly("source.ledger-year 2020/huvudbok.se");
  }

  @Test
  void twoFilesForOneTable_areAnErrorNamingBoth() throws IOException {
    write("2019/huvudbok.se", SIE_2019);
    write("2019/huvudbok.csv", "datum;konto\n");

    assertThat(year(2019).ledger()).isEmpty();
    assertThat(trouble()).containsExactly("source.two-files 2019/huvudbok.csv");
    assertThat(findings.all().get(0).arguments())
        .containsExactly("huvudbok", "2019/huvudbok.csv", "2019/huvudbok.se");
  }

  @Test
  void theYearsOwnFile_goesBeforeTheOneAtTheRoot() throws IOException {
    write("2019/huvudbok.se", SIE_2019);
    write("huvudbok.se", SIE_2019);

    assertThat(year(2019).ledger().orElseThrow().file()).isEqualTo("2019/huvudbok.se");
  }

  @Test
  void aYearThatIsNotThere_isAnErrorListingThoseThatAre() throws IOException {
    write("2018/texter/ordforande.md", "Hej");
    write("2019/texter/ordforande.md", "Hej");

    assertThat(year(2021)).isEqualTo(YearData.empty(2021));
    assertThat(trouble()).containsExactly("source.no-year 2021");
    assertThat(findings.all().get(0).arguments()).containsExactly("2021", "2018, 2019");
    assertThat(WorkspaceReader.years(root)).containsExactly(2018, 2019);
    assertThat(WorkspaceReader.holds(root, 2021)).isFalse();
  }

  @Test
  void texts_areReadInNameOrder_withoutMarkAndCarriageReturns() throws IOException {
    write("2019/texter/sammanfattning.md", "\uFEFFÅret\r\ngick bra\r\n");
    write("2019/texter/Insats-Rehab.md", "å".getBytes(Charset.forName("windows-1252")));
    write("2019/texter/anteckningar.docx", "x");

    YearData read = year(2019);

    assertThat(read.texts().keySet()).containsExactly("insats-rehab", "sammanfattning");
    assertThat(read.texts().get("sammanfattning").markdown()).isEqualTo("Året\ngick bra\n");
    assertThat(read.texts().get("insats-rehab").markdown()).isEqualTo("å");
    assertThat(read.texts().get("insats-rehab").file()).isEqualTo("2019/texter/Insats-Rehab.md");
  }

  @Test
  void aFileNearlyNamedAsAMissingTable_isWarnedOf() throws IOException {
    write("2019/huvudbok 2019.se", SIE_2019);
    write("2019/protokoll.pdf", "x");

    assertThat(year(2019).ledger()).isEmpty();
    assertThat(trouble()).containsExactly("source.misnamed 2019/huvudbok 2019.se");
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
    assertThat(trouble()).isEmpty();
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

  @Test
  void lockFilesOfOfficePrograms_areNoTables() throws IOException {
    write("2019/huvudbok.se", SIE_2019);
    write("2019/~$huvudbok.xlsx", "x");
    write("2019/.~lock.huvudbok.csv#", "x");

    assertThat(year(2019).ledger()).isPresent();
    assertThat(trouble()).isEmpty();
  }

  @Test
  void everyTable_isReadByItsOwnReader_fromTheYearOrTheRoot() throws IOException {
    write("2019/budget.csv", "ansvar;benämning;budget\n3006;Rehab;-900000\n");
    write(
        "deltagare.csv",
        "deltagare;insats;kön;ålder;startdatum;slutdatum\na;Rehab;Kvinna;34;2019-02-01;\n");

    YearData read = year(2019);

    assertThat(read.budget()).extracting(row -> row.costArea()).containsExactly("3006");
    List<String> people = new ArrayList<>();
    read.participations().forEach(p -> people.add(p.intervention() + " " + p.gender()));
    assertThat(people).containsExactly("Rehab Kvinna");
    assertThat(read.participationsFile()).isEqualTo("deltagare.csv");
    assertThat(read.files()).containsExactly("2019/budget.csv", "deltagare.csv");
    assertThat(trouble()).isEmpty();
  }

  @Test
  void whatIsWrongWithParticipationRows_isKnownAtOnce() throws IOException {
    write(
        "2019/deltagare.csv",
        "deltagare;insats;kön;ålder;startdatum\na;Rehab;Kvinna;34;2019-02-31\n");

    year(2019);

    assertThat(trouble()).containsExactly("input.date-impossible 2019/deltagare.csv:2:5");
  }
}
