package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Reports;
import se.sofrep.testing.Reports.Made;
import se.sofrep.testing.WorkspaceCopy;

/** Live figures in people's own texts, where the material is not there. */
class CoverageTextsTest {
  private static final String TEXT = "2021/texter/sammanfattning.md";

  @TempDir Path folder;

  private Made annual(String... files) throws IOException {
    WorkspaceCopy workspace = WorkspaceCopy.of("hel", folder);
    for (String file : files) {
      workspace.without(file);
    }
    Made made = Reports.ANNUAL.make(folder);
    assertThat(made.run().code()).as("%s", made.run()).isZero();
    return made;
  }

  private static Stream<String> rowsWarnedOf(Made made) throws IOException {
    return made.findings().stream()
        .filter(row -> row.get("nivå").equals("varning") && row.get("fil").equals(TEXT))
        .map(row -> row.get("rad"));
  }

  @Test
  void whereAllIsThereTheyArePrinted() throws IOException {
    Made made = annual();

    assertThat(made.page().words())
        .contains("I Ljungen avslutades 10 deltagare under året och 5 av 10 (50 %) av dem gick")
        .contains("Årets resultat blev 60 tkr och det egna kapitalet 310 tkr.")
        .contains("budget för kansliet var −370 tkr.");
    assertThat(rowsWarnedOf(made)).isEmpty();
  }

  @Test
  void withoutParticipants() throws IOException {
    Made made = annual("2021/deltagare.csv");

    assertThat(made.page().words())
        .contains("I Ljungen avslutades – deltagare under året och – av dem gick");
    assertThat(rowsWarnedOf(made)).contains("1");
  }

  @Test
  void withoutLedgerAndBudget() throws IOException {
    Made made = annual("2021/huvudbok.csv", "2021/budget.csv");

    assertThat(made.page().words())
        .contains("Årets resultat blev – och det egna kapitalet –.")
        .contains("budget för kansliet var –.");
    assertThat(rowsWarnedOf(made)).contains("4", "5");
  }

  /** A figure that does not exist at all is still an error, whatever is lacking. */
  @Test
  void aNameThatNobodyKnows() throws IOException {
    WorkspaceCopy.of("hel", folder).without("2021/deltagare.csv");
    Path text = folder.resolve(TEXT);
    Files.writeString(
        text, Files.readString(text).replace("deltagare.avslutade", "deltagare.slut"));
    Made made = Reports.ANNUAL.make(folder);

    assertThat(made.run().code()).as("%s", made.run()).isEqualTo(3);
    assertThat(made.run().err()).contains(TEXT + ":1").contains("deltagare.slut");
  }
}
