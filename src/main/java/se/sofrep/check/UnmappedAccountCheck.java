package se.sofrep.check;

import java.util.Optional;
import se.sofrep.domain.Account;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.domain.Posting;
import se.sofrep.figures.Figures;
import se.sofrep.figures.economy.AccountMap;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** Every account with amounts belongs to a line: an amount that no line claims would be lost. */
final class UnmappedAccountCheck implements Check {
  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Optional<Ledger> ledger = material.year().ledger();
    if (ledger.isEmpty()) {
      return;
    }
    AccountMap map = AccountMap.of(material.association());
    for (Account account : map.unmapped(ledger.get())) {
      findings.error(
          "check.unmapped-account",
          place(ledger.get(), account),
          account.label(),
          account.number());
    }
  }

  /** The first posting on the account; the file where there is only an opening balance. */
  private static Location place(Ledger ledger, Account account) {
    return ledger.postings().stream()
        .filter(posting -> posting.account().equals(account.number()))
        .map(Posting::at)
        .findFirst()
        .orElse(Location.of(ledger.file()));
  }
}
