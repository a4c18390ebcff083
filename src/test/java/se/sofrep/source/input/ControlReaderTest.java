package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.domain.ControlFigure;
import se.sofrep.problem.Location;

class ControlReaderTest {
  private static final String HEADINGS =
      "nyckeltal,insats,kön,kategori,period,enhet,värde,tolerans,var\n";

  @TempDir Path folder;

  private Table<ControlFigure> read(String rows) throws IOException {
    return Table.read(folder, ControlReader::new, HEADINGS + rows);
  }

  @Test
  void everyColumn() throws IOException {
    Table<ControlFigure> read =
        read(
            "avslutade.ålder,Rehab,Kvinna,30–44,2018-01..2018-08,procent,\"36,4\",\"0,5\",s. 12\n");

    assertThat(read.only())
        .isEqualTo(
            new ControlFigure(
                Location.of("t.csv", 2),
                "avslutade.ålder",
                "Rehab",
                "Kvinna",
                "30–44",
                "2018-01-01..2018-08-31",
                "procent",
                Optional.of(new BigDecimal("36.4")),
                new BigDecimal("0.5"),
                "s. 12"));
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void emptyAndTotalt_areTheSame_andAGroupIsAnInsats() throws IOException {
    Table<ControlFigure> read =
        read(
            "deltagare.nya,,,,2019,antal,5,,\ndeltagare.nya,Totalt,totalt,,2019,antal,5,,\n"
                + "deltagare.nya,arbetslinjen,,,2019,antal,,,\n");

    assertThat(read.rows())
        .extracting("intervention")
        .containsExactly("Totalt", "Totalt", "Arbetslinjen");
    assertThat(read.rows()).extracting("gender").containsOnly("Totalt");
    assertThat(read.rows()).extracting("period").containsOnly("2019");
    assertThat(read.rows().get(0).tolerance()).isZero();
    assertThat(read.rows().get(2).value()).isEmpty();
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void typicalMistakes() throws IOException {
    Table<ControlFigure> read =
        read(
            ",,,,2019,antal,5,,\na.b,,,,,antal,5,,\na.b,,,,hösten,antal,5,,\na.b,,,,2019,,5,,\n"
                + "a.b,Okänd insats,,,2019,antal,5,,\na.b,,,,2019,antal,fem,,\n");

    assertThat(read.codes())
        .containsExactly(
            "input.missing-value t.csv:2:1",
            "input.missing-value t.csv:3:5",
            "input.period-unreadable t.csv:4:5",
            "input.missing-value t.csv:5:6",
            "input.number-unreadable t.csv:7:7",
            "input.strange-insats t.csv:6:2");
    assertThat(read.rows()).isEmpty();
  }
}
