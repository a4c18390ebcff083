package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.domain.Enquiry;
import se.sofrep.problem.Location;

class EnquiryReaderTest {
  @TempDir Path folder;

  private Table<Enquiry> read(String text) throws IOException {
    return Table.read(folder, EnquiryReader::new, text);
  }

  @Test
  void everyColumn() throws IOException {
    Table<Enquiry> read =
        read(
            "datum;insats;part;kommun;kön;utfall\n"
                + "2019-03-04;Rehab;försäkringskassan;EXEMPELSTAD;M;Startat\n");

    assertThat(read.only())
        .isEqualTo(
            new Enquiry(
                Location.of("t.csv", 2),
                LocalDate.of(2019, 3, 4),
                "Rehab",
                "Försäkringskassan",
                "Exempelstad",
                "Man",
                "start"));
    assertThat(read.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"start, start", "i kö, kö", "Kölista, kö", "tackat nej, avböjt", "Övrigt, annat"})
  void outcomes(String word, String outcome) throws IOException {
    assertThat(read("inkom;beslut\n2019-03-04;" + word + "\n").only().outcome()).isEqualTo(outcome);
  }

  @Test
  void typicalMistakes() throws IOException {
    Table<Enquiry> read =
        read(
            "datum;insats;utfall\n;Rehab;start\n2019-03-04;Rehabb;start\n2019-03-04;;\n"
                + "2019-03-04;;väntar\n");

    assertThat(read.codes())
        .containsExactly(
            "input.missing-value t.csv:2:1",
            "input.missing-value t.csv:4:3",
            "input.unknown-insats t.csv:3:2");
    assertThat(read.only().outcome()).isEqualTo("väntar");
    assertThat(read.only().gender()).isEqualTo("Okänt");
  }
}
