package se.sofrep.cli.command;

import java.io.PrintStream;
import java.util.List;
import se.sofrep.job.check.CheckWorkspace.AccountLine;
import se.sofrep.problem.Messages;

/** Which account is shown on which line, in three columns for a person to read. */
final class AccountTable {
  private static final int WIDEST_NAME = 40;

  private AccountTable() {}

  static void print(List<AccountLine> accounts, Messages messages, PrintStream err) {
    if (accounts.isEmpty()) {
      return;
    }
    String number = messages.text("cli.account-heading");
    String name = messages.text("cli.account-name-heading");
    int first = width(accounts.stream().map(AccountLine::account).toList(), number);
    int second =
        Math.min(WIDEST_NAME, width(accounts.stream().map(AccountLine::name).toList(), name));
    err.println(row(number, name, messages.text("cli.account-line-heading"), first, second));
    for (AccountLine account : accounts) {
      err.println(row(account.account(), account.name(), line(account, messages), first, second));
    }
    err.println();
  }

  private static String line(AccountLine account, Messages messages) {
    if (!account.placed()) {
      return messages.text("cli.account-without-line");
    }
    return account.line().isEmpty() ? messages.text("cli.account-left-out") : account.line();
  }

  private static int width(List<String> cells, String heading) {
    return cells.stream().mapToInt(String::length).reduce(heading.length(), Math::max);
  }

  private static String row(String number, String name, String line, int first, int second) {
    return pad(number, first) + "  " + pad(shortened(name, second), second) + "  " + line;
  }

  private static String shortened(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
