package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.domain.BudgetRow;
import se.sofrep.domain.Period;
import se.sofrep.problem.Location;

class BudgetReaderTest {
  @TempDir Path folder;

  private Table<BudgetRow> read(String text) throws IOException {
    return Table.read(folder, BudgetReader::new, text);
  }

  @Test
  void everyColumn() throws IOException {
    Table<BudgetRow> read =
        read(
            "ansvar;benämning;budget;prognos;period\n1001;Politik;-1 250 000,50;−900;2018-01..2018-08\n");

    assertThat(read.only())
        .isEqualTo(
            new BudgetRow(
                Location.of("t.csv", 2),
                "1001",
                "Politik",
                Optional.of(new BigDecimal("-1250000.50")),
                Optional.of(new BigDecimal("-900")),
                Optional.of(Period.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 8, 31)))));
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void codeAndNameInOneCell_andEmptyAmounts() throws IOException {
    Table<BudgetRow> read =
        read("Kostnadsställe;Årsbudget;Helårsprognos\n1001 Politisk organisation;-;\n");

    assertThat(read.only().costArea()).isEqualTo("1001");
    assertThat(read.only().name()).isEqualTo("Politisk organisation");
    assertThat(read.only().budget()).isEmpty();
    assertThat(read.only().forecast()).isEmpty();
    assertThat(read.only().period()).isEmpty();
  }

  @Test
  void anAmountThatCouldBeTwo_isOneErrorForTheColumn_andNoRowIsGuessed() throws IOException {
    Table<BudgetRow> read = read("ansvar;budget;prognos\n1;-1.250;5\n2;-3.500;6\n3;-12;7\n");

    assertThat(read.codes()).containsExactly("input.number-ambiguous t.csv:2:2");
    assertThat(Said.texts(read.findings()).get(0)).startsWith("Kolumnen \"budget\" har tal");
    assertThat(read.rows()).extracting("costArea").containsExactly("3");
  }

  @Test
  void anotherCellSettlesIt() throws IOException {
    assertThat(read("ansvar;budget\n1;-1.250\n2;-3.500,00\n").rows())
        .extracting(row -> row.budget().orElseThrow())
        .containsExactly(new BigDecimal("-1250"), new BigDecimal("-3500.00"));
  }

  @Test
  void typicalMistakes() throws IOException {
    Table<BudgetRow> read =
        read(
            "ansvar;budget;period\n;-5;\n1001;(500);\n1002;-5;våren\n1003;-5;\n1003;-6;\n1003;-7;2019\n");

    assertThat(read.codes())
        .containsExactly(
            "input.missing-value t.csv:2:1",
            "input.number-unreadable t.csv:3:2",
            "input.period-unreadable t.csv:4:3",
            "input.budget-twice t.csv:6:1");
    // The doubled area counts, as it is said.
    assertThat(read.rows()).hasSize(3);
  }
}
