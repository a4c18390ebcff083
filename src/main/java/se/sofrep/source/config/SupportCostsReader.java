package se.sofrep.source.config;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sofrep.domain.SupportCosts;

/** {@code samhällsekonomi}: what a month of each public support is assumed to cost. */
final class SupportCostsReader {
  static final List<String> KEYS = List.of("månadskostnad", "horisont");
  private static final Pattern MONTHS =
      Pattern.compile("(\\d{1,3})\\s*(mån(?:ad(?:er)?)?\\.?|år)?");
  private static final int LONGEST = 600;
  private static final int YEAR = 12;

  private SupportCostsReader() {}

  /** Empty when nothing is assumed. Assumptions without a single cost are an error. */
  static Optional<SupportCosts> read(YamlMap map) {
    Optional<YamlMap> section = map.section("samhällsekonomi", KEYS);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Optional<YamlNode> costs = section.get().get("månadskostnad");
    if (costs.isEmpty()) {
      section.get().node().error("config.no-support-costs");
      return Optional.empty();
    }
    int horizon =
        section
            .get()
            .get("horisont")
            .map(SupportCostsReader::horizon)
            .orElse(SupportCosts.USUAL_HORIZON);
    return Optional.of(new SupportCosts(monthly(costs.get()), horizon));
  }

  private static Map<String, BigDecimal> monthly(YamlNode node) {
    Map<String, BigDecimal> costs = new LinkedHashMap<>();
    for (YamlMap.Entry entry : node.entries()) {
      entry.value().number().ifPresent(kronor -> costs.put(entry.key(), kronor));
    }
    return Collections.unmodifiableMap(costs);
  }

  /** {@code 12}, {@code 12 månader}, {@code 2 år}: months. */
  private static int horizon(YamlNode node) {
    Matcher text = MONTHS.matcher(node.shown());
    if (text.matches()) {
      int number = Integer.parseInt(text.group(1));
      int months = "år".equals(text.group(2)) ? number * YEAR : number;
      if (months >= 1 && months <= LONGEST) {
        return months;
      }
    }
    node.error("config.expected-months", "horisont", node.shown());
    return SupportCosts.USUAL_HORIZON;
  }
}
