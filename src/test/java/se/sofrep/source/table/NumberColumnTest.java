package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the numbers of a column are written is decided by the whole column. */
class NumberColumnTest {

  /** The numbers as plain text; {@code ?} for a cell that is none or could be two. */
  private static List<String> read(String... cells) {
    NumberColumn column = new NumberColumn();
    Arrays.stream(cells).forEach(cell -> column.observe(cell, false));
    List<String> numbers = new ArrayList<>();
    for (String cell : cells) {
      numbers.add(column.parse(cell, false).map(BigDecimal::toPlainString).orElse("?"));
    }
    return numbers;
  }

  private static boolean ambiguous(String... cells) {
    NumberColumn column = new NumberColumn();
    Arrays.stream(cells).forEach(cell -> column.observe(cell, false));
    return column.isAmbiguous();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 0",
        "1234; 1234",
        "1234,50; 1234.50",
        "1234.50; 1234.50",
        "1 234; 1234",
        "1 234 567,50; 1234567.50",
        "1\u00a0234,50; 1234.50",
        "1\u202f234,50; 1234.50",
        "1.234,50; 1234.50",
        "1,234.50; 1234.50",
        "1.234.567; 1234567",
        "1,234,567; 1234567",
        "-1234,5; -1234.5",
        "−1234,5; -1234.5",
        "–1 234; -1234",
        "- 5; -5",
        "1234-; -1234",
        "+7; 7",
        "0,123; 0.123",
        "0.500; 0.500",
        "1234.567; 1234.567",
        "1 234,567; 1234.567",
        "1 500 kr; 1500",
        ",5; .5"
      })
  void oneCellAloneIsEnough(String cell, String number) {
    assertThat(new BigDecimal(read(cell).get(0))).isEqualByComparingTo(number);
    assertThat(ambiguous(cell)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1234)",
        "abc",
        "12a",
        "1,2,3",
        "1.23.456",
        "--5",
        "-5-",
        "12 34",
        ",",
        "-",
        "5 %",
        "#REF!",
        "1e5"
      })
  void whatIsNoNumberIsNone(String cell) {
    assertThat(read(cell)).containsExactly("?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "1,234", "-12.345", "999.000"})
  void threeDigitsAfterOneSignCouldBeEither(String cell) {
    assertThat(read(cell)).containsExactly("?");
    assertThat(ambiguous(cell)).isTrue();
    assertThat(ambiguous(cell, "17", "2000")).isTrue();
  }

  @Test
  void decimalCommaElsewhereMakesThePointAThousandsSeparator() {
    assertThat(read("1.234", "12,5")).containsExactly("1234", "12.5");
    assertThat(read("1.234", "1.234,50")).containsExactly("1234", "1234.50");
  }

  @Test
  void decimalPointElsewhereMakesThePointADecimalSign() {
    assertThat(read("1.234", "12.5")).containsExactly("1.234", "12.5");
  }

  @Test
  void repeatedPointElsewhereMakesThePointAThousandsSeparator() {
    assertThat(read("1.234", "1.234.567")).containsExactly("1234", "1234567");
  }

  @Test
  void spacesElsewhereMakeTheSignADecimalSign() {
    assertThat(read("1,234", "1 234")).containsExactly("1.234", "1234");
  }

  @Test
  void columnThatContradictsItselfSettlesNothing() {
    assertThat(read("1.234", "12,5", "12.5")).containsExactly("?", "12.5", "12.5");
    assertThat(ambiguous("1.234", "12,5", "12.5")).isTrue();
  }

  /**
   * A workbook stores 1.234 as a number: its point is a decimal point whatever the column holds.
   */
  @Test
  void numberOfAWorkbookIsNeverInDoubt() {
    NumberColumn column = new NumberColumn();
    column.observe("1.234", true);

    assertThat(column.isAmbiguous()).isFalse();
    assertThat(column.parse("1.234", true)).contains(new BigDecimal("1.234"));
  }
}
