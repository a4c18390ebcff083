package se.sofrep.source.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.domain.Association;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Ledger.Grain;
import se.sofrep.domain.Period;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;
import se.sofrep.source.config.AssociationReader;

class LedgerTableReaderTest {
  @TempDir Path folder;
  private final Findings findings = new Findings();
  private Association association;

  @BeforeEach
  void association() throws IOException {
    Path yaml =
        Files.writeString(
            folder.resolve("forbund.yaml"), "namn: Förbundet\ninsatser:\n  - namn: Rehab\n");
    association = AssociationReader.read(yaml, "forbund.yaml", findings).orElseThrow();
  }

  private Optional<Ledger> read(int year, boolean ofYear, String csv) {
    try {
      Path file = folder.resolve("huvudbok.csv");
      Files.write(file, csv.getBytes(StandardCharsets.UTF_8));
      return LedgerTableReader.read(file, "huvudbok.csv", association, year, ofYear, findings);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Ledger read(String csv) {
    return read(2019, true, csv).orElseThrow(() -> new AssertionError(findings.all()));
  }

  private List<String> trouble() {
    return findings.all().stream()
        .filter(f -> f.severity() != Severity.NOTICE)
        .map(f -> f.code() + "@" + f.location().row())
        .toList();
  }

  @Test
  void transactions_andOpeningRows() {
    Ledger ledger =
        read(
            """
            datum;verifikation;konto;kontonamn;ansvar;belopp;text
            2019-01-01;IB;1930;Bank;;1000,00;
            2019-01-01;IB;2010;Eget kapital;;-1000,00;
            2019-03-01;A1;5010;Löner;3006;300,50;Lön mars
            2019-03-01;A1;1930;Bank;;-300,50;Lön mars
            """);

    assertThat(trouble()).isEmpty();
    assertThat(ledger.year()).isEqualTo(Period.year(2019));
    assertThat(ledger.grain()).isEqualTo(Grain.VOUCHERS);
    assertThat(ledger.opening())
        .isEqualTo(Map.of("1930", new BigDecimal("1000.00"), "2010", new BigDecimal("-1000.00")));
    assertThat(SieSample.lines(ledger)).containsExactly("5010 3006 300.50", "1930  -300.50");
    assertThat(ledger.postings().get(0).date()).isEqualTo(LocalDate.of(2019, 3, 1));
    assertThat(ledger.postings().get(0).at()).hasToString("huvudbok.csv:4");
    assertThat(ledger.accounts().get("5010").label()).isEqualTo("5010 Löner");
  }

  @Test
  void debitAndCredit_areOneAmount() {
    Ledger ledger =
        read(
            """
            datum;verifikation;konto;debet;kredit
            2019-01-01;IB;1930 Bank;0;
            2019-03-01;1;5010 Löner;300;
            2019-03-01;1;1930 Bank;;300
            """);

    assertThat(trouble()).isEmpty();
    assertThat(SieSample.lines(ledger)).containsExactly("5010  300", "1930  -300");
    assertThat(ledger.accounts().get("1930").name()).isEqualTo("Bank");
  }

  @Test
  void aVoucherThatDoesNotBalance_isAnErrorAtItsFirstRow() {
    read(
        """
        datum;verifikation;konto;belopp
        2019-01-01;IB;1930;0
        2019-03-01;A1;5010;300
        2019-03-01;A1;1930;-300
        2019-03-02;A2;5010;100
        2019-03-02;A2;1930;-90
        """);

    assertThat(trouble()).containsExactly("source.ledger-unbalanced@5");
  }

  @Test
  void aRowWithoutAmount_isAnErrorNotZero() {
    read("datum;verifikation;konto;belopp\n2019-01-01;IB;1930;5\n2019-03-01;A1;5010;\n");

    assertThat(trouble()).contains("source.ledger-no-amount@3");
  }

  @Test
  void aRowOfAnotherYear_isOutOfPlaceInTheYearsFolder() {
    read(
        """
        datum;verifikation;konto;belopp
        2019-01-01;IB;1930;0
        2018-12-30;A1;5010;300
        2018-12-30;A1;1930;-300
        """);

    assertThat(trouble()).containsExactly("source.ledger-row-year@3", "source.ledger-row-year@4");
  }

  @Test
  void aFileOfManyYears_givesEachItsRows_andCarriesBalancesForward() {
    String many =
        """
        datum;verifikation;konto;belopp
        2018-01-01;IB;1930;1000
        2018-01-01;IB;2010;-1000
        2018-05-01;A1;5010;300
        2018-05-01;A1;1930;-300
        2019-05-01;A1;5010;200
        2019-05-01;A1;1930;-200
        """;

    Ledger ledger = read(2019, false, many).orElseThrow();

    assertThat(SieSample.lines(ledger)).containsExactly("5010  200", "1930  -200");
    assertThat(ledger.opening())
        .isEqualTo(Map.of("1930", new BigDecimal("700"), "2010", new BigDecimal("-1000")));
    assertThat(read(2020, false, many)).isEmpty();
    assertThat(trouble()).isEmpty();
  }

  @Test
  void resultAccountsAlone_areToldOfOnce() {
    read("datum;verifikation;konto;belopp\n2019-03-01;A1;5010;300\n2019-03-02;A2;3511;-900\n");

    assertThat(trouble())
        .containsExactly("source.ledger-one-sided@0", "source.ledger-no-opening@0");
  }

  @Test
  void aBalanceReport_givesOpeningAndTheYearsChange() {
    Ledger ledger =
        read(
            """
            konto;kontonamn;ingående;förändring;utgående
            1930;Bank;1000,00;-300,00;700,00
            2010;Eget kapital;-1000,00;0,00;-1000,00
            5010;Löner;0,00;300,00;300,00
            """);

    assertThat(trouble()).isEmpty();
    assertThat(ledger.grain()).isEqualTo(Grain.YEAR);
    assertThat(ledger.opening()).containsEntry("1930", new BigDecimal("1000.00"));
    assertThat(SieSample.lines(ledger)).containsExactly("1930  -300.00", "5010  300.00");
    assertThat(ledger.postings().get(0).date()).isEqualTo(LocalDate.of(2019, 12, 31));
  }

  @Test
  void aBalanceReportThatDoesNotAddUp_isAnErrorAtTheAccount() {
    read(
        """
        konto;kontonamn;ingående;förändring;utgående
        1930;Bank;1000,00;-300,00;710,00
        5010;Löner;0,00;300,00;300,00
        """);

    assertThat(trouble()).contains("source.ledger-balance@2");
  }

  @Test
  void aTableWithoutAmounts_isNoLedger() {
    assertThat(read(2019, true, "datum;verifikation;konto\n2019-01-01;A1;1930\n")).isEmpty();
    assertThat(trouble()).containsExactly("source.ledger-columns@1");
  }
}
