package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;

/**
 * The year's movements as postings dated its last day, split over cost areas where the file has
 * object balances ({@code #OUB} less {@code #OIB}).
 */
final class SieYears {
  private SieYears() {}

  static List<Posting> postings(
      SieFile.Year year, SieBook book, Period span, CostAreas areas, String file) {
    Map<String, Map<Map<String, String>, SieFile.ObjectSum>> objects = new TreeMap<>();
    year.objectClosing.forEach(row -> add(objects, row, row.amount()));
    year.objectOpening.forEach(row -> add(objects, row, row.amount().negate()));
    ObjectSplit splitter = new ObjectSplit(areas);
    List<Posting> postings = new ArrayList<>();
    for (Map.Entry<String, BigDecimal> moved : book.movement().entrySet()) {
      String account = moved.getKey();
      List<SieFile.ObjectSum> rows = List.copyOf(objects.getOrDefault(account, Map.of()).values());
      SieFile.Sum whole = new SieFile.Sum(line(year, account), moved.getValue());
      splitter.parts(Optional.of(whole), rows).stream()
          .filter(part -> part.amount().signum() != 0)
          .map(part -> part.posting(file, span.last(), account))
          .forEach(postings::add);
    }
    return postings;
  }

  private static void add(
      Map<String, Map<Map<String, String>, SieFile.ObjectSum>> objects,
      SieFile.ObjectSum row,
      BigDecimal amount) {
    if (row.objects().isEmpty()) {
      return;
    }
    objects
        .computeIfAbsent(row.account(), account -> new LinkedHashMap<>())
        .merge(row.objects(), row.with(amount), (a, b) -> a.with(a.amount().add(b.amount())));
  }

  private static int line(SieFile.Year year, String account) {
    for (Map<String, SieFile.Sum> sums : List.of(year.result, year.closing, year.opening)) {
      SieFile.Sum sum = sums.get(account);
      if (sum != null) {
        return sum.line();
      }
    }
    return 0;
  }
}
