package se.sofrep.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.domain.Association;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;

class WorkspaceReaderTest {
  static final String SIE_2019 =
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
      #RES 0 3511 0
      #IB -1 1930 100
      #IB -1 2010 -100
      #UB -1 1930 100
      #UB -1 2010 -100
      #RES -1 3511 0
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
