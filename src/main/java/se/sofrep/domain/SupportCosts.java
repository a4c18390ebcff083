package se.sofrep.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an association assumes that public support costs ({@code samhällsekonomi} in {@code
 * forbund.yaml}). Lön and Ingen offentlig försörjning cost nothing unless it says otherwise; any
 * other support without an assumed cost is unknown, not free.
 *
 * @param monthly kronor a month by kind of support, in the order of the file
 * @param horizon months over which a change of support is counted; at least 1
 */
public record SupportCosts(Map<String, BigDecimal> monthly, int horizon) {
  /** A year: the horizon where the file names none. */
  public static final int USUAL_HORIZON = 12;

  private static final List<String> FREE = List.of("Lön", "Ingen offentlig försörjning");

  /** Kronor a month for all the kinds together; empty when nothing is said or a cost is unknown. */
  public Optional<BigDecimal> monthly(List<String> supports) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String support : supports) {
      Optional<BigDecimal> cost = cost(support);
      if (cost.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(cost.get());
    }
    return supports.isEmpty() ? Optional.empty() : Optional.of(sum);
  }

  /**
   * Kronor a month that a participation's end saved: support before less support after, negative
   * when it costs more after. Empty when either is not told, or has an unknown cost.
   */
  public Optional<BigDecimal> saving(Participation closed) {
    Optional<BigDecimal> before = monthly(closed.values(Variable.SUPPORT_BEFORE));
    Optional<BigDecimal> after = monthly(closed.values(Variable.SUPPORT_AFTER));
    return before.flatMap(b -> after.map(b::subtract));
  }

  /** Kinds of support of a participation that have no assumed cost. */
  public List<String> unknown(Participation closed) {
    List<String> unknown = new ArrayList<>();
    for (Variable variable : List.of(Variable.SUPPORT_BEFORE, Variable.SUPPORT_AFTER)) {
      closed.values(variable).stream().filter(s -> cost(s).isEmpty()).forEach(unknown::add);
    }
    return unknown;
  }

  private Optional<BigDecimal> cost(String support) {
    String asked = fold(support);
    return monthly.entrySet().stream()
        .filter(entry -> fold(entry.getKey()).equals(asked))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(
            () ->
                FREE.stream().anyMatch(free -> fold(free).equals(asked))
                    ? Optional.of(BigDecimal.ZERO)
                    : Optional.empty());
  }

  private static String fold(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
