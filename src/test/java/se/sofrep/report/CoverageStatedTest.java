package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.CoverageRules;
import se.sofrep.testing.Lack;
import se.sofrep.testing.Matter;
import se.sofrep.testing.Reports;
import se.sofrep.testing.Reports.Made;
import se.sofrep.testing.WorkspaceCopy;

/** {@code täckning:} in forbund.yaml says what the material itself does not show. */
class CoverageStatedTest {
  @TempDir Path folder;

  private Made annual(String workspace, String coverage) throws IOException {
    WorkspaceCopy.of(workspace, folder).configure("täckning: " + coverage);
    Made made = Reports.ANNUAL.make(folder);
    assertThat(made.run().code()).as("%s", made.run()).isZero();
    return made;
  }

  /** The file has postings of every month, but those after August are not all of them. */
  @Test
  void aLedgerThatIsWholeToADay() throws IOException {
    Made made = annual("hel", "{2021: {huvudbok: {till: 2021-08-31}}}");

    assertThat(CoverageRules.faults(made, List.of(Lack.partial(Matter.LEDGER, 2021)))).isEmpty();
    assertThat(made.page().wordsUnder("Årsredovisning 2021")).contains("31 augusti");
  }

  /** Nothing was posted after August, and that is all there was. */
  @Test
  void aLedgerThatEndsEarlyAndIsWhole() throws IOException {
    Made made = annual("huvudbok-till-augusti", "{2021: {huvudbok: hel}}");

    assertThat(made.page().words())
        .contains("1 500 tkr, 300 tkr mindre än 2020 (1 800 tkr)")
        .contains("170 tkr bättre än budget");
    assertThat(made.figures())
        .filteredOn(row -> row.get("nyckeltal").equals("ekonomi.resultaträkning"))
        .isNotEmpty()
        .allMatch(row -> "".equals(row.get("täckning")));
  }

  /** Eleven there were in 2020, and nobody ended. */
  @Test
  void aFileThatBeginsThisYearBecauseEverythingDid() throws IOException {
    Made made = annual("borjar-i-ar", "{2020: {deltagare: hel}}");

    assertThat(made.page().words()).contains("28 aktuella deltagare, 17 fler än 2020 (11)");
  }

  /** Bryggan stands as it was; the whole is no longer whole. */
  @Test
  void oneInsatsOfTheParticipants() throws IOException {
    Made made = annual("hel", "{2021: {deltagare: {Ljungen: saknas}}}");

    assertThat(made.figures())
        .noneMatch(
            row ->
                row.get("insats").equals("Ljungen")
                    && row.get("period").equals("2021")
                    && Matter.PARTICIPANTS.owns(row.get("nyckeltal")));
    assertThat(made.figures())
        .filteredOn(row -> row.get("nyckeltal").equals("deltagare.aktuella"))
        .filteredOn(row -> row.get("period").equals("2021") && row.get("kön").equals("Totalt"))
        .extracting(row -> row.get("insats") + " " + row.get("värde") + " " + row.get("täckning"))
        .containsExactlyInAnyOrder("Bryggan 12 ", "Totalt 12 delvis");
    assertThat(made.page().words())
        .contains("12 aktuella deltagare, en fler än 2020 (11)")
        .doesNotContain("12 aktuella deltagare, 13 färre än 2020");
  }

  /** A word that nobody knows is an error, with the nearest. */
  @Test
  void wrongWords() throws IOException {
    WorkspaceCopy.of("hel", folder).configure("täckning: {2021: {deltagre: delvis}}");
    assertThat(Reports.ANNUAL.make(folder).run())
        .matches(run -> run.code() == 3)
        .matches(run -> run.err().contains("forbund.yaml:24"))
        .matches(run -> run.err().contains("deltagre") && run.err().contains("deltagare"));
  }

  @Test
  void wrongValues() throws IOException {
    WorkspaceCopy.of("hel", folder).configure("täckning: {2021: {deltagare: halv}}");
    assertThat(Reports.ANNUAL.make(folder).run())
        .matches(run -> run.code() == 3)
        .matches(run -> run.err().contains("forbund.yaml:24"))
        .matches(run -> run.err().contains("halv") && run.err().contains("delvis"));
  }
}
