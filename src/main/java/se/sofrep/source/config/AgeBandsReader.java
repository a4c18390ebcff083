package se.sofrep.source.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sofrep.domain.AgeBands;
import se.sofrep.domain.AgeBands.Band;

/** {@code åldersgrupper}: any bands, as long as every age between the ends has exactly one. */
final class AgeBandsReader {
  static final String KEY = "åldersgrupper";

  /** As in SUS. */
  static final AgeBands DEFAULT =
      new AgeBands(
          List.of(
              new Band("–29", 0, 29),
              new Band("30–44", 30, 44),
              new Band("45–59", 45, 59),
              new Band("60–", 60, Integer.MAX_VALUE)));

  /** Hyphen, non-breaking hyphen, figure, en and em dash, minus. */
  private static final String DASH = "\\s*[-\\u2010-\\u2015\\u2212]\\s*";

  private static final Pattern BAND =
      Pattern.compile("(\\d{1,3})?(" + DASH + "|\\s*\\+)(\\d{1,3})?(\\s*år)?");

  private AgeBandsReader() {}

  static AgeBands read(YamlMap map) {
    List<YamlNode> items = map.list(KEY);
    if (items.isEmpty()) {
      return DEFAULT;
    }
    List<Band> bands = new ArrayList<>();
    for (YamlNode item : items) {
      Optional<Band> band = band(item.shown());
      band.ifPresentOrElse(bands::add, () -> item.error("config.age-band", item.shown()));
    }
    if (bands.size() < items.size()) {
      return DEFAULT;
    }
    bands.sort(Comparator.comparingInt(Band::low).thenComparingInt(Band::high));
    for (int i = 1; i < bands.size(); i++) {
      meet(bands.get(i - 1), bands.get(i), map);
    }
    return new AgeBands(bands);
  }

  private static void meet(Band lower, Band upper, YamlMap map) {
    YamlNode at = map.get(KEY).orElseThrow();
    if (upper.low() <= lower.high()) {
      at.error("config.age-overlap", lower.label(), upper.label());
    } else if (upper.low() > lower.high() + 1) {
      at.error("config.age-gap", lower.label(), upper.label());
    }
  }

  /** {@code –29}, {@code 30–44}, {@code 60–}, {@code 60+}. */
  private static Optional<Band> band(String text) {
    Matcher m = BAND.matcher(text);
    if (!m.matches() || (m.group(1) == null && m.group(3) == null)) {
      return Optional.empty();
    }
    boolean plus = m.group(2).contains("+");
    if (plus && (m.group(1) == null || m.group(3) != null)) {
      return Optional.empty();
    }
    int low = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
    int high = m.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(m.group(3));
    String label =
        (m.group(1) == null ? "" : String.valueOf(low))
            + "–"
            + (m.group(3) == null ? "" : String.valueOf(high));
    return low <= high ? Optional.of(new Band(label, low, high)) : Optional.empty();
  }
}
