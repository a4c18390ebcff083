package se.sofrep.disclosure.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.sofrep.disclosure.attack.Cell;
import se.sofrep.disclosure.attack.PublishedRow;
import se.sofrep.disclosure.attack.PublishedTable;

/**
 * A figure that the public edition withholds, as the intern edition has it.
 *
 * @param row with its true values
 * @param open numbers that open figures have: standing alone they tell nothing. Never so of few
 *     persons, whose counts are open nowhere
 */
public record Secret(PublishedRow row, Set<String> open) {
  private static final int LIMIT = 5;

  /**
   * What is withheld, and what is not published because it is small.
   *
   * @param intern every figure
   * @param publik those of the public bundle
   * @param alone whether a number that open figures have too is let pass
   */
  public static List<Secret> of(PublishedTable intern, PublishedTable publik, boolean alone) {
    Map<List<Object>, PublishedRow> published = new HashMap<>();
    publik.rows().forEach(row -> published.put(key(row), row));
    Set<String> open = new HashSet<>();
    for (PublishedRow row : alone ? publik.rows() : List.<PublishedRow>of()) {
      Stream.of(row.value(), row.numerator(), row.denominator())
          .flatMap(Optional::stream)
          .filter(number -> row.cell().countsPersons() || row.isShare() || isPlaces(row))
          .forEach(number -> open.add(number.stripTrailingZeros().toPlainString()));
    }
    List<Secret> secrets = new ArrayList<>();
    for (PublishedRow row : intern.rows()) {
      PublishedRow there = published.get(key(row));
      if (there == null ? isSmall(row) : there.withheld()) {
        secrets.add(new Secret(row, open));
      }
    }
    return secrets;
  }

  /** How many an insats has room for is known to everybody, and printed beside how many it has. */
  private static boolean isPlaces(PublishedRow row) {
    return row.cell().figure().equals("insats.platser");
  }

  private static List<Object> key(PublishedRow row) {
    return List.of(row.cell(), row.unit());
  }

  private static boolean isSmall(PublishedRow row) {
    Stream<Optional<BigDecimal>> counts =
        row.isCount() ? Stream.of(row.value()) : Stream.of(row.numerator(), row.denominator());
    return row.cell().countsPersons()
        && counts.flatMap(Optional::stream).anyMatch(n -> n.signum() > 0 && n.intValue() < LIMIT);
  }

  Cell cell() {
    return row.cell();
  }

  /** Is this number the figure's own, unrounded or as it may be printed? */
  boolean isToldBy(String number) {
    Optional<BigDecimal> told = parse(number);
    return told.isPresent()
        && !isOpen(told.get())
        && row.value().stream().anyMatch(value -> value.signum() != 0 && told(value, told.get()));
  }

  private static boolean told(BigDecimal value, BigDecimal told) {
    return Stream.of(0, 1, 2, 10)
        .anyMatch(
            scale ->
                value.setScale(scale, RoundingMode.HALF_UP).compareTo(told) == 0
                    || value.subtract(told).abs().doubleValue() < 1e-9);
  }

  private static Optional<BigDecimal> parse(String text) {
    String plain = text.replaceAll("[\\s\\u00a0\\u202f%]", "").replace(',', '.').replace('−', '-');
    return plain.matches("-?\\d+(\\.\\d+)?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  private boolean isOpen(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    return open.contains(plain)
        || (number.scale() > 2 * LIMIT && open.stream().anyMatch(other -> other.startsWith(plain)));
  }

  /** Do the words hold a number of its own that no open figure has? */
  boolean isToldIn(String words) {
    return Pattern.compile("\\d+(,\\d+)?")
        .matcher(words)
        .results()
        .map(found -> found.group().replace(',', '.'))
        .filter(number -> !open.contains(number))
        .map(BigDecimal::new)
        .anyMatch(
            number ->
                Stream.of(row.value(), row.numerator(), row.denominator())
                    .flatMap(Optional::stream)
                    .anyMatch(own -> told(own, number)));
  }

  /** Every number that belongs to it and has so many decimals that it is no other's. */
  List<String> decimals() {
    return Stream.of(row.value(), row.low(), row.high())
        .flatMap(Optional::stream)
        .map(BigDecimal::toPlainString)
        .filter(number -> number.contains(".") && number.replaceAll("\\D", "").length() > 11)
        .map(number -> number.substring(0, number.indexOf('.') + 10))
        .toList();
  }

  @Override
  public String toString() {
    return cell() + " (" + row.unit() + ")";
  }
}
