package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 4180, with the line ends of three families of systems. */
class QuotesAndLinesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEnd_endsARow(String end) throws IOException {
    ReadTable read =
        ReadTable.of(folder, "insats;kön\nRehab;Man\n\nRehab;Kvinna".replace("\n", end));

    assertThat(read.cells()).containsExactly(List.of("Rehab", "Man"), List.of("Rehab", "Kvinna"));
    // The empty line is passed over, but counted.
    assertThat(read.rowNumbers()).containsExactly(2, 4);
    assertThat(read.trouble()).isEmpty();
  }

  @Test
  void quotedCells_holdDelimitersAndDoubledQuotes() throws IOException {
    ReadTable read =
        ReadTable.of(folder, "namn;text\n\"a;b\";\"han sade \"\"ja\"\"\"\n\"\";\"\"\"\"\n");

    assertThat(read.cells()).containsExactly(List.of("a;b", "han sade \"ja\""), List.of("", "\""));
    assertThat(read.trouble()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aLineBreakInACell_staysInTheCell_andRowNumbersAreThoseOfTheFile(String end)
      throws IOException {
    String text = "id;hinder;kön\na;\"Psykisk\nFysisk\nSocial\";Man\nb;Annat;Kvinna\n";

    ReadTable read = ReadTable.of(folder, text.replace("\n", end));

    assertThat(read.cells())
        .containsExactly(
            List.of("a", "Psykisk\nFysisk\nSocial", "Man"), List.of("b", "Annat", "Kvinna"));
    // An editor shows row b on line 5.
    assertThat(read.rowNumbers()).containsExactly(2, 5);
  }

  @Test
  void aHeadingWithALineBreak_isOneHeading() throws IOException {
    ReadTable read = ReadTable.of(folder, "insats;\"Försörjning\nvid  start\"\nRehab;Lön\n");

    assertThat(read.headings()).containsExactly("insats", "Försörjning vid start");
    assertThat(read.table().dialect().headingRow()).isEqualTo(1);
    assertThat(read.rowNumbers()).containsExactly(3);
  }

  @Test
  void spacesAroundCells_evenOnesThatDoNotBreak_areNoPartOfThem() throws IOException {
    ReadTable read = ReadTable.of(folder, " insats ;\u00a0kön\u200b\n  Rehab\t;\u202fMan \n");

    assertThat(read.headings()).containsExactly("insats", "kön");
    assertThat(read.cells()).containsExactly(List.of("Rehab", "Man"));
  }

  @Test
  void anInchSignInsideAnUnquotedCell_isText() throws IOException {
    ReadTable read = ReadTable.of(folder, "id;text;kön\na;skärm 15\" ny;Man\nb;annat;Kvinna\n");

    assertThat(read.cells())
        .containsExactly(List.of("a", "skärm 15\" ny", "Man"), List.of("b", "annat", "Kvinna"));
  }

  @Test
  void aSpaceAfterAClosingQuote_isForgiven() throws IOException {
    ReadTable read = ReadTable.of(folder, "id;text;kön\na;\"b;c\" ;Man\nd;e;Kvinna\n");

    assertThat(read.rows()).hasSize(2);
    assertThat(read.cells().get(1)).containsExactly("d", "e", "Kvinna");
  }
}
