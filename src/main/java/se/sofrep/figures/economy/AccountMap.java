package se.sofrep.figures.economy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sofrep.domain.Account;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.AccountLine;
import se.sofrep.domain.Association.Party;
import se.sofrep.domain.Ledger;

/**
 * Which line of which statement an account belongs to.
 *
 * <ol>
 *   <li>What {@code konton} in {@code forbund.yaml} says: the first line whose ranges hold the
 *       account. A line that the statements have keeps its place; any other name is a further line
 *       among the income, costs, assets or debts, by the account's class.
 *   <li>Member contributions: the accounts of the parties ({@code parter[].konto}), unless {@code
 *       konton} names the line. Where neither says anything, the accounts of class 3 whose name
 *       speaks of medlemsbidrag, medlemsavgift or driftbidrag.
 *   <li>By class: 10–13 fixed assets, 14 stock, 15–17 receivables, 18 placements, 19 cash; 20
 *       equity, 21–22 provisions, 23 long-term and 24–29 short-term debt; 3 income; 4–7 costs, of
 *       which 78 depreciation (BAS); 8 financial; 9 left out.
 *   <li>899x is the closing transfer of the year's result (BAS): it is no cost, else a closed
 *       ledger would have no result. Another plan's account is named by {@code konton: {Årets
 *       resultat: …}}.
 * </ol>
 *
 * <p>An account that fits nothing has no place: {@link #unmapped}.
 */
public final class AccountMap {
  private static final List<String> CONTRIBUTION_WORDS =
      List.of("medlemsbidrag", "medlemsavgift", "driftbidrag");

  private final Association association;
  private final boolean named;
  private final boolean partiesHaveAccounts;

  private AccountMap(Association association) {
    this.association = association;
    named =
        association.accounting().lines().stream()
            .anyMatch(line -> line(line.line()).equals(Line.CONTRIBUTIONS));
    partiesHaveAccounts =
        association.identity().parties().stream().anyMatch(p -> !p.account().isBlank());
  }

  public static AccountMap of(Association association) {
    return new AccountMap(association);
  }

  /**
   * Where an account belongs.
   *
   * @param line its line; a further line named by {@code konton} has a name of its own
   */
  public record Place(Group group, String line) {}

  public Optional<Place> place(Account account) {
    return byRule(account).or(() -> byContribution(account)).or(() -> byClass(account.number()));
  }

  /** Every account of the ledger that has a place, in number order. */
  public Map<Account, Place> places(Ledger ledger) {
    Map<Account, Place> places = new LinkedHashMap<>();
    for (Account account : accounts(ledger)) {
      place(account).ifPresent(place -> places.put(account, place));
    }
    return places;
  }

  /** Accounts with an amount in the ledger that fit no line, in number order. */
  public List<Account> unmapped(Ledger ledger) {
    Set<String> used =
        Stream.concat(
                ledger.opening().entrySet().stream()
                    .filter(entry -> entry.getValue().signum() != 0)
                    .map(Map.Entry::getKey),
                ledger.postings().stream()
                    .filter(posting -> posting.amount().signum() != 0)
                    .map(posting -> posting.account()))
            .collect(Collectors.toCollection(TreeSet::new));
    return accounts(ledger).stream()
        .filter(account -> used.contains(account.number()) && place(account).isEmpty())
        .toList();
  }

  /** The party whose contribution an account holds: by its account number, else by its name. */
  public Optional<Party> party(Account account) {
    List<Party> byNumber =
        association.identity().parties().stream()
            .filter(p -> holds(p.account(), account.number()))
            .toList();
    if (!byNumber.isEmpty()) {
      return byNumber.size() == 1 ? Optional.of(byNumber.get(0)) : Optional.empty();
    }
    String name = lower(account.name());
    return association.identity().parties().stream()
        .filter(p -> p.account().isBlank() && name.contains(lower(p.name())))
        .max(Comparator.comparingInt(p -> p.name().length()));
  }

  /** The further lines of a group that {@code konton} names, in its order. */
  List<String> furtherLines(Group group) {
    List<String> lines = new ArrayList<>();
    for (AccountLine rule : association.accounting().lines()) {
      String line = line(rule.line());
      boolean further = Group.ofLine(rule.line()).isEmpty() && !lines.contains(line);
      boolean inGroup =
          rule.ranges().stream()
              .anyMatch(
                  range -> byClass(range.first()).map(Place::group).equals(Optional.of(group)));
      if (further && inGroup) {
        lines.add(line);
      }
    }
    return lines;
  }

  private Optional<Place> byRule(Account account) {
    for (AccountLine rule : association.accounting().lines()) {
      if (rule.ranges().stream().anyMatch(range -> range.contains(account.number()))) {
        return ruled(rule.line(), account);
      }
    }
    return Optional.empty();
  }

  /** A result account never becomes an asset by a slip of the pen, nor the other way round. */
  private static Optional<Place> ruled(String line, Account account) {
    Optional<Place> standard = byClass(account.number());
    Optional<Group> meant = Group.ofLine(line);
    if (meant.isEmpty()) {
      return standard.map(place -> new Place(place.group(), line));
    }
    boolean transferOnBalance = meant.get() == Group.TRANSFER && account.isBalance();
    Group group = transferOnBalance ? Group.EQUITY : meant.get();
    return Optional.of(new Place(group, group == Group.INCOME ? line(line) : group.line()));
  }

  /** One spelling for the lines of income that the statements have. */
  private static String line(String written) {
    return switch (se.sofrep.figures.Names.fold(written)) {
      case "medlemsbidrag", "medlemsavgifter" -> Line.CONTRIBUTIONS;
      case "verksamhetensintakter", "eumedelochandrabidrag" -> Line.OTHER_INCOME;
      default -> written;
    };
  }

  private Optional<Place> byContribution(Account account) {
    boolean contribution =
        !named
            && account.accountClass() == '3'
            && (partiesHaveAccounts
                ? association.identity().parties().stream()
                    .anyMatch(p -> holds(p.account(), account.number()))
                : CONTRIBUTION_WORDS.stream().anyMatch(lower(account.name())::contains));
    return contribution
        ? Optional.of(new Place(Group.INCOME, Line.CONTRIBUTIONS))
        : Optional.empty();
  }

  private static Optional<Place> byClass(String number) {
    return group(number).map(group -> new Place(group, group.line()));
  }

  private static Optional<Group> group(String number) {
    if (number.isEmpty() || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    char second = number.length() > 1 ? number.charAt(1) : ' ';
    return Optional.ofNullable(
        switch (number.charAt(0)) {
          case '1' -> asset(second);
          case '2' -> debt(second);
          case '3' -> Group.INCOME;
          case '4', '5', '6' -> Group.COSTS;
          case '7' -> second == '8' ? Group.DEPRECIATION : Group.COSTS;
          case '8' -> number.startsWith("899") ? Group.TRANSFER : Group.FINANCIAL;
          case '9' -> Group.LEFT_OUT;
          default -> null;
        });
  }

  private static Group asset(char second) {
    return switch (second) {
      case '0', '1', '2', '3' -> Group.FIXED_ASSETS;
      case '4' -> Group.STOCK;
      case '5', '6', '7' -> Group.RECEIVABLES;
      case '8' -> Group.PLACEMENTS;
      case '9' -> Group.CASH;
      default -> null;
    };
  }

  private static Group debt(char second) {
    return switch (second) {
      case '0' -> Group.EQUITY;
      case '1', '2' -> Group.PROVISIONS;
      case '3' -> Group.LONG_DEBT;
      case '4', '5', '6', '7', '8', '9' -> Group.SHORT_DEBT;
      default -> null;
    };
  }

  /** Whether a party's account text ({@code 3511}, {@code 3511-3513}, {@code 3511, 3520}) does. */
  private static boolean holds(String accounts, String number) {
    for (String part : accounts.split("[,;]", -1)) {
      String[] ends = part.strip().split("\\s*[-–]\\s*", 2);
      String last = ends.length > 1 ? ends[1] : ends[0];
      if (!ends[0].isEmpty() && new Association.AccountRange(ends[0], last).contains(number)) {
        return true;
      }
    }
    return false;
  }

  private static List<Account> accounts(Ledger ledger) {
    Map<String, Account> all = new java.util.TreeMap<>(ledger.accounts());
    ledger.opening().keySet().forEach(n -> all.putIfAbsent(n, new Account(n, "")));
    ledger.postings().forEach(p -> all.putIfAbsent(p.account(), new Account(p.account(), "")));
    return List.copyOf(all.values());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
