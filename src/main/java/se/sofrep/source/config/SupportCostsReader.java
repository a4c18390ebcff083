package se.sofrep.source.config;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import se.sofrep.domain.SupportCosts;

/** {@code samhällsekonomi}: what a month of each public support is assumed to cost. */
final class SupportCostsReader {
  static final List<String> KEYS = List.of("månadskostnad", "horisont");
  private static final Pattern MONTHS =
      Pattern.compile("(\\d{1,3})\\s*(mån(?:ad(?:er)?)?\\.?|år)?");
  private static final int LONGEST = 600;
  private static final int YEAR = 12;

  private final YamlValues values;
  private final Problems problems;

  SupportCostsReader(YamlValues values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  /** Empty when nothing is assumed. Assumptions without a single cost are an error. */
  Optional<SupportCosts> read(YamlMap map) {
    Optional<YamlMap> section =
        map.get("samhällsekonomi")
            .flatMap(node -> YamlMap.of(node, "samhällsekonomi", KEYS, problems));
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node> costs = section.get().get("månadskostnad");
    if (costs.isEmpty()) {
      problems.error(section.get().node(), "config.no-support-costs");
      return Optional.empty();
    }
    int horizon =
        section.get().get("horisont").map(this::horizon).orElse(SupportCosts.USUAL_HORIZON);
    return Optional.of(new SupportCosts(monthly(costs.get()), horizon));
  }

  private Map<String, BigDecimal> monthly(Node node) {
    Map<String, BigDecimal> costs = new LinkedHashMap<>();
    YamlMap.open(node, "månadskostnad", problems)
        .ifPresent(
            named ->
                named
                    .entries()
                    .forEach(
                        entry ->
                            values
                                .number(entry.value(), entry.key())
                                .ifPresent(kronor -> costs.put(entry.key(), kronor))));
    return Collections.unmodifiableMap(costs);
  }

  /** {@code 12}, {@code 12 månader}, {@code 2 år}: months. */
  private int horizon(Node node) {
    Matcher text = MONTHS.matcher(YamlValues.shown(node));
    if (text.matches()) {
      int number = Integer.parseInt(text.group(1));
      int months = "år".equals(text.group(2)) ? number * YEAR : number;
      if (months >= 1 && months <= LONGEST) {
        return months;
      }
    }
    problems.error(node, "config.expected-months", "horisont", YamlValues.shown(node));
    return SupportCosts.USUAL_HORIZON;
  }
}
