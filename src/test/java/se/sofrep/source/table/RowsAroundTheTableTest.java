package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles above, totals and remarks below, holes in between: none is a row, none goes unsaid. */
class RowsAroundTheTableTest {
  @TempDir Path folder;

  @Test
  void titleRows_standAboveTheHeadings() throws IOException {
    ReadTable read =
        ReadTable.of(
            folder,
            "Deltagare i insatser 2019;;\nUtskriven;2020-01-07;\n\ninsats;kön;kommun\nRehab;Man;Falun\n");

    assertThat(read.headings()).containsExactly("insats", "kön", "kommun");
    assertThat(read.table().dialect().headingRow()).isEqualTo(4);
    assertThat(read.rowNumbers()).containsExactly(5);
    assertThat(read.trouble()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Summa", "SUMMA:", "Totalt", "Total", "Delsumma", "Summa ansvar", "S:a"})
  void totalRows_arePassedOver_andSaid(String word) throws IOException {
    ReadTable read =
        ReadTable.of(folder, "ansvar;budget\n1001;-100\n1002;-200\n" + word + ";-300\n");

    assertThat(read.cells()).containsExactly(List.of("1001", "-100"), List.of("1002", "-200"));
    assertThat(read.notices()).containsExactly("table.total-rows 2019/deltagare.csv:4");
  }

  @Test
  void aTotalBesideAnEmptyFirstCell_isATotal() throws IOException {
    ReadTable read = ReadTable.of(folder, "ansvar;namn;budget\n1001;Styrelse;-100\n;Summa;-100\n");

    assertThat(read.rows()).hasSize(1);
    assertThat(read.notices()).containsExactly("table.total-rows 2019/deltagare.csv:3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Totalt;Rehab;5", "Summavägen;;5", "Totalförsvaret;;5"})
  void aRowThatOnlyLooksLikeATotal_isARow(String row) throws IOException {
    ReadTable read = ReadTable.of(folder, "grupp;insats;antal\nKvinna;Rehab;5\n" + row + "\n");

    assertThat(read.rows()).hasSize(2);
    assertThat(read.notices()).isEmpty();
  }

  @Test
  void rowsBelowATotal_areStillRead() throws IOException {
    ReadTable read = ReadTable.of(folder, "ansvar;budget\n1001;-100\nDelsumma;-100\n\n2001;-50\n");

    assertThat(read.cells()).containsExactly(List.of("1001", "-100"), List.of("2001", "-50"));
    assertThat(read.rowNumbers()).containsExactly(2, 5);
  }

  @Test
  void aRemarkBelowTheTable_isSaid() throws IOException {
    ReadTable read =
        ReadTable.of(
            folder, "ansvar;namn;budget\n1001;Styrelse;-100\n;;\nKälla: ekonomisystemet;;\n");

    assertThat(read.rows()).hasSize(1);
    assertThat(read.notices()).containsExactly("table.note-row 2019/deltagare.csv:4");
  }

  @Test
  void headingsRepeatedOnEveryPage_areNoRows() throws IOException {
    ReadTable read = ReadTable.of(folder, "insats;kön\nRehab;Man\ninsats;kön\nRehab;Kvinna\n");

    assertThat(read.rows()).hasSize(2);
    assertThat(read.notices()).containsExactly("table.repeated-headings 2019/deltagare.csv:3");
  }

  @Test
  void emptyRowsAndCellsOfDelimitersOnly_areNoRows() throws IOException {
    ReadTable read = ReadTable.of(folder, "insats;kön\n;\n\nRehab;Man\n ; \n;\n");

    assertThat(read.rowNumbers()).containsExactly(4);
    assertThat(read.trouble()).isEmpty();
  }

  @Test
  void headingsWithoutRows_areAWarning() throws IOException {
    ReadTable read = ReadTable.of(folder, "insats;kön\n");

    assertThat(read.headings()).containsExactly("insats", "kön");
    assertThat(read.trouble()).containsExactly("table.no-rows 2019/deltagare.csv");
  }

  @Test
  void aSecondReading_handsOverTheSameRows_andSaysNothingTwice() throws IOException {
    ReadTable read = ReadTable.of(folder, "a;b\n1;2;3\n");
    int said = read.findings().all().size();
    java.util.ArrayList<TableRow> again = new java.util.ArrayList<>();

    read.table().forEachRow(again::add);

    assertThat(again).isEqualTo(read.rows());
    assertThat(read.findings().all()).hasSize(said);
  }
}
