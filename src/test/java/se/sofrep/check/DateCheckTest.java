package se.sofrep.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.domain.Association;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;
import se.sofrep.source.WorkspaceReader;

/** What the days in a year's files may be, on the day of the run. */
class DateCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 3, 15);

  @TempDir Path root;

  private List<String> found(Map<String, String> files) throws IOException {
    Files.writeString(root.resolve("forbund.yaml"), "namn: F\ninsatser:\n  - namn: Rehab\n");
    Files.createDirectories(root.resolve("2019"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(root.resolve(file.getKey()), file.getValue());
    }
    Findings reading = new Findings();
    Association association = WorkspaceReader.association(root, reading).orElseThrow();
    YearData year = WorkspaceReader.year(root, association, 2019, reading);
    assertThat(reading.hasErrors()).isFalse();
    Findings findings = new Findings();
    new DateCheck(TODAY)
        .run(
            new Material(association, Period.year(2019), year, YearData.empty(2018), List.of()),
            Figures.of(List.of()),
            findings);
    assertThat(findings.all()).allMatch(f -> f.severity() == Severity.WARNING);
    return findings.all().stream()
        .map(f -> f.location() + " " + f.code() + " " + f.arguments())
        .toList();
  }

  private static String people(String... dates) {
    StringBuilder text = new StringBuilder("deltagare;insats;kön;ålder;startdatum;slutdatum\n");
    for (int i = 0; i < dates.length; i++) {
      text.append("p" + i + ";Rehab;Man;34;" + dates[i] + "\n");
    }
    return text.toString();
  }

  @Test
  void whatIsPlausible_isNotMentioned() throws IOException {
    // Begun long ago; over after the year, up to the day of the run; still going on.
    assertThat(
            found(
                Map.of(
                    "2019/deltagare.csv",
                    people("2016-05-02;2019-01-31", "2019-12-31;2020-03-15", "2019-02-01;"))))
        .isEmpty();
  }

  @Test
  void startsAndEndsAfterTheDayOfTheRun_areToldWithTheirRows() throws IOException {
    assertThat(
            found(
                Map.of(
                    "2019/deltagare.csv",
                    people(
                        "2019-02-01;2020-03-16",
                        "2091-02-01;",
                        "2019-02-01;2091-05-02",
                        "2020-03-16;2020-03-17"))))
        .containsExactly(
            "2019/deltagare.csv:2 check.end-ahead [3, 2, 4, 5, 2020-03-16, 2020-03-15]",
            "2019/deltagare.csv:3 check.start-ahead [2, 3, 5, 2091-02-01, 2020-03-15]");
  }

  @Test
  void aStartAfterTheYear_isToldOfTheYearsOwnFile() throws IOException {
    String rows = people("2019-02-01;", "2020-01-01;");

    assertThat(found(Map.of("2019/deltagare.csv", rows)))
        .containsExactly("2019/deltagare.csv:3 check.start-after-year [1, 3, 2020-01-01, 2019]");
  }

  @Test
  void aFileAtTheRoot_mayCoverManyYears() throws IOException {
    assertThat(found(Map.of("deltagare.csv", people("2018-02-01;", "2020-01-01;")))).isEmpty();
  }

  @Test
  void manyRows_areOneFinding_withTheFirstTenNamed() throws IOException {
    String[] late = new String[12];
    java.util.Arrays.fill(late, "2020-02-01;");

    assertThat(found(Map.of("2019/deltagare.csv", people(late))))
        .containsExactly(
            "2019/deltagare.csv:2 check.start-after-year"
                + " [12, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 …, 2020-02-01, 2019]");
  }

  @Test
  void datedRowsOfOtherTables_belongToTheYear() throws IOException {
    assertThat(
            found(
                Map.of(
                    "2019/volym.csv",
                        "datum;aktivitet;typ;totalt\n2019-05-02;A;volym;3\n2018-05-02;A;volym;3\n",
                    "2019/forfragningar.csv", "datum;utfall\n2019-05-02;start\n2091-05-02;start\n",
                    "2019/indikatorer.csv",
                        "datum;grupp;fråga;svar\n2020-01-02;deltagare;A?;Delvis\n;styrelse;A?;Delvis\n",
                    "2019/formular.csv",
                        "datum;formulär;svarande;fråga;svar\n2019-01-01;F;s;A?;Ja\n2021-01-01;F;s;B?;Ja\n")))
        .containsExactly(
            "2019/forfragningar.csv:3 check.date-ahead [1, 3, 2091-05-02, 2020-03-15]",
            "2019/formular.csv:3 check.date-ahead [1, 3, 2021-01-01, 2020-03-15]",
            "2019/indikatorer.csv:2 check.date-other-year [1, 2, 2020-01-02, 2019]",
            "2019/volym.csv:3 check.date-other-year [1, 3, 2018-05-02, 2019]");
  }
}
