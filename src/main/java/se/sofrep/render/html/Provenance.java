package se.sofrep.render.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.figures.Figure;
import se.sofrep.render.markup.Markup;
import se.sofrep.render.markup.Words;

/**
 * Where a figure comes from, as attributes of the words that print it. A small script shows them on
 * demand; other programs may read them. They are named as the columns of {@code figures.csv}, in
 * ASCII. Of a withheld figure nothing but its name is told.
 */
final class Provenance {
  /** The attributes in the order they are shown. */
  static final List<String> KEYS =
      List.of(
          "nyckeltal",
          "insats",
          "kon",
          "kategori",
          "period",
          "varde",
          "enhet",
          "taljare",
          "namnare",
          "intervall",
          "status",
          "kalla");

  private Provenance() {}

  /** Writes the words; with a figure behind them, as {@code <data>} that carries it. */
  static void write(Markup out, String printed, Optional<Figure> figure) {
    if (figure.isEmpty()) {
      out.text(printed);
      return;
    }
    List<String> attributes = new ArrayList<>();
    describe(figure.get(), attributes);
    out.element("data", printed, attributes.toArray(String[]::new));
  }

  /** The panel that the script fills in: one line a property, in the report's language. */
  static void panel(Markup out, Words words) {
    out.open("div", "id", "ursprung", "role", "tooltip", "hidden", "hidden");
    out.element("p", words.get("provenance.title"), "class", "panel-title");
    out.open("dl");
    for (String key : KEYS) {
      out.open("div", "data-key", key);
      out.element("dt", words.get("figure." + key)).element("dd", "").close("div");
    }
    out.close("dl").close("div").line();
  }

  private static void describe(Figure figure, List<String> to) {
    boolean open = figure.status() == Figure.Status.OPEN;
    put(to, "value", open ? number(figure.value()) : "");
    put(to, "data-nyckeltal", figure.key().name());
    put(to, "data-insats", figure.key().intervention());
    put(to, "data-kon", figure.key().gender());
    put(to, "data-kategori", figure.key().category());
    put(to, "data-period", figure.key().period().label());
    put(to, "data-enhet", figure.key().unit().word());
    put(to, "data-status", figure.status().word());
    if (open) {
      put(to, "data-taljare", number(figure.numerator()));
      put(to, "data-namnare", number(figure.denominator()));
      put(to, "data-nedre", number(figure.low()));
      put(to, "data-ovre", number(figure.high()));
    }
    put(to, "data-kalla", String.join(", ", figure.sources()));
  }

  /** {@code value} is required of {@code <data>}; every other attribute is left out when empty. */
  private static void put(List<String> to, String name, String value) {
    if (!value.isEmpty() || name.equals("value")) {
      to.add(name);
      to.add(value);
    }
  }

  private static String number(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }
}
