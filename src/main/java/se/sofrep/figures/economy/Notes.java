package se.sofrep.figures.economy;

import static se.sofrep.figures.EconomyDefinitions.NOTE;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Account;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.Party;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.economy.AccountMap.Place;

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
  private final Map<String, BigDecimal> notes = new LinkedHashMap<>();

  Notes(Span span, Presentation presentation) {
    this.span = span;
    this.presentation = presentation;
  }

  void write(FigureSheet sheet, Association association) {
    for (Party party : association.identity().parties()) {
      if (!party.account().isBlank()) {
        notes.put(Line.CONTRIBUTIONS + " / " + party.name(), BigDecimal.ZERO);
      }
    }
    for (String number : presentation.accounts()) {
      Account account = presentation.account(number);
      span.map().place(account).ifPresent(place -> account(account, place));
    }
    Standing closing = span.closing();
    adjustment(TRANSFERRED, closing.transferred().negate());
    adjustment(UNTRANSFERRED, closing.untransferred());
    notes.forEach(
        (category, amount) -> sheet.value(NOTE, Slot.category(category), amount, span.files()));
  }

  private void account(Account account, Place place) {
    if (place.group().isBalance()) {
      BigDecimal debit = span.closing().balances().getOrDefault(account.number(), BigDecimal.ZERO);
      add(place.line(), account.label(), place.group().isAsset() ? debit : debit.negate());
    } else if (place.group().isResult()) {
      BigDecimal debit = span.movements().getOrDefault(account.number(), BigDecimal.ZERO);
      add(
          IncomeStatement.line(place, sign(account, debit)),
          detail(account, place),
          debit.negate());
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

  private void adjustment(String detail, BigDecimal amount) {
    if (amount.signum() != 0) {
      add(Line.OPENING_EQUITY, detail, amount);
    }
  }

  private void add(String line, String detail, BigDecimal amount) {
    notes.merge(line + " / " + detail, amount, BigDecimal::add);
  }
}
