package se.sofrep.testing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures that must come out, and how far those that came out are from them. */
public final class Expected {
  private final Map<String, String> computed = new HashMap<>();

  public Expected(List<Map<String, String>> figures) {
    figures.forEach(row -> computed.put(key(row), row.get("värde")));
  }

  /** What is wrong with the expected row; empty when it is met. */
  public String fault(Map<String, String> row) {
    String expected = row.get("värde");
    String value = computed.get(key(row));
    if (value == null) {
      return key(row) + ": no such figure, expected " + expected;
    }
    if (expected.isEmpty() || value.isEmpty()) {
      return expected.equals(value)
          ? ""
          : key(row) + ": '" + value + "', expected '" + expected + "'";
    }
    BigDecimal difference = new BigDecimal(value).subtract(new BigDecimal(expected)).abs();
    return difference.compareTo(new BigDecimal(row.get("tolerans"))) <= 0
        ? ""
        : key(row) + ": " + value + ", expected " + expected + " ± " + row.get("tolerans");
  }

  /** The key of the contract; empty and Totalt are the same. */
  private static String key(Map<String, String> row) {
    return String.join(
        " | ",
        row.get("nyckeltal"),
        total(row.get("insats")),
        total(row.get("kön")),
        row.get("kategori"),
        row.get("period"),
        row.get("enhet"));
  }

  private static String total(String part) {
    return part.isEmpty() ? "Totalt" : part;
  }
}
