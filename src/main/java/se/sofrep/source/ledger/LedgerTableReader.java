package se.sofrep.source.ledger;

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
    InputTable table = InputTable.open(path, name, Schema.of("huvudbok"), association, findings);
    if (!table.isUsable()) {
      return Optional.empty();
    }
    if (table.has("utgående") || table.has("förändring")) {
      return new BalanceReport(table, year, findings).read();
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
