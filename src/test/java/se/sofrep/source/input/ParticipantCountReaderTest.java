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
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Period;
import se.sofrep.problem.Location;

class ParticipantCountReaderTest {
  private static final String HEADINGS = "insats;kön;nyckeltal;kategori;antal;period\n";

  @TempDir Path folder;

  private Table<ParticipantCount> read(String rows) throws IOException {
    return Table.read(folder, ParticipantCountReader::new, HEADINGS + rows);
  }

  @Test
  void everyColumn() throws IOException {
    Table<ParticipantCount> read =
        read("Rehabteamet;K;avslutade.ålder;30-44 år;1 012;2018-01..2018-08\n");

    assertThat(read.only())
        .isEqualTo(
            new ParticipantCount(
                Location.of("t.csv", 2),
                "Rehab",
                "Kvinna",
                "avslutade.ålder",
                "30–44",
                BigDecimal.valueOf(1012),
                Optional.of(Period.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 8, 31)))));
    assertThat(read.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nya, '', deltagare.nya, ''",
    "Deltagare.Pågående, Totalt, deltagare.pågående, ''",
    "avslutade.arbete_eller_studier, '', avslutade.arbete_eller_studier, ''",
    "avslutade.utbildning, gymnasieskola, avslutade.utbildning, Gymnasium",
    "avslutade.utbildning, Saknas, avslutade.utbildning, Saknas/okänd",
    "aktuella.kommun, älvsby, aktuella.kommun, Älvsby",
    "nya.ålder, Saknas, nya.ålder, Saknas"
  })
  void figuresAndCategories(String figure, String category, String name, String kept)
      throws IOException {
    Table<ParticipantCount> read = read("Rehab;;" + figure + ";" + category + ";5;\n");

    assertThat(read.only().figure()).isEqualTo(name);
    assertThat(read.only().category()).isEqualTo(kept);
    assertThat(read.only().gender()).isEqualTo("Totalt");
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void typicalMistakes() throws IOException {
    Table<ParticipantCount> read =
        read(
            "Rehab;K;deltagare.nyaa;;5;\nRehab;K;avslutade.ålder;30–40;5;\nRehab;K;avslutade.ålder;;5;\n"
                + "Rehab;K;nya;;-5;\nRehab;K;nya;;;\nRehab;K;nya;;5;\nRehab;Kvinna;deltagare.nya;;6;\n"
                + ";K;nya;;5;\n");

    assertThat(read.codes())
        .containsExactly(
            "input.unknown-figure t.csv:2:3",
            "input.unknown-band t.csv:3:4",
            "input.missing-category t.csv:4:4",
            "input.not-a-count t.csv:5:5",
            "input.missing-value t.csv:6:5",
            "input.count-twice t.csv:8:5",
            "input.missing-value t.csv:9:1");
    assertThat(Said.texts(read.findings()).get(0))
        .isEqualTo("Nyckeltalet \"deltagare.nyaa\" är okänt här.");
    assertThat(Said.hints(read.findings()).get(0)).contains("till exempel deltagare.nya ");
  }
}
