package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sign parts the cells is told from the file itself. */
class DelimiterTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void everyDelimiterOfTheContract_partsCells(String sign) throws IOException {
    String text =
        "insats;kön;kommun\nRehab;Kvinna;Exempelstad\nNya vägar;Man;\n".replace(";", sign);

    ReadTable read = ReadTable.of(folder, text);

    assertThat(read.headings()).containsExactly("insats", "kön", "kommun");
    assertThat(read.cells())
        .containsExactly(
            List.of("Rehab", "Kvinna", "Exempelstad"), List.of("Nya vägar", "Man", ""));
    assertThat(read.table().dialect().delimiter()).contains(sign.charAt(0));
    assertThat(read.trouble()).isEmpty();
  }

  @Test
  void aDecimalComma_doesNotPartTheCells_ofAFileWithSemicolons() throws IOException {
    ReadTable read =
        ReadTable.of(folder, "ansvar;budget;prognos\n1001;-12,50;-13,75\n1002;-1,00;0,5\n");

    assertThat(read.cells())
        .containsExactly(List.of("1001", "-12,50", "-13,75"), List.of("1002", "-1,00", "0,5"));
  }

  @Test
  void aQuotedDecimalComma_standsInAFileWithCommas() throws IOException {
    ReadTable read = ReadTable.of(folder, "ansvar,budget\n1001,\"-12,50\"\n1002,\"1 234,00\"\n");

    assertThat(read.cells())
        .containsExactly(List.of("1001", "-12,50"), List.of("1002", "1 234,00"));
  }

  @Test
  void severalValuesInACell_doNotTakeTheDelimiter() throws IOException {
    // Every row has more bars than semicolons; the headings are parted by semicolons.
    ReadTable read =
        ReadTable.of(
            folder,
            "deltagare;insats;hinder\na1;Rehab;Psykisk|Fysisk|Social|Språk\na2;Rehab;Psykisk|Social|Annat\n");

    assertThat(read.headings()).containsExactly("deltagare", "insats", "hinder");
    assertThat(read.cells().get(0)).containsExactly("a1", "Rehab", "Psykisk|Fysisk|Social|Språk");
  }

  @Test
  void aTitleWithCommas_doesNotDecide_overHeadingsThatAreWanted() throws IOException {
    Path file =
        java.nio.file.Files.writeString(
            folder.resolve("file"),
            "Utdrag, deltagare, insatser, 2019, sida 1\ninsats;startdatum\nRehab;2019-01-01\n");

    ReadTable read =
        ReadTable.of(file, TableOptions.wanting(Set.of("insats", "startdatum", "slutdatum")));

    assertThat(read.headings()).containsExactly("insats", "startdatum");
    assertThat(read.cells()).containsExactly(List.of("Rehab", "2019-01-01"));
  }

  @Test
  void excelsOwnHint_isFollowed_andIsNoRow() throws IOException {
    ReadTable read = ReadTable.of(folder, "sep=;\ninsats;kön\nRehab, Nord;Man\n");

    assertThat(read.headings()).containsExactly("insats", "kön");
    assertThat(read.cells()).containsExactly(List.of("Rehab, Nord", "Man"));
    assertThat(read.rowNumbers()).containsExactly(3);
  }

  @Test
  void aFileOfOneColumn_hasNoDelimiter() throws IOException {
    // The only commas are decimal commas.
    ReadTable read = ReadTable.of(folder, "belopp\n1,5\n2,5\n3,75\n");

    assertThat(read.headings()).containsExactly("belopp");
    assertThat(read.cells()).containsExactly(List.of("1,5"), List.of("2,5"), List.of("3,75"));
    assertThat(read.table().dialect().delimiter()).isEmpty();
  }

  @Test
  void quotedDelimiters_areNotCounted() throws IOException {
    ReadTable read = ReadTable.of(folder, "namn,text\n\"a;b;c\",\"d;e;f\"\n\"g;h;i\",\"j;k;l\"\n");

    assertThat(read.headings()).containsExactly("namn", "text");
    assertThat(read.cells().get(1)).containsExactly("g;h;i", "j;k;l");
  }

  @Test
  void textThatExcelWasForcedToKeep_losesItsEqualsSign() throws IOException {
    ReadTable read = ReadTable.of(folder, "ansvar;namn\n=\"0012\";Styrelse\n");

    assertThat(read.cells()).containsExactly(List.of("0012", "Styrelse"));
  }
}
