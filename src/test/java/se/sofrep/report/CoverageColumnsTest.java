package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.testing.Printed;
import se.sofrep.testing.Reports;
import se.sofrep.testing.Reports.Made;
import se.sofrep.testing.WorkspaceCopy;

/**
 * What a file of participants without a column does not say. There are 28 in 2021: 17 new, 17
 * closed of whom 8 to work or studies, 11 left, one anonymous and one misregistered besides.
 */
class CoverageColumnsTest {
  private static final String FILE = "2021/deltagare.csv";
  private static final List<Reports> REPORTS =
      List.of(Reports.ANNUAL, Reports.INTERIM, Reports.INSATS, Reports.RETURN);

  @TempDir Path folder;

  /** The last column is what stands in the page when the nothing is taken for a nought. */
  @ParameterizedTest(name = "no {0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          slutdatum        ; deltagare\\.(aktuella|avslutade|pågående) ; avslutades 0
          slutdatum        ; avslutade\\.(?!mål).*                     ; 0 av 0
          avslutsanledning ; avslutade\\.(arbete|studier|resultat).*   ; 0 av
          avslutsanledning ; deltagare\\.felregistrerade               ; 0 felregistrerade
          registrering     ; deltagare\\.anonyma                       ; 0 anonymt
          """)
  void whatIsReadFromAColumnThatIsNotThere(String column, String names, String nought)
      throws IOException {
    WorkspaceCopy.of("hel", folder)
        .withoutColumn(FILE, column)
        .without("2021/texter/sammanfattning.md");
    for (Reports report : REPORTS) {
      Made made = done(report);

      assertThat(thisYear(made)).noneMatch(row -> row.get("nyckeltal").matches(names));
      assertThat(made.page().figures())
          .filteredOn(figure -> figure.period().startsWith("2021"))
          .extracting(Printed::name)
          .noneMatch(name -> name.matches(names));
      assertThat(made.page().words()).doesNotContainPattern("(?<!\\d)" + Pattern.quote(nought));
    }
  }

  /** Who began is known from the start alone: 10 and 7. */
  @Test
  void whoAreNewIsKnownWithoutAnyEnd() throws IOException {
    WorkspaceCopy.of("hel", folder)
        .withoutColumn(FILE, "slutdatum")
        .without("2021/texter/sammanfattning.md");

    assertThat(thisYear(done(Reports.ANNUAL)))
        .filteredOn(row -> row.get("nyckeltal").equals("deltagare.nya"))
        .filteredOn(row -> row.get("kön").equals("Totalt"))
        .extracting(row -> row.get("insats") + " " + row.get("värde"))
        .contains("Ljungen 10", "Bryggan 7", "Totalt 17");
  }

  /** Nobody's sex is known: there are neither 0 women nor 0 men. */
  @Test
  void noKnownSex() throws IOException {
    WorkspaceCopy.of("hel", folder).withEmptyColumn(FILE, "kön");
    for (Reports report : REPORTS) {
      Made made = done(report);

      assertThat(thisYear(made))
          .filteredOn(row -> row.get("källa").equals(FILE))
          .isNotEmpty()
          .noneMatch(row -> row.get("kön").matches("Kvinna|Man"))
          .noneMatch(row -> row.get("kategori").matches("Kvinna|Man"));
      assertThat(made.page().words())
          .doesNotContainPattern("\\b0 (kvinnor|män)|[Ii]nga (kvinnor|män)");
    }
  }

  private Made done(Reports report) {
    Made made = report.make(folder);
    assertThat(made.run().code()).as("%s", made.run()).isZero();
    return made;
  }

  private static List<Map<String, String>> thisYear(Made made) throws IOException {
    Stream<Map<String, String>> rows = made.figures().stream();
    return rows.filter(row -> row.get("period").startsWith("2021")).toList();
  }
}
