package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;

/** Monthly movements ({@code #PSALDO}) as postings dated the month's last day. */
final class SieMonths {
  private SieMonths() {}

  private record Key(String account, YearMonth month) {}

  /** The rows of one account and month. */
  private static final class Group {
    private SieFile.Sum whole;
    private final List<SieFile.ObjectSum> objects = new ArrayList<>();

    void add(SieFile.ObjectSum row) {
      if (!row.objects().isEmpty()) {
        objects.add(row);
      } else if (whole == null) {
        whole = new SieFile.Sum(row.line(), row.amount());
      } else {
        whole = new SieFile.Sum(whole.line(), whole.amount().add(row.amount()));
      }
    }

    BigDecimal all() {
      BigDecimal sum = whole == null ? BigDecimal.ZERO : whole.amount();
      return objects.stream().map(SieFile.ObjectSum::amount).reduce(sum, BigDecimal::add);
    }

    /** The whole account's sum, when the row without objects is that, or is what has no object. */
    Optional<SieFile.Sum> whole(boolean rowIsRest) {
      return rowIsRest && whole != null
          ? Optional.of(new SieFile.Sum(whole.line(), all()))
          : Optional.ofNullable(whole);
    }

    BigDecimal amount(boolean rowIsRest) {
      return whole(rowIsRest).map(SieFile.Sum::amount).orElseGet(this::all);
    }
  }

  static List<Posting> postings(
      SieFile.Year year, SieBook book, Period span, CostAreas areas, String file) {
    Map<Key, Group> groups =
        new TreeMap<>(Comparator.comparing(Key::month).thenComparing(Key::account));
    for (SieFile.ObjectSum row : year.months) {
      groups
          .computeIfAbsent(new Key(row.account(), row.month().orElseThrow()), key -> new Group())
          .add(row);
    }
    Set<String> rests = restAccounts(groups, book);
    ObjectSplit splitter = new ObjectSplit(areas);
    List<Posting> postings = new ArrayList<>();
    groups.forEach(
        (key, group) -> {
          LocalDate end = key.month().atEndOfMonth();
          LocalDate date = end.isAfter(span.last()) ? span.last() : end;
          Optional<SieFile.Sum> whole = group.whole(rests.contains(key.account()));
          for (ObjectSplit.Part part : splitter.parts(whole, group.objects)) {
            postings.add(part.posting(file, date, key.account()));
          }
        });
    return postings;
  }

  /**
   * Accounts whose row without objects can only be the rest: by the standard it is the whole, but
   * some programs write there what has no object. The year's balance tells which.
   */
  private static Set<String> restAccounts(Map<Key, Group> groups, SieBook book) {
    Map<String, BigDecimal> asWhole = new TreeMap<>();
    Map<String, BigDecimal> asRest = new TreeMap<>();
    groups.forEach(
        (key, group) -> {
          asWhole.merge(key.account(), group.amount(false), BigDecimal::add);
          asRest.merge(key.account(), group.amount(true), BigDecimal::add);
        });
    Set<String> rests = new TreeSet<>();
    asRest.forEach(
        (account, sum) -> {
          BigDecimal booked = book.movement().getOrDefault(account, BigDecimal.ZERO);
          if (book.known()
              && sum.compareTo(booked) == 0
              && asWhole.get(account).compareTo(booked) != 0) {
            rests.add(account);
          }
        });
    return rests;
  }

  static Map<String, BigDecimal> sums(List<Posting> postings) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    postings.forEach(p -> sums.merge(p.account(), p.amount(), BigDecimal::add));
    return sums;
  }
}
