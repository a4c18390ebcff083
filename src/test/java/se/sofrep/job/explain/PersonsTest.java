package se.sofrep.job.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;
import se.sofrep.testing.TinyWorkspace;

/** An identity number cannot be found from what is shown in its place. */
class PersonsTest {
  private static final String NUMBER = "198001019820";
  private static final String ROWS =
      """
      deltagare;insats;kön;ålder;startdatum;slutdatum
      %1$s;Rehab;;;2019-01-05;2019-02-03
      %1$s;Rehab;;;2019-03-01;2019-04-03
      19800101-9838;Rehab;;;2019-02-01;2019-03-03
      p-anna;Rehab;Kvinna;30;2019-02-01;2019-03-03
      """
          .formatted(NUMBER);

  @TempDir Path folder;

  private List<String> shown(String rows) throws IOException {
    TinyWorkspace.of(folder, "Exempel");
    Files.createDirectories(folder.resolve("2019"));
    Files.writeString(folder.resolve("2019/deltagare.csv"), rows, StandardCharsets.UTF_8);
    Sofrep run = Sofrep.in(folder, "explain", "2019", "deltagare.aktuella", "-f", "csv");
    assertThat(run.code()).as(run.toString()).isZero();
    return Csv.rows(run.out()).stream().map(row -> row.get("deltagare")).toList();
  }

  @Test
  void theSignsTellPersonsApartAndArePseudonymsAsTheyAre() throws IOException {
    List<String> shown = shown(ROWS);
    assertThat(shown).hasSize(4);
    assertThat(shown.get(0)).isEqualTo(shown.get(1)).matches("[0-9a-f]{12}");
    assertThat(shown.get(2)).isNotEqualTo(shown.get(0)).matches("[0-9a-f]{12}");
    assertThat(shown.get(3)).isEqualTo("p-anna");
    assertThat(shown(ROWS)).isEqualTo(shown);
  }

  @Test
  void tryingTheNumberDoesNotGiveThem() throws Exception {
    String shown = shown(ROWS).get(0);
    for (String way : List.of(NUMBER, "19800101-9820", "8001019820", "800101-9820")) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(way.getBytes("UTF-8"));
      assertThat(HexFormat.of().formatHex(digest)).doesNotStartWith(shown);
    }
  }

  @Test
  void otherFilesGiveOtherSigns() throws IOException {
    List<String> before = shown(ROWS);
    assertThat(shown(ROWS + "p-ny;Rehab;Kvinna;30;2019-02-01;2019-03-03\n").get(0))
        .isNotEqualTo(before.get(0));
  }
}
