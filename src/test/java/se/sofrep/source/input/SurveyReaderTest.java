package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.problem.Location;

class SurveyReaderTest {
  private static final String HEADINGS = "datum;grupp;insats;fråga;svar;antal;tillfrågade\n";

  @TempDir Path folder;

  private Table<SurveyAnswer> read(String rows) throws IOException {
    return Table.read(folder, SurveyReader::new, HEADINGS + rows);
  }

  @Test
  void everyColumn() throws IOException {
    Table<SurveyAnswer> read =
        read("2019-11-01;Deltagare;Rehab;Har du fått stöd?;till stor del;14;20\n");

    assertThat(read.only())
        .isEqualTo(
            new SurveyAnswer(
                Location.of("t.csv", 2),
                Optional.of(LocalDate.of(2019, 11, 1)),
                "deltagare",
                "Rehab",
                "Har du fått stöd?",
                "Till stor del",
                BigDecimal.valueOf(14),
                Optional.of(BigDecimal.valueOf(20))));
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void aRowWithoutCount_isOneAnswer() throws IOException {
    Table<SurveyAnswer> read =
        Table.read(
            folder,
            SurveyReader::new,
            "målgrupp;påstående;svarsalternativ\nStyrelse;Samsyn;Helt och hållet\nstyrelse;samsyn;DELVIS\n");

    assertThat(read.rows()).extracting("count").containsOnly(BigDecimal.ONE);
    assertThat(read.rows()).extracting("group").containsOnly("styrelse");
    // One question, in the spelling it has first.
    assertThat(read.rows()).extracting("question").containsOnly("Samsyn");
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void typicalMistakes() throws IOException {
    Table<SurveyAnswer> read =
        read(
            "2019-11-01;personal;;Q;Delvis;3;20\n2019-11-01;personal;;Q;Inte alls;3;21\n"
                + "2020-11-01;personal;;Q;Delvis;3;30\n2019-11-01;personal;Rehab;Q;Delvis;3;9\n"
                + "2019-11-01;;;Q;Delvis;1;\n2019-11-01;personal;;Q;Vet ej;2;20\n"
                + "2019-11-01;personal;;Q;;2;\n2019-11-01;personal;;Q;Delvis;många;\n");

    assertThat(read.codes())
        .containsExactly(
            "input.asked-differs t.csv:3:7",
            "input.missing-value t.csv:6:2",
            "input.missing-value t.csv:8:5",
            "input.number-unreadable t.csv:9:6");
    assertThat(Said.texts(read.findings()).get(0))
        .isEqualTo("Antalet tillfrågade i gruppen personal är 21 här men 20 på rad 2.");
    // Another year and another insats have their own numbers; Vet ej is an answer of its own.
    assertThat(read.rows()).extracting(row -> row.at().row()).containsExactly(2, 4, 5, 7);
  }
}
