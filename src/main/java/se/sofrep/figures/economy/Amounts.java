package se.sofrep.figures.economy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Posting;
import se.sofrep.figures.economy.AccountMap.Place;
import se.sofrep.problem.Location;

/**
 * Every amount of the ledgers that hold a span. A line of a statement is a {@link Weight}: what it
 * sums is its value, and the same amounts one by one are its trace.
 */
final class Amounts {
  /**
   * What decides which lines an amount is part of.
   *
   * @param place empty where the account fits no line
   * @param opening whether it is in the balances before the period
   * @param closing whether it is in the balances after it
   * @param inside whether it is of the period
   * @param before whether it is of last year's result, not yet moved to equity
   */
  record Kind(
      String account,
      Optional<Place> place,
      boolean opening,
      boolean closing,
      boolean inside,
      boolean before) {
    boolean is(Predicate<Group> group) {
      return place.map(Place::group).filter(group).isPresent();
    }

    boolean is(Group group) {
      return is(group::equals);
    }
  }

  /**
   * How often a line counts an amount of a kind; negative where the sign is turned. What one term
   * adds and another takes away is still looked at, so a sum has the decimals of its amounts.
   */
  record Weight(List<Term> terms) {
    /** Kinds that are counted once. */
    record Term(int sign, Predicate<Kind> kinds) {}

    static final Weight NONE = new Weight(List.of());

    static Weight of(int sign, Predicate<Kind> kinds) {
      return new Weight(List.of(new Term(sign, kinds)));
    }

    IntStream times(Kind kind) {
      return terms.stream().filter(term -> term.kinds().test(kind)).mapToInt(Term::sign);
    }

    int of(Kind kind) {
      return times(kind).sum();
    }

    Weight plus(Weight other) {
      return new Weight(Stream.concat(terms.stream(), other.terms.stream()).toList());
    }

    Weight negate() {
      return new Weight(terms.stream().map(term -> new Term(-term.sign, term.kinds)).toList());
    }

    Weight minus(Weight other) {
      return plus(other.negate());
    }
  }

  /** Which of the span's ends. */
  enum At {
    OPENING,
    CLOSING;

    boolean holds(Kind kind) {
      return this == OPENING ? kind.opening() : kind.closing();
    }
  }

  /**
   * One amount, debit plus.
   *
   * @param posting empty for an opening balance
   */
  record Entry(Kind kind, BigDecimal amount, Ledger ledger, Optional<Posting> posting) {
    Location at() {
      return posting.map(Posting::at).orElse(Location.of(ledger.file()));
    }
  }

  private final Span span;
  private final Map<String, Optional<Place>> places = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Kind, BigDecimal> sums = new HashMap<>();

  Amounts(Books books, Span span) {
    this.span = span;
    List<Ledger> parts = books.covering(span.period());
    Ledger first = parts.get(0);
    Ledger last = parts.get(parts.size() - 1);
    for (Ledger ledger : parts) {
      boolean begins = ledger.equals(first);
      boolean ends = ledger.equals(last);
      if (begins || ends) {
        ledger.opening().forEach((account, sum) -> open(ledger, account, sum, begins, ends));
      }
      ledger.postings().forEach(posting -> add(ledger, posting, begins, ends));
    }
    boolean opening = span.opening().untransferred().signum() != 0;
    boolean closing = span.closing().untransferred().signum() != 0;
    if (first.equals(last)) {
      addBefore(books, first, opening, closing);
    } else {
      addBefore(books, first, opening, false);
      addBefore(books, last, false, closing);
    }
  }

  private void open(
      Ledger ledger, String account, BigDecimal amount, boolean begins, boolean ends) {
    Optional<Place> place = place(account);
    boolean balance = place.filter(known -> known.group().isBalance()).isPresent();
    Kind kind = new Kind(account, place, begins && balance, ends && balance, false, false);
    add(new Entry(kind, amount, ledger, Optional.empty()));
  }

  private void add(Ledger ledger, Posting posting, boolean begins, boolean ends) {
    LocalDate day = posting.date();
    Kind kind =
        new Kind(
            posting.account(),
            place(posting.account()),
            begins && day.isBefore(span.period().first()),
            ends && !day.isAfter(span.period().last()),
            span.period().contains(day),
            false);
    add(new Entry(kind, posting.amount(), ledger, Optional.of(posting)));
  }

  /** Last year's result that was never moved to equity is equity all the same. */
  private void addBefore(Books books, Ledger ledger, boolean opening, boolean closing) {
    if (!opening && !closing) {
      return;
    }
    Kind kind = new Kind("", Optional.empty(), opening, closing, false, true);
    for (Ledger before : books.at(ledger.year().first().minusDays(1)).stream().toList()) {
      for (Posting posting : before.postings()) {
        Optional<Place> place = span.map().place(before.account(posting.account()));
        if (place.filter(known -> known.group().isResult()).isPresent()) {
          add(new Entry(kind, posting.amount(), before, Optional.of(posting)));
        }
      }
    }
  }

  private void add(Entry entry) {
    entries.add(entry);
    sums.merge(entry.kind(), entry.amount(), BigDecimal::add);
  }

  private Optional<Place> place(String account) {
    return places.computeIfAbsent(account, span::place);
  }

  Span span() {
    return span;
  }

  /** In the order of the ledgers, last year's result at the end. */
  List<Entry> entries() {
    return entries;
  }

  BigDecimal sum(Weight weight) {
    return sums.entrySet().stream()
        .flatMap(
            amount ->
                weight
                    .times(amount.getKey())
                    .mapToObj(times -> amount.getValue().multiply(BigDecimal.valueOf(times))))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The balance accounts of a group, with the sign its line has. */
  static Weight balance(At at, Group group) {
    return Weight.of(sign(group), kind -> at.holds(kind) && kind.is(group));
  }

  /** The same for one line of the group. */
  static Weight balance(At at, Group group, String line) {
    Optional<Place> place = Optional.of(new Place(group, line));
    return Weight.of(sign(group), kind -> at.holds(kind) && kind.place().equals(place));
  }

  private static int sign(Group group) {
    return group.isAsset() ? 1 : -1;
  }

  /** The result so far in the accounting year, profit plus. */
  static Weight result(At at) {
    return Weight.of(-1, kind -> at.holds(kind) && kind.is(Group::isResult));
  }

  /** Of the result, what has been moved to equity: the booked transfers, or the whole of it. */
  Weight transferred(At at) {
    Weight booked = Weight.of(1, kind -> at.holds(kind) && kind.is(Group.TRANSFER));
    Standing standing = at == At.OPENING ? span.opening() : span.closing();
    return sum(booked).compareTo(standing.transferred()) == 0 ? booked : result(at);
  }

  /** Last year's result that was never moved to equity. */
  static Weight untransferred(At at) {
    return Weight.of(-1, kind -> at.holds(kind) && kind.before());
  }

  /** Equity without the year's result. */
  Weight openingEquity(At at) {
    return balance(at, Group.EQUITY).minus(transferred(at)).plus(untransferred(at));
  }

  Weight equity(At at) {
    return openingEquity(at).plus(result(at));
  }

  /** Income and costs of the period in a group: income plus, cost minus. */
  static Weight movement(Group group) {
    return Weight.of(-1, kind -> kind.inside() && kind.is(group));
  }

  /** Income less costs of the period. */
  static Weight result() {
    return Weight.of(-1, kind -> kind.inside() && kind.is(Group::isResult));
  }
}
