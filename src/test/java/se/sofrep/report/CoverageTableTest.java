package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.sofrep.testing.Matter.BUDGET;
import static se.sofrep.testing.Matter.ENQUIRIES;
import static se.sofrep.testing.Matter.FORMS;
import static se.sofrep.testing.Matter.LEDGER;
import static se.sofrep.testing.Matter.OBJECTS;
import static se.sofrep.testing.Matter.PARTICIPANTS;
import static se.sofrep.testing.Matter.SURVEYS;
import static se.sofrep.testing.Matter.VOLUME;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.sofrep.testing.CoverageRules;
import se.sofrep.testing.Lack;
import se.sofrep.testing.Matter;
import se.sofrep.testing.Reports;
import se.sofrep.testing.WorkspaceCopy;

/**
 * What is not known is never printed as a number. One workspace that holds everything for 2021 and
 * 2020; one kind of material at a time is absent or partial, in the period or in the year before;
 * and every report is made of it. {@link CoverageRules} says what may not stand there then.
 */
class CoverageTableTest {
  private static final int NOW = 2021;
  private static final int BEFORE = 2020;

  /** How one kind of material comes to be as it is; the rest of the workspace is whole. */
  private interface Change {
    void in(WorkspaceCopy workspace) throws IOException;
  }

  /** A line of the table. */
  private record Case(Lack lack, String how, Change change) {
    @Override
    public String toString() {
      return lack.matter().word()
          + (lack.absent() ? " saknas " : " delvis ")
          + lack.year()
          + ": "
          + how;
    }
  }

  private static Stream<Case> table() {
    return Stream.of(
        line(PARTICIPANTS, NOW, "saknas", "no file", noFile(PARTICIPANTS, NOW)),
        line(PARTICIPANTS, BEFORE, "saknas", "no file", noFile(PARTICIPANTS, BEFORE)),
        line(PARTICIPANTS, NOW, "delvis", "stated", stated(PARTICIPANTS, NOW)),
        line(PARTICIPANTS, BEFORE, "delvis", "begins this year", w -> beginsThisYear(w)),
        line(PARTICIPANTS, BEFORE, "delvis", "few ended", w -> fewEnded(w)),
        line(LEDGER, NOW, "saknas", "no file", noFile(LEDGER, NOW)),
        line(LEDGER, BEFORE, "saknas", "no file", noFile(LEDGER, BEFORE)),
        line(LEDGER, NOW, "delvis", "ends in May", endsInMay(NOW)),
        line(LEDGER, BEFORE, "delvis", "ends in May", endsInMay(BEFORE)),
        line(OBJECTS, NOW, "saknas", "no column", noCostAreas(NOW)),
        line(OBJECTS, BEFORE, "saknas", "no column", noCostAreas(BEFORE)),
        line(OBJECTS, NOW, "delvis", "stated", stated(OBJECTS, NOW)),
        line(OBJECTS, BEFORE, "delvis", "stated", stated(OBJECTS, BEFORE)),
        line(BUDGET, NOW, "saknas", "no file", noFile(BUDGET, NOW)),
        line(BUDGET, BEFORE, "saknas", "no file", noFile(BUDGET, BEFORE)),
        line(BUDGET, NOW, "delvis", "stated", stated(BUDGET, NOW)),
        line(BUDGET, BEFORE, "delvis", "stated", stated(BUDGET, BEFORE)),
        line(VOLUME, NOW, "saknas", "no file", noFile(VOLUME, NOW)),
        line(VOLUME, BEFORE, "saknas", "no file", noFile(VOLUME, BEFORE)),
        line(VOLUME, NOW, "delvis", "stated", stated(VOLUME, NOW)),
        line(VOLUME, BEFORE, "delvis", "stated", stated(VOLUME, BEFORE)),
        line(SURVEYS, NOW, "saknas", "no file", noFile(SURVEYS, NOW)),
        line(SURVEYS, BEFORE, "saknas", "no file", noFile(SURVEYS, BEFORE)),
        line(SURVEYS, NOW, "delvis", "stated", stated(SURVEYS, NOW)),
        line(SURVEYS, BEFORE, "delvis", "stated", stated(SURVEYS, BEFORE)),
        line(FORMS, NOW, "saknas", "no file", noFile(FORMS, NOW)),
        line(FORMS, BEFORE, "saknas", "no file", noFile(FORMS, BEFORE)),
        line(FORMS, NOW, "delvis", "stated", stated(FORMS, NOW)),
        line(FORMS, BEFORE, "delvis", "stated", stated(FORMS, BEFORE)),
        line(ENQUIRIES, NOW, "saknas", "no file", noFile(ENQUIRIES, NOW)),
        line(ENQUIRIES, BEFORE, "saknas", "no file", noFile(ENQUIRIES, BEFORE)),
        line(ENQUIRIES, NOW, "delvis", "stated", stated(ENQUIRIES, NOW)),
        line(ENQUIRIES, BEFORE, "delvis", "stated", stated(ENQUIRIES, BEFORE)));
  }

  static Stream<Arguments> everyReportOfEveryLine() {
    return table()
        .flatMap(line -> Stream.of(Reports.values()).map(report -> arguments(line, report)));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("everyReportOfEveryLine")
  void nothingIsPrintedThatIsNotKnown(Case line, Reports report, @TempDir Path folder)
      throws IOException {
    WorkspaceCopy workspace = WorkspaceCopy.of("hel", folder);
    line.change().in(workspace);

    assertThat(CoverageRules.faults(report.make(folder), List.of(line.lack()))).isEmpty();
  }

  /** The last line of the table: where all is whole, nothing is marked and everything compares. */
  @ParameterizedTest
  @EnumSource(Reports.class)
  void whatIsWholeIsPrintedAsBefore(Reports report, @TempDir Path folder) throws IOException {
    WorkspaceCopy.of("hel", folder);
    Reports.Made made = report.make(folder);

    assertThat(CoverageRules.faults(made, List.of())).isEmpty();
    if (report == Reports.ANNUAL) {
      assertThat(made.page().words())
          .contains("28 aktuella deltagare, 3 fler än 2020 (25)")
          .contains("2 000 tkr, 200 tkr mer än 2020 (1 800 tkr)")
          .contains("20 tkr bättre än budget")
          .contains("Insatsernas andel av kostnaderna | 80 %");
    }
  }

  private static Case line(Matter matter, int year, String coverage, String how, Change change) {
    Lack lack = coverage.equals("saknas") ? Lack.absent(matter, year) : Lack.partial(matter, year);
    return new Case(lack, how, change);
  }

  private static Change noFile(Matter matter, int year) {
    return workspace -> workspace.without(matter.file(year));
  }

  private static Change stated(Matter matter, int year) {
    return workspace ->
        workspace.configure("täckning: {%d: {%s: delvis}}".formatted(year, matter.word()));
  }

  private static Change endsInMay(int year) {
    return workspace -> workspace.ledgerThrough(LEDGER.file(year), year + "-05");
  }

  private static Change noCostAreas(int year) {
    return workspace -> workspace.withoutColumn(LEDGER.file(year), "ansvar");
  }

  /** One file for all years, in which only those of 2020 stand who were left over. */
  private static void beginsThisYear(WorkspaceCopy workspace) throws IOException {
    workspace.without(PARTICIPANTS.file(BEFORE)).toRoot(PARTICIPANTS.file(NOW));
  }

  /**
   * The same eightfold, and with one who ended in 2020: of some fifty who were there, where eighty
   * end the year after. Less than that says nothing, for few end in a few months.
   */
  private static void fewEnded(WorkspaceCopy workspace) throws IOException {
    List<String> there = workspace.lines(PARTICIPANTS.file(NOW));
    List<String> more = new ArrayList<>();
    for (int i = 2; i <= 8; i++) {
      String again = "-" + i + ";";
      there.stream().skip(1).map(row -> row.replaceFirst(";", again)).forEach(more::add);
    }
    workspace.lines(PARTICIPANTS.file(BEFORE)).stream()
        .filter(row -> row.contains(";2020-12-18;"))
        .forEach(more::add);
    assertThat(more).hasSize(7 * 30 + 1);
    workspace.addRows(PARTICIPANTS.file(NOW), more);
    beginsThisYear(workspace);
  }
}
