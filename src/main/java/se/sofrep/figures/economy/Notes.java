package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Account;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.Party;
import se.sofrep.figures.economy.AccountMap.Place;
import se.sofrep.figures.economy.Amounts.At;
import se.sofrep.figures.economy.Amounts.Weight;

/**
 * {@code ekonomi.not}: the accounts behind each line, with the sign the line has, for every account
 * with an amount this year or the year before. Balances at the period's end, movements of the
 * period. Member contributions are told by party, every party with an account also when 0. The
 * accounts of a line add up to it; for equity {@value #TRANSFERRED} and {@value #UNTRANSFERRED}
 * make them do so.
 */
final class Notes {
  static final String TRANSFERRED = "avgår årets resultat, bokfört som eget kapital";
  static final String UNTRANSFERRED = "föregående års resultat, ej omfört";

  private final Span span;
  private final Presentation presentation;
  private final Map<String, Weight> notes = new LinkedHashMap<>();

  private Notes(Span span, Presentation presentation) {
    this.span = span;
    this.presentation = presentation;
  }

  static Map<String, Weight> lines(
      Amounts amounts, Presentation presentation, Association association) {
    Notes all = new Notes(amounts.span(), presentation);
    for (Party party : association.identity().parties()) {
      if (!party.account().isBlank()) {
        all.add(Line.CONTRIBUTIONS, party.name(), Weight.NONE);
      }
    }
    for (String number : presentation.accounts()) {
      Account account = presentation.account(number);
      all.span.map().place(account).ifPresent(place -> all.account(account, place));
    }
    all.adjustment(amounts, TRANSFERRED, amounts.transferred(At.CLOSING).negate());
    all.adjustment(amounts, UNTRANSFERRED, Amounts.untransferred(At.CLOSING));
    return all.notes;
  }

  private void account(Account account, Place place) {
    String number = account.number();
    if (place.group().isBalance()) {
      int sign = place.group().isAsset() ? 1 : -1;
      add(
          place.line(),
          account.label(),
          Weight.of(sign, kind -> kind.closing() && kind.account().equals(number)));
    } else if (place.group().isResult()) {
      BigDecimal debit = span.movements().getOrDefault(number, BigDecimal.ZERO);
      add(
          IncomeStatement.line(place, sign(account, debit)),
          detail(account, place),
          Weight.of(-1, kind -> kind.inside() && kind.account().equals(number)));
    }
  }

  /** An account that is 0 in this period stands on the line it has in the other. */
  private BigDecimal sign(Account account, BigDecimal debit) {
    if (debit.signum() != 0) {
      return debit;
    }
    return presentation.spans().stream()
        .map(other -> other.movements().getOrDefault(account.number(), BigDecimal.ZERO))
        .filter(amount -> amount.signum() != 0)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private String detail(Account account, Place place) {
    Optional<Party> party =
        place.line().equals(Line.CONTRIBUTIONS) ? span.map().party(account) : Optional.empty();
    return party.map(Party::name).orElse(account.label());
  }

  private void adjustment(Amounts amounts, String detail, Weight weight) {
    if (amounts.sum(weight).signum() != 0) {
      add(Line.OPENING_EQUITY, detail, weight);
    }
  }

  private void add(String line, String detail, Weight weight) {
    notes.merge(line + " / " + detail, weight, Weight::plus);
  }
}
