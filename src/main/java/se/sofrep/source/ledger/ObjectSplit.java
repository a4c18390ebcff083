package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.sofrep.domain.Posting;
import se.sofrep.problem.Location;

/**
 * Splits an account's sum over cost areas. The whole row ({@code {}}) and the rows for combinations
 * of objects say the same kronor twice, so they are never added: object rows are taken as far as
 * they go, and what is left of the whole has no cost area.
 */
final class ObjectSplit {
  /** A part of an account's sum; {@code costArea} is empty for what has none. */
  record Part(int line, String costArea, BigDecimal amount) {
    Posting posting(String file, LocalDate date, String account) {
      return new Posting(Location.of(file, line), "", date, account, costArea, amount, "");
    }
  }

  private final CostAreas areas;

  ObjectSplit(CostAreas areas) {
    this.areas = areas;
  }

  /**
   * @param whole the account's sum; empty where the file writes only combinations, which then make
   *     it up
   * @param rows rows with objects, of one account and one month or year
   */
  List<Part> parts(Optional<SieFile.Sum> whole, List<SieFile.ObjectSum> rows) {
    BigDecimal all = sum(rows);
    BigDecimal target = whole.map(SieFile.Sum::amount).orElse(all);
    List<SieFile.ObjectSum> chosen = choose(target, all, rows);
    List<Part> parts = new ArrayList<>();
    Map<String, Part> byArea = new TreeMap<>();
    for (SieFile.ObjectSum row : chosen) {
      byArea.merge(
          areas.of(row.objects()),
          new Part(row.line(), areas.of(row.objects()), row.amount()),
          (a, b) -> new Part(a.line(), a.costArea(), a.amount().add(b.amount())));
    }
    BigDecimal rest = target;
    for (Part part : byArea.values()) {
      if (!part.costArea().isEmpty()) {
        parts.add(part);
        rest = rest.subtract(part.amount());
      }
    }
    int line = whole.map(SieFile.Sum::line).orElseGet(() -> rows.get(0).line());
    if (rest.signum() != 0 || parts.isEmpty()) {
      parts.add(new Part(line, "", rest));
    }
    return parts;
  }

  /**
   * The rows that have the dimension. A file may give each combination, or a cost area's own sum
   * and its combinations as well: where the former do not make up the whole but the sums do, or
   * where both exist for the same area and only the sums can be true, the sums are taken.
   */
  private List<SieFile.ObjectSum> choose(
      BigDecimal whole, BigDecimal all, List<SieFile.ObjectSum> rows) {
    List<SieFile.ObjectSum> with =
        rows.stream().filter(row -> !areas.of(row.objects()).isEmpty()).toList();
    if (whole.compareTo(all) == 0 || whole.compareTo(sum(with)) == 0) {
      return with;
    }
    List<SieFile.ObjectSum> alone = with.stream().filter(row -> row.objects().size() == 1).toList();
    return !alone.isEmpty() && whole.compareTo(sum(alone)) == 0 ? alone : with;
  }

  private static BigDecimal sum(List<SieFile.ObjectSum> rows) {
    return rows.stream().map(SieFile.ObjectSum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
