package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.domain.FormAnswer;
import se.sofrep.problem.Location;

class FormReaderTest {
  @TempDir Path folder;

  private Table<FormAnswer> read(String text) throws IOException {
    return Table.read(folder, FormReader::new, text);
  }

  @Test
  void everyColumn() throws IOException {
    Table<FormAnswer> read =
        read(
            "datum;formulär;svarande;kön;fråga;svar\n2019-06-01;Uppföljning;s1;K;Mår du bättre?;JA\n");

    assertThat(read.only())
        .isEqualTo(
            new FormAnswer(
                Location.of("t.csv", 2),
                Optional.of(LocalDate.of(2019, 6, 1)),
                "Uppföljning",
                "s1",
                "Kvinna",
                "Mår du bättre?",
                "Ja"));
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void anIdentityNumber_isADigestAndTellsTheSex() throws IOException {
    Table<FormAnswer> read =
        read("formulär;respondent;fråga;svar\nE;19800101-9820;Q;Nej\nE;800101 9820;q;nej\n");

    assertThat(read.rows()).extracting("respondent").containsOnly("dfe926ecae34");
    assertThat(read.rows()).extracting("gender").containsOnly("Kvinna");
    // Q and q are one question, Nej and nej one answer.
    assertThat(read.rows()).extracting("question").containsOnly("Q");
    assertThat(read.rows()).extracting("answer").containsOnly("Nej");
  }

  @Test
  void anAnswerWithSemicolonsAndLineBreaks_isOneAnswer() throws IOException {
    assertThat(read("formulär;svarande;fråga;svar\nE;s1;Q;\"bra;\nmycket\"\n").only().answer())
        .isEqualTo("bra; mycket");
  }

  @Test
  void typicalMistakes() throws IOException {
    Table<FormAnswer> read =
        read(
            "datum;formulär;svarande;fråga;svar\n2019-13-01;E;s1;Q;Ja\n;;s1;Q;Ja\n;E;;Q;Ja\n"
                + ";E;s1;;Ja\n;E;s1;Q;\n");

    assertThat(read.codes())
        .containsExactly(
            "input.date-impossible t.csv:2:1",
            "input.missing-value t.csv:3:2",
            "input.missing-value t.csv:4:3",
            "input.missing-value t.csv:5:4",
            "input.missing-value t.csv:6:5");
    assertThat(read.rows()).isEmpty();
  }
}
