package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.domain.VolumeRow;
import se.sofrep.problem.Location;

class VolumeReaderTest {
  private static final String HEADINGS =
      "datum;insats;delinsats;kommun;aktivitet;typ;tillfällen;kvinnor;män;totalt;varav_egna\n";

  @TempDir Path folder;

  private Table<VolumeRow> read(String rows) throws IOException {
    return Table.read(folder, VolumeReader::new, HEADINGS + rows);
  }

  private static Optional<BigDecimal> n(int number) {
    return Optional.of(BigDecimal.valueOf(number));
  }

  @Test
  void everyColumn() throws IOException {
    Table<VolumeRow> read =
        read("2019-05-02;Rehabteamet;Öppet hus;Exempelstad;Föreläsning;volym;2;30;12;45;40\n");

    assertThat(read.only())
        .isEqualTo(
            new VolumeRow(
                Location.of("t.csv", 2),
                LocalDate.of(2019, 5, 2),
                "Rehab",
                "Öppet hus",
                "Exempelstad",
                "Föreläsning",
                VolumeRow.Kind.VOLUME,
                n(2),
                n(30),
                n(12),
                // As stated: three did not say.
                n(45),
                n(40)));
    assertThat(read.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // Women, men, total: more by sex than in all cannot be.
    "12, 8, 18, input.volume-sum t.csv:2:10",
    "12, '', 10, input.volume-sum t.csv:2:10",
    "'', 1, 0, input.volume-sum t.csv:2:10"
  })
  void moreWomenAndMenThanHeads_isAWarningWithTheNumbers(
      String women, String men, String total, String code) throws IOException {
    Table<VolumeRow> read =
        read("2019-05-02;;;;Samtal;volym;1;" + women + ";" + men + ";" + total + ";\n");

    assertThat(read.codes()).containsExactly(code);
    assertThat(Said.texts(read.findings()).get(0)).contains("totalt (" + total + ")");
    assertThat(read.rows()).hasSize(1);
  }

  @Test
  void headsWhoseSexIsNotTold_areOneNoticeAFile() throws IOException {
    Table<VolumeRow> read =
        read(
            "2019-05-02;;;;Samtal;volym;1;30;12;45;\n2019-05-03;;;;Samtal;volym;1;30;12;42;\n"
                // Only the total, or one sex and the total: nothing is said of the others.
                + "2019-05-04;;;;Samtal;volym;1;;;9;\n2019-05-05;;;;Samtal;volym;1;5;;9;\n"
                + "2019-05-06;;;;Samtal;volym;1;1;1;4;\n");

    assertThat(read.codes()).isEmpty();
    assertThat(Said.everything(read.findings()))
        .contains("Antal rader: 2 (rad 2, 6), sammanlagt 5 deltagare utan uppgift om kön.");
  }

  @ParameterizedTest
  @CsvSource({
    "volym, VOLUME",
    "Volyminsats, VOLUME",
    "Konsultation, CONSULTATION",
    "konsultationer, CONSULTATION",
    "KOMPETENS, TRAINING",
    "Kompetensutveckling, TRAINING"
  })
  void kinds(String word, VolumeRow.Kind kind) throws IOException {
    assertThat(read("2019-05-02;;;;Samtal;" + word + ";1;;;;\n").only().kind()).isEqualTo(kind);
  }

  @Test
  void aMonthAlone_countsOnItsLastDay_andTheTotalIsTheSum() throws IOException {
    VolumeRow row = read("2019-02;;;;Samtal;konsultation;;3;;;\n").only();

    assertThat(row.date()).isEqualTo("2019-02-28");
    assertThat(row.intervention()).isEmpty();
    // Only women came: the empty cell is no one.
    assertThat(row.total()).isEqualTo(n(3));
    assertThat(row.men()).isEmpty();
    assertThat(row.occasions()).isEmpty();
  }

  @Test
  void typicalMistakes() throws IOException {
    Table<VolumeRow> read =
        read(
            "2019-02-30;Rehab;;;Samtal;volym;1;;;;\n2019-02-01;Rehab;;;;volym;1;;;;\n"
                + "2019-02-01;Rehab;;;Samtal;fest;1;;;;\n2019-02-01;Rehab;;;Samtal;volym;;-3;;;\n"
                + "2019-02-01;Rehab;;;Samtal;volym;1,5;;;;\n2019-02-01;Okänd;;;Samtal;volym;1;;;;\n"
                + "2019-02-01;Rehab;;;Samtal;volym;;;;;\n");

    assertThat(read.codes())
        .containsExactly(
            "input.date-impossible t.csv:2:1",
            "input.missing-value t.csv:3:5",
            "input.unknown-kind t.csv:4:6",
            "input.not-a-count t.csv:5:8",
            "input.not-a-count t.csv:6:7",
            "input.volume-without-numbers t.csv:8:5",
            "input.strange-insats t.csv:7:2");
    assertThat(read.rows()).hasSize(1);
  }
}
