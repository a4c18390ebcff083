package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.domain.Association;
import se.sofrep.domain.Variable;
import se.sofrep.testing.TestAssociation;

/** Headings by the field's synonyms and by the association's own, or told what to write. */
class HeadingsTest {
  private static final String ROW = "\na;Rehab;Kvinna;34;2019-02-01\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deltagare;insats;kön;ålder;startdatum",
        "DELTAGARE;INSATS;KON;ALDER;START_DATUM",
        "Personnummer;Insatsens namn;Juridiskt kön;Ålder vid start;Inskrivningsdatum",
        "pseudonym;verksamhet;Gender;age;Fr.o.m.",
        "Löpnr;\"Deltar i\ninsats\";kvinna/man;Ålder;Datum för start"
      })
  void synonyms_inAnyWriting_areTheSameColumns(String headings) throws IOException {
    Deltagare read = Deltagare.read(folder, headings + ROW);

    assertThat(read.codes()).isEmpty();
    assertThat(read.only().person()).isEqualTo("a");
    assertThat(read.only().gender()).isEqualTo("Kvinna");
    assertThat(read.only().birth().age()).isEqualTo(34);
    assertThat(read.only().start()).isEqualTo("2019-02-01");
  }

  @Test
  void ownHeadings_areMappedUnderKolumner_andLeftOutByAnEmptyName() throws IOException {
    Association association =
        TestAssociation.with("Rehab")
            .columns(Map.of("Team", "insats", "Klientkod", "deltagare", "Handläggare", ""))
            .build();

    Deltagare read =
        Deltagare.read(
            folder,
            association,
            "KLIENTKOD;team;kön;ålder;startdatum;Handläggare\na;Rehab;Man;34;2019-02-01;x\n");

    assertThat(read.codes()).isEmpty();
    assertThat(read.only().person()).isEqualTo("a");
    assertThat(read.only().intervention()).isEqualTo("Rehab");
  }

  @Test
  void aMappingForAnotherTable_doesNotTakeAHeadingFromThisOne() throws IOException {
    // In budget.csv "kod" is left as it is; only deltagare.csv has a column "kommun".
    Association association =
        TestAssociation.with("Rehab").columns(Map.of("namn", "kommun")).build();
    Path file =
        java.nio.file.Files.writeString(
            folder.resolve("b.csv"), "ansvar;namn;budget\n1001;Styrelse;-5\n");
    se.sofrep.problem.Findings findings = new se.sofrep.problem.Findings();

    var rows = new BudgetReader(association).read(file, "b.csv", findings);

    assertThat(Said.codes(findings)).isEmpty();
    assertThat(rows.get(0).name()).isEqualTo("Styrelse");
  }

  @Test
  void aMisspeltHeading_isToldWithTheLineToAdd() throws IOException {
    Deltagare read =
        Deltagare.read(
            folder,
            "id;insats;kön;ålder;startdatum;Avslutsanlednig\na;Rehab;Man;34;2019-02-01;Arbete\n");

    assertThat(read.codes()).containsExactly("input.unknown-heading d.csv:1:6");
    assertThat(Said.texts(read.findings()))
        .containsExactly("Rubriken \"Avslutsanlednig\" är okänd. Menas avslutsanledning?");
    assertThat(Said.hints(read.findings()))
        .containsExactly(
            "Lägg till raden \"Avslutsanlednig\": avslutsanledning under kolumner: i forbund.yaml,"
                + " eller \"Avslutsanlednig\": \"\" om kolumnen inte ska läsas.");
    assertThat(read.only().values(Variable.CLOSURE_REASON)).isEmpty();
  }

  @Test
  void aHeadingLikeNoOther_isAWarning_andTheRowsAreRead() throws IOException {
    Deltagare read =
        Deltagare.read(
            folder, "id;insats;kön;ålder;startdatum;Xyzzy\na;Rehab;Man;34;2019-02-01;1\n");

    assertThat(read.codes()).containsExactly("input.strange-heading d.csv:1:6");
    assertThat(Said.hints(read.findings()).get(0))
        .contains("lägg till raden \"Xyzzy\": \"\" under kolumner: i forbund.yaml")
        // The columns it could be are those that the file lacks.
        .contains("någon av kolumnerna födelseår, födelsedatum, kommun");
    assertThat(read.findings().hasErrors()).isFalse();
    assertThat(read.rows()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Real exports' own columns, some of them like a column that the file has.
        "Handläggare",
        "Kommunkod",
        "Startdatum 2",
        "Kön text",
        "Hinder 1",
        "Telefon",
        "Åldersgrupp",
        "Insatstyp",
        "Beslutsdatum",
        "Slutdatum preliminärt"
      })
  void aColumnOfItsOwn_isNeverTakenForAMisspeltOne(String heading) throws IOException {
    Deltagare read =
        Deltagare.read(
            folder,
            "id;insats;kön;ålder;startdatum;" + heading + "\na;Rehab;Man;34;2019-02-01;hemligt\n");

    assertThat(read.codes()).containsExactly("input.strange-heading d.csv:1:6");
    assertThat(read.findings().hasErrors()).isFalse();
    assertThat(Said.everything(read.findings())).doesNotContain("hemligt");
  }

  @ParameterizedTest
  @CsvSource({
    "Slutdatm, slutdatum",
    "Sltudatum, slutdatum",
    "Komun, kommun",
    "Utbidlning, utbildning",
    "Avslutsorsakk, avslutsanledning",
    "Registering, registrering"
  })
  void aMisspeltColumn_isAnError_withTheOneThatIsMeant(String heading, String column)
      throws IOException {
    Deltagare read =
        Deltagare.read(
            folder, "id;insats;kön;ålder;startdatum;" + heading + "\na;Rehab;Man;34;2019-02-01;\n");

    assertThat(read.codes()).containsExactly("input.unknown-heading d.csv:1:6");
    assertThat(read.findings().hasErrors()).isTrue();
    assertThat(Said.hints(read.findings()).get(0)).contains("\"" + heading + "\": " + column);
  }

  @ParameterizedTest
  @ValueSource(strings = {"budget", "volym", "indikatorer", "formular", "forfragningar"})
  void aColumnOfItsOwn_isAWarningInEveryTable(String table) throws IOException {
    Map<String, String> files =
        Map.of(
            "budget", "ansvar;budget;Diarienummer\n1001;-5;hemligt\n",
            "volym", "datum;aktivitet;typ;totalt;Diarienummer\n2019-02-01;X;volym;5;hemligt\n",
            "indikatorer", "grupp;fråga;svar;Diarienummer\ndeltagare;A?;Delvis;hemligt\n",
            "formular", "formulär;svarande;fråga;svar;Diarienummer\nF;s1;A?;Ja;hemligt\n",
            "forfragningar", "datum;utfall;Diarienummer\n2019-02-01;start;hemligt\n");
    Map<String, Input.Reader<?>> readers =
        Map.of(
            "budget", BudgetReader::new,
            "volym", VolumeReader::new,
            "indikatorer", SurveyReader::new,
            "formular", FormReader::new,
            "forfragningar", EnquiryReader::new);
    Input.Read<?> read =
        Input.read(
            folder,
            readers.get(table),
            TestAssociation.with("Rehab"),
            files.get(table).split("\n"));

    int column = files.get(table).split("\n")[0].split(";").length;
    assertThat(read.findings()).containsExactly("varning input.strange-heading in.csv:1:" + column);
    assertThat(read.texts().get(0)).contains("Diarienummer").doesNotContain("hemligt");
    assertThat((java.util.List<?>) read.value()).hasSize(1);
  }

  @Test
  void aMissingColumn_isToldWithTheHeadingsThatAreThere() throws IOException {
    Deltagare read = Deltagare.read(folder, "id;insats;kön\na;Rehab;Man\n");

    assertThat(read.codes()).containsExactly("input.missing-column d.csv:1");
    assertThat(Said.texts(read.findings()))
        .containsExactly("Kolumnen startdatum saknas. Filens rubriker är: id, insats, kön.");
    assertThat(read.rows()).isEmpty();
  }

  @Test
  void aColumnThatIsThereTwice_isAnError() throws IOException {
    Deltagare read =
        Deltagare.read(folder, "id;insats;kön;gender;startdatum\na;Rehab;Man;Kvinna;2019-02-01\n");

    assertThat(read.codes()).containsExactly("input.column-twice d.csv:1:4");
    assertThat(Said.texts(read.findings()))
        .containsExactly(
            "Kolumnen kön finns två gånger: \"kön\" (kolumn 3) och \"gender\" (kolumn 4).");
    assertThat(read.rows()).isEmpty();
  }
}
