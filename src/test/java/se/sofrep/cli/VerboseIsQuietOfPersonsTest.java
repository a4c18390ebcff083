package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Sofrep;
import se.sofrep.testing.TinyWorkspace;

/**
 * No pseudonym, identity number or digest of one is said by any command, however much it is asked
 * to say. {@code explain} and {@code convert} show rows on purpose and are not among them.
 */
class VerboseIsQuietOfPersonsTest {
  /** A beginning that nothing else has, and a number that is none of the digits nearby. */
  private static final String PSEUDONYM = "Zqx";

  private static final String NUMBER = "19800101-9820";

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("check", "2021"),
          List.of("figures", "2021"),
          List.of("figures", "2021", "-f", "json"),
          List.of("stats", "2021/deltagare.csv", "--by", "insats,kön"),
          List.of("annual", "2021"),
          List.of("annual", "2021", "--edition", "publik"),
          List.of("interim", "2021"),
          List.of("insats", "2021", "Rehab"),
          List.of("insats", "2021", "Rehab", "--edition", "publik"),
          List.of("final", "Rehab", "--from", "2020-01-01", "--through", "2021-12-31"),
          List.of("return", "2021"),
          List.of("compare", ".", "--year", "2020,2021"),
          List.of("compare", ".", "--year", "2020,2021", "--edition", "publik"),
          List.of("verify", "rapporter/arsredovisning-2021"),
          List.of("diff", "rapporter/arsredovisning-2021", "rapporter/arsredovisning-2021-publik"));

  @TempDir Path folder;

  private void workspace(String more) throws IOException {
    TinyWorkspace.of(folder, "Exempel").ledger(2021);
    for (int year : List.of(2020, 2021)) {
      StringBuilder rows = new StringBuilder("deltagare;insats;kön;ålder;startdatum;slutdatum\n");
      for (int i = 0; i < 24; i++) {
        rows.append(
            "%s%d;Rehab;%s;40;%d-02-01;%d-05-31\n"
                .formatted(PSEUDONYM, i, i % 3 == 0 ? "Man" : "Kvinna", year, year));
      }
      rows.append("%s;Rehab;;;%d-02-01;%d-05-31\n".formatted(NUMBER, year, year));
      Path file = folder.resolve(year + "/deltagare.csv");
      Files.createDirectories(file.getParent());
      Files.writeString(file, rows + more, StandardCharsets.UTF_8);
    }
    Files.writeString(
        folder.resolve("2021/formular.csv"),
        """
        datum;formulär;svarande;kön;fråga;svar
        2021-05-01;Uppföljning;%1$s1;Kvinna;Gick det bra?;Ja
        2021-05-01;Uppföljning;%2$s;;Gick det bra?;Nej
        """
            .formatted(PSEUDONYM, NUMBER),
        StandardCharsets.UTF_8);
  }

  private static List<String> saidOfPersons(Sofrep run) throws Exception {
    byte[] sum = MessageDigest.getInstance("SHA-256").digest("198001019820".getBytes("UTF-8"));
    String digest = HexFormat.of().formatHex(sum).substring(0, 12);
    List<String> said = new ArrayList<>();
    for (String line : (run.out() + run.err()).split("\n", -1)) {
      if (line.contains(PSEUDONYM) || line.contains(digest) || line.matches(".*800101.?9820.*")) {
        said.add(run.command() + ": " + line);
      }
    }
    return said;
  }

  @Test
  void ofSoundRows() throws Exception {
    workspace("");
    List<String> said = new ArrayList<>();
    for (List<String> command : COMMANDS) {
      List<String> words = new ArrayList<>(command);
      words.add("--verbose");
      Sofrep run = Sofrep.in(folder, words.toArray(String[]::new));
      assertThat(run.code()).as(run.toString()).isIn(0, 4);
      said.addAll(saidOfPersons(run));
    }
    assertThat(said).isEmpty();
  }

  /** Rows with everything wrong in them, each in its own way. */
  @Test
  void ofRowsThatAreRefused() throws Exception {
    String row = "Zqx77;Rehab;Kvinna;40;2021-02-01;2021-05-31\n";
    workspace(
        row
            + row
            + "Zqx1;Rehab;Kvinna;40;2021-13-01;\n"
            + "Zqx2;Okänd;Kvinna;40;2021-02-01;\n"
            + "Zqx3;Rehab;;fyrtio;2021-02-01;2020-01-01\n"
            + "Zqx4;;;;;\n"
            + "Zqx5;Rehab;Kvinna;40;2021-02-01;2021-05-31;Zqx5;för många\n"
            + "19800101-9821;Rehab;Kvinna;40;2021-02-01;2021-05-31\n"
            + "Kvinna;Rehab;"
            + NUMBER
            + ";40;2021-02-01;2021-05-31\n");
    for (List<String> words :
        List.of(
            List.of("check", "2021", "--verbose"),
            List.of("annual", "2021", "--verbose"),
            List.of("annual", "2021", "--edition", "publik", "--verbose"),
            List.of("explain", "2021", "deltagare.aktuella", "--verbose"))) {
      Sofrep run = Sofrep.in(folder, words.toArray(String[]::new));
      assertThat(run.code()).as(run.toString()).isEqualTo(3);
      assertThat(saidOfPersons(run)).isEmpty();
    }
  }
}
