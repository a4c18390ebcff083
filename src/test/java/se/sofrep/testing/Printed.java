package se.sofrep.testing;

import java.math.BigDecimal;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A figure as the page prints it.
 *
 * @param words what is printed: {@code 8 av 17 (47 %)}
 * @param name the nyckeltal
 * @param period its label: {@code 2021}, or {@code 2021-01-01..2021-08-31}
 * @param at where in its block the words begin
 */
public record Printed(
    String words,
    String name,
    String insats,
    String category,
    String period,
    Optional<BigDecimal> value,
    int at) {

  static Printed of(Element data, String words, int at) {
    String value = data.getAttribute("value");
    return new Printed(
        words,
        data.getAttribute("data-nyckeltal"),
        data.getAttribute("data-insats"),
        data.getAttribute("data-kategori"),
        data.getAttribute("data-period"),
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
        at);
  }

  public boolean isZero() {
    return value.map(number -> number.signum() == 0).orElse(false);
  }

  Printed movedTo(int place) {
    return new Printed(words, name, insats, category, period, value, place);
  }

  @Override
  public String toString() {
    return "'" + words + "' = " + name + " " + insats + " " + category + " " + period;
  }
}
