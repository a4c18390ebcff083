package se.sofrep.cli.command;

import java.io.PrintStream;
import java.util.List;
import se.sofrep.job.TextTable;
import se.sofrep.job.check.CheckWorkspace.AccountLine;
import se.sofrep.problem.Messages;

/** Which account is shown on which line, in three columns for a person to read. */
final class AccountTable {
  private AccountTable() {}

  static void print(List<AccountLine> accounts, Messages messages, PrintStream err) {
    if (accounts.isEmpty()) {
      return;
    }
    TextTable table = new TextTable(List.of(false, false, false));
    table.add(
        List.of(
            messages.text("cli.account-heading"),
            messages.text("cli.account-name-heading"),
            messages.text("cli.account-line-heading")));
    accounts.forEach(of -> table.add(List.of(of.account(), of.name(), line(of, messages))));
    table.lines().forEach(err::println);
    err.println();
  }

  private static String line(AccountLine account, Messages messages) {
    if (!account.placed()) {
      return messages.text("cli.account-without-line");
    }
    return account.line().isEmpty() ? messages.text("cli.account-left-out") : account.line();
  }
}
