package se.sofrep.disclosure.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A small published table, written by hand: {@code "deltagare.aktuella;Rehab;Kvinna;;2019"} and its
 * value. Women and men, the insatser Rehab, Nya vägar and Steget. What is not there may be any
 * number.
 */
final class Handmade {
  private final List<PublishedRow> rows = new ArrayList<>();

  Handmade count(String key, int value) {
    return row(key, "antal", Optional.of(BigDecimal.valueOf(value)), false);
  }

  Handmade hidden(String... keys) {
    for (String key : keys) {
      row(key, "antal", Optional.empty(), true);
    }
    return this;
  }

  /** A number as it is printed, in another unit than antal. */
  Handmade measure(String key, String unit, String printed) {
    return row(key, unit, Optional.of(new BigDecimal(printed)), false);
  }

  Handmade share(String key, String printed, int numerator, int denominator) {
    rows.add(
        new PublishedRow(
            cell(key),
            "procent",
            Optional.of(new BigDecimal(printed)),
            Optional.of(BigDecimal.valueOf(numerator)),
            Optional.of(BigDecimal.valueOf(denominator)),
            Optional.empty(),
            Optional.empty(),
            false));
    return this;
  }

  private Handmade row(String key, String unit, Optional<BigDecimal> value, boolean hidden) {
    Optional<BigDecimal> none = Optional.empty();
    rows.add(new PublishedRow(cell(key), unit, value, none, none, none, none, hidden));
    return this;
  }

  static Cell cell(String key) {
    String[] parts = key.split(";", -1);
    return new Cell(parts[0], parts[1], parts[2], parts[3], parts[4]);
  }

  /** {@code 1..4}, of a count that is not printed. */
  String span(String key) {
    Attack.Span span = Attack.spans(table(), outsider()).get(cell(key));
    return (int) span.least() + ".." + (int) span.greatest();
  }

  List<Finding> findings() {
    return Attack.on(table(), outsider());
  }

  List<Finding> findingsBeside(Handmade other) {
    return Attack.on(table().beside(other.table()), outsider());
  }

  private PublishedTable table() {
    return new PublishedTable(rows);
  }

  private Outsider outsider() {
    List<String> insatser = List.of("Rehab", "Nya vägar", "Steget");
    Map<String, List<String>> groups = Map.of("Arbetslivet", insatser.subList(0, 2));
    return new Outsider(insatser, groups, 5, false, true, true, Set.of("Övriga"));
  }
}
