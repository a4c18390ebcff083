package se.sofrep.source.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as Swedish and English systems write them; a guess is never made. */
class NumberColumnTest {
  private static NumberColumn column(String... cells) {
    NumberColumn column = new NumberColumn();
    for (String cell : cells) {
      column.observe(cell, false);
    }
    return column;
  }

  private static String read(String cell, String... others) {
    NumberColumn column = column(others);
    column.observe(cell, false);
    return column.parse(cell, false).map(BigDecimal::toPlainString).orElse("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "1234 | 1234",
        "1234,5 | 1234.5",
        "1234.50 | 1234.50",
        "1 234 567,89 | 1234567.89",
        "1\u00a0234,50 | 1234.50",
        "1\u202f234 | 1234",
        "1'234.50 | 1234.50",
        "1.234.567,89 | 1234567.89",
        "1,234,567.89 | 1234567.89",
        "1.234.567 | 1234567",
        "-12,5 | -12.5",
        "−12,5 | -12.5",
        "–12,5 | -12.5",
        "- 12,5 | -12.5",
        "12,5- | -12.5",
        "+7 | 7",
        "1 234 kr | 1234",
        ",5 | 0.5",
        "0,123 | 0.123",
        "0.125 | 0.125",
        "-0,750 | -0.750"
      })
  void oneCellAlone(String cell, String number) {
    assertThat(read(cell)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // cell, what else the column holds, number
        "1.234 | 12,50 | 1234",
        "1.234 | 1.234.567 | 1234",
        "1.234 | 0.5 | 1.234",
        "1,234 | 0.50 | 1234",
        "1,234 | 12,5 | 1.234",
        "-1.234 | 5.678,90 | -1234",
        "1,234 | 12 345 | 1.234",
        "1.234 | 0,750 | 1234"
      })
  void aCellThatCouldBeTwoNumbers_isSettledByAnother(String cell, String other, String number) {
    assertThat(read(cell, other)).isEqualTo(number);
  }

  @Test
  void whatNoCellSettles_isNoNumber() {
    NumberColumn column = column("1.234", "5.678", "12", "1000");

    assertThat(column.isAmbiguous()).isTrue();
    assertThat(column.parse("1.234", false)).isEmpty();
    assertThat(column.parse("12", false)).contains(new BigDecimal("12"));
  }

  @Test
  void cellsThatContradictEachOther_settleNothing() {
    // 1.5 says that the point is a decimal point, 1.234.567 that it parts thousands.
    NumberColumn column = column("1.5", "1.234.567", "1.234");

    assertThat(column.isAmbiguous()).isTrue();
    assertThat(column.parse("1.234", false)).isEmpty();
  }

  @Test
  void aNumberCellOfAWorkbook_hasADecimalPoint_whateverTheTextCellsHold() {
    NumberColumn column = column("1.234.567");

    assertThat(column.parse("1.234", true)).contains(new BigDecimal("1.234"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "abc",
        "12 34",
        "1,2,3",
        "1.23.456",
        "(100)",
        "5 st",
        "--5",
        "-5-",
        "1e3"
      })
  void anythingElse_isNoNumber(String cell) {
    assertThat(read(cell)).isEqualTo("?");
  }
}
