package se.sofrep.source.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands for a balance where a table of postings has its vouchers: {@code IB}, {@code UB},
 * {@code RES}, {@code PSALDO}, {@code OIB} and {@code OUB} as in SIE, with the year index after it
 * when that is not 0 ({@code UB -1}).
 */
record BalanceName(String kind, int index) {
  static final String OPENING = "IB";

  /** Balances for one account and combination of objects. */
  static final Set<String> WITH_OBJECTS = Set.of("OIB", "OUB", "PSALDO");

  private static final Pattern NAME =
      Pattern.compile("(IB|UB|RES|PSALDO|OIB|OUB)(?:\\s*(-\\d{1,2}))?");

  static Optional<BalanceName> of(String text) {
    Matcher m = NAME.matcher(text.strip().toUpperCase(Locale.ROOT).replace('\u2212', '-'));
    return m.matches()
        ? Optional.of(
            new BalanceName(m.group(1), m.group(2) == null ? 0 : Integer.parseInt(m.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return index == 0 ? kind : kind + " " + index;
  }
}
