package se.sofrep.source.ledger;

import static se.sofrep.source.input.Schema.may;
import static se.sofrep.source.input.Schema.mayCode;
import static se.sofrep.source.input.Schema.mayDate;
import static se.sofrep.source.input.Schema.mayNumber;
import static se.sofrep.source.input.Schema.needCode;

import java.nio.file.Path;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.Ledger;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.input.InputTable;
import se.sofrep.source.input.Schema;

/**
 * Reads a general ledger from a table: transactions ({@code datum, verifikation, konto, kontonamn,
 * ansvar, belopp} or {@code debet, kredit, text}) or a balance report ({@code konto, kontonamn,
 * ingående, förändring, utgående}). Amounts are signed as in SIE: debit plus, credit minus.
 */
public final class LedgerTableReader {
  static final Schema SCHEMA =
      Schema.of(
          "huvudbok",
          mayDate("datum", "bokföringsdatum", "transaktionsdatum", "bokföringsdag", "verdatum"),
          mayCode("verifikation", "ver", "vernr", "verifikationsnummer", "verifikationsnr"),
          needCode("konto", "kontonr", "kontonummer"),
          may("kontonamn", "kontobenämning", "benämning"),
          mayCode("ansvar", "kostnadsställe", "kst", "ansvarskod", "objekt"),
          mayNumber("belopp"),
          mayNumber("debet", "debit"),
          mayNumber("kredit", "credit"),
          may("text", "verifikationstext", "transaktionstext", "beskrivning"),
          mayNumber("ingående", "ingående balans", "ingående saldo", "ib"),
          mayNumber("förändring", "periodens förändring", "period", "perioden"),
          mayNumber("utgående", "utgående balans", "utgående saldo", "ub"));

  private LedgerTableReader() {}

  /**
   * @param name the file's path relative to the workspace, for findings
   * @param year the year asked for; rows of other years are left to those
   * @param ofYear whether the file is that year's own, so that rows of other years are out of place
   * @return empty when the file cannot be a ledger or holds nothing for the year
   */
  public static Optional<Ledger> read(
      Path path,
      String name,
      Association association,
      int year,
      boolean ofYear,
      Findings findings) {
    InputTable table = InputTable.open(path, name, SCHEMA, association, findings);
    if (!table.isUsable()) {
      return Optional.empty();
    }
    if (table.has("utgående") || table.has("förändring")) {
      return Optional.of(new BalanceReport(table, year, findings).read());
    }
    boolean amounts = table.has("belopp") || (table.has("debet") && table.has("kredit"));
    if (!amounts || !table.has("datum")) {
      findings.error(
          "source.ledger-columns", Location.of(name, table.file().dialect().headingRow()));
      return Optional.empty();
    }
    return new TransactionTable(table, year, ofYear, association.accounting().dimension(), findings)
        .read();
  }
}
