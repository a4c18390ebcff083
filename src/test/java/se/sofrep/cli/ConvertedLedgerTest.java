package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sofrep.domain.Association;
import se.sofrep.domain.Ledger;
import se.sofrep.problem.Findings;
import se.sofrep.source.config.AssociationReader;
import se.sofrep.source.ledger.LedgerTableReader;
import se.sofrep.source.ledger.SieReader;
import se.sofrep.testing.RawSie;
import se.sofrep.testing.Sofrep;

/** A SIE file and the table that {@code convert} makes of it are one and the same ledger. */
class ConvertedLedgerTest {
  private static final String HEAD =
      "#FLAGGA 0\n#RAR 0 20190101 20191231\n#RAR -1 20180101 20181231\n"
          + "#KONTO 1930 Bank\n#KONTO 2010 Kapital\n#KONTO 3511 Bidrag\n#KONTO 5010 Hyra\n";

  private static final String BALANCES =
      """
      #IB 0 1930 50
      #IB 0 2010 -50
      #UB 0 1930 650
      #UB 0 2010 -50
      #RES 0 3511 -1000
      #RES 0 5010 400
      """;

  private static final String VOUCHERS =
      """
      #VER A 1 20190110 "Bidrag"
      {
      #TRANS 1930 {} 1000
      #TRANS 3511 {1 10} -1000
      }
      #VER "" "" 20191210 "Hyra"
      {
      #TRANS 5010 {1 20 6 "P 1"} 400
      #TRANS 1930 {} -400
      }
      """;

  @TempDir Path folder;
  private Association association;

  @BeforeEach
  void association() throws IOException {
    Path yaml =
        Files.writeString(
            folder.resolve("forbund.yaml"), "namn: Förbundet\ninsatser:\n  - namn: Rehab\n");
    association = AssociationReader.read(yaml, "forbund.yaml", new Findings()).orElseThrow();
  }

  private Ledger original(byte[] file, Findings findings) throws IOException {
    Path sie = Files.write(folder.resolve("huvudbok.se"), file);
    return SieReader.read(sie, "huvudbok.se", association, findings).orElseThrow();
  }

  private Ledger converted(int year, Findings findings) throws IOException {
    Sofrep run = Sofrep.in(folder, "convert", "huvudbok.se");
    Path csv = Files.writeString(folder.resolve("huvudbok.csv"), run.out());
    return LedgerTableReader.read(csv, "huvudbok.csv", association, year, true, findings)
        .orElseThrow(() -> new AssertionError(findings.all()));
  }

  /** All that figures are made of, but for where it stood. */
  private static List<Object> substance(Ledger ledger) {
    List<List<String>> postings =
        ledger.postings().stream()
            .map(
                p ->
                    List.of(
                        p.date().toString(),
                        p.voucher(),
                        p.account(),
                        p.costArea(),
                        p.amount().stripTrailingZeros().toPlainString(),
                        p.text()))
            .toList();
    Map<String, String> opening = new TreeMap<>();
    ledger
        .opening()
        .forEach((account, sum) -> opening.put(account, sum.stripTrailingZeros().toPlainString()));
    return List.of(
        ledger.year(),
        ledger.grain(),
        opening,
        postings,
        ledger.before().map(ConvertedLedgerTest::substance));
  }

  /** Those of a calendar year whose accounts are all numbers, as a table's must be. */
  static List<Path> samples() {
    return RawSie.samples().stream()
        .filter(
            file ->
                !List.of("Sie3.se", "Sie4.se", "XE_SIE_4_20151125095119.SE")
                    .contains(file.getFileName().toString()))
        .toList();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("samples")
  void aRealFile(Path sample) throws IOException {
    isTheSameLedger(Files.readAllBytes(sample));
  }

  private void isTheSameLedger(byte[] file) throws IOException {
    Ledger original = original(file, new Findings());

    Findings findings = new Findings();
    Ledger converted = converted(original.year().first().getYear(), findings);

    assertThat(substance(converted)).as("%s", findings.all()).isEqualTo(substance(original));
  }

  static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("vouchers", HEAD + BALANCES + VOUCHERS);
    files.put("balances that do not move", HEAD + VOUCHERS + "#IB 0 1930 50\n#UB 0 1930 50\n");
    files.put("balances that hold more", HEAD + BALANCES.replace("400", "90000") + VOUCHERS);
    files.put("opening balances by last year's", HEAD + VOUCHERS + "#UB -1 1930 50\n");
    files.put("the year alone", HEAD + BALANCES);
    files.put("the year by cost area", HEAD + BALANCES + "#OUB 0 5010 {1 20} 300\n");
    files.put(
        "months by cost area",
        HEAD
            + BALANCES
            + "#PSALDO 0 201901 1930 {} 1000\n#PSALDO 0 201901 3511 {} -1000\n"
            + "#PSALDO 0 201902 1930 {} -400\n#PSALDO 0 201902 5010 {} 400\n"
            + "#PSALDO 0 201902 5010 {1 20} 250\n#PSALDO 0 201902 5010 {6 \"P 1\"} 150\n");
    files.put(
        "the year before",
        HEAD
            + BALANCES
            + VOUCHERS
            + "#IB -1 1930 10\n#UB -1 1930 50\n#RES -1 3511 -40\n#OUB -1 3511 {1 10} -40\n");
    return files;
  }

  static List<String> names() {
    return List.copyOf(files().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void aFileOfEveryKind(String name) throws IOException {
    isTheSameLedger(files().get(name).getBytes(StandardCharsets.UTF_8));
  }

  /** What disagrees is told of the table as of the file. */
  @Test
  void closingBalancesAndResultsAreCheckedAndNeverBooked() throws IOException {
    original(
        (HEAD + BALANCES.replace("5010 400", "5010 410") + VOUCHERS)
            .getBytes(StandardCharsets.UTF_8),
        new Findings());
    Findings findings = new Findings();

    Ledger ledger = converted(2019, findings);

    assertThat(ledger.postings()).hasSize(4);
    assertThat(findings.all())
        .extracting(finding -> finding.code())
        .filteredOn(code -> code.startsWith("sie."))
        .containsExactly("sie.account-vouchers");
  }
}
