package se.sofrep.source.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;
import se.sofrep.source.config.AssociationReader;

/** What may stand in the columns of a ledger as a table, besides amounts. */
class LedgerWordsTest {
  @TempDir Path folder;
  private final Findings findings = new Findings();

  private List<String> read(String headings, String row) throws IOException {
    Path yaml =
        Files.writeString(folder.resolve("f.yaml"), "namn: F\ninsatser:\n  - namn: Rehab\n");
    Path file =
        Files.writeString(
            folder.resolve("h.csv"),
            headings + "\n" + row + "\n2019-01-01;1;1930;1001;-5;Bank;x\n");
    LedgerTableReader.read(
        file,
        "h.csv",
        AssociationReader.read(yaml, "f.yaml", findings).orElseThrow(),
        2019,
        true,
        findings);
    return findings.all().stream()
        .filter(f -> f.severity() != Severity.NOTICE)
        .map(f -> f.severity().word() + " " + f.code() + " " + f.location())
        .toList();
  }

  @Test
  void anIdentityNumberInATextIsAnErrorThatDoesNotSayIt() throws IOException {
    assertThat(
            read(
                "datum;verifikation;konto;ansvar;belopp;text;dagbok",
                "2019-01-01;1;4010;1001;5;Ersättning 19800101-9820;x"))
        .contains("fel input.identity-astray h.csv:2:6");
    assertThat(findings.all().toString()).doesNotContain("9820");
  }

  /** Vouchers, accounts and cost areas are numbers of their own kind. */
  @ParameterizedTest
  @CsvSource({"8001019820, 4010, 1001", "1, 4010, 8001019820"})
  void codesMayBeAnyNumber(String voucher, String account, String area) throws IOException {
    assertThat(
            read(
                "datum;verifikation;konto;ansvar;belopp;text;dagbok",
                "2019-01-01;" + voucher + ";" + account + ";" + area + ";5;Hyra;x"))
        .doesNotContain(
            "fel input.identity-astray h.csv:2:2", "fel input.identity-astray h.csv:2:4");
  }

  @Test
  void aColumnOfTheLedgersOwnIsAWarning() throws IOException {
    assertThat(
            read(
                "datum;verifikation;konto;ansvar;belopp;text;dagbok",
                "2019-01-01;1;4010;1001;5;Hyra;x"))
        .contains("varning input.strange-heading h.csv:1:7")
        .noneMatch(line -> line.startsWith("fel"));
  }
}
