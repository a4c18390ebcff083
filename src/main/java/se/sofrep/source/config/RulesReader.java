package se.sofrep.source.config;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Association.AgeAt;
import se.sofrep.domain.Association.Ages;
import se.sofrep.domain.Association.EquityGoal;
import se.sofrep.domain.Association.Range;
import se.sofrep.domain.Association.Rules;
import se.sofrep.domain.Association.Series;

/** By what is counted and what is aimed at; what is left out is as in national practice. */
final class RulesReader {
  static final List<String> FORMER_KEYS = List.of("till", "åldersgrupper", "ålder_vid");
  static final List<String> EQUITY_KEYS = List.of("tak", "bas");
  static final List<String> COST_KEYS = List.of("lägst", "högst");
  static final List<String> SERIES_KEYS = List.of("kön", "insats", "utom");

  /** Women and men, where the file names no series. */
  static final List<Series> DEFAULT_SERIES =
      List.of(
          new Series("Kvinna", "Kvinna", List.of(), List.of()),
          new Series("Man", "Man", List.of(), List.of()));

  private static final String AGE_AT = "ålder_vid";

  /** Smallest base that a percentage is printed of. */
  private static final int PERCENT_BASE = 10;

  private final InterventionNames names;

  RulesReader(InterventionNames names) {
    this.names = names;
  }

  Rules read(YamlMap map) {
    Ages ages = ages(map, new Ages(LocalDate.MAX, AgeBandsReader.DEFAULT, AgeAt.START));
    return new Rules(
        ages,
        agesByDay(map, ages),
        series(map),
        equityGoal(map),
        interventionCostGoal(map),
        DisclosureReader.read(map, ages.bands()),
        map.whole("minsta_procentbas", PERCENT_BASE),
        SupportCostsReader.read(map),
        new CoverageReader(names).read(map));
  }

  /** {@code tidigare}: what an entry leaves out was as it is after it. */
  private List<Ages> agesByDay(YamlMap map, Ages current) {
    Ages after = current;
    List<Ages> ages = new ArrayList<>(List.of(current));
    for (Former.Entry former : Former.newestFirst(map, FORMER_KEYS)) {
      after = ages(former.map(), new Ages(former.until(), after.bands(), after.at()));
      ages.add(0, after);
    }
    return ages.size() == 1 ? List.of() : ages;
  }

  private Ages ages(YamlMap map, Ages otherwise) {
    return new Ages(
        otherwise.until(),
        map.has(AgeBandsReader.KEY) ? AgeBandsReader.read(map) : otherwise.bands(),
        map.has(AGE_AT) ? ageAt(map) : otherwise.at());
  }

  private AgeAt ageAt(YamlMap from) {
    return switch (from.choice(AGE_AT, "start", "start", "slut", "periodens slut")) {
      case "slut" -> AgeAt.END;
      case "periodens slut" -> AgeAt.PERIOD_END;
      default -> AgeAt.START;
    };
  }

  /** Groups among the conditions are written out as their members. */
  private List<Series> series(YamlMap map) {
    if (!map.has("serier")) {
      return DEFAULT_SERIES;
    }
    return map.entries("serier").stream().flatMap(entry -> series(entry).stream()).toList();
  }

  private Optional<Series> series(YamlMap.Entry entry) {
    Optional<YamlMap> found = entry.value().map(SERIES_KEYS);
    return found.map(
        conditions ->
            new Series(
                entry.key(),
                conditions.text("kön").orElse(""),
                interventions(conditions, "insats"),
                interventions(conditions, "utom")));
  }

  private List<String> interventions(YamlMap map, String key) {
    return map.get(key).map(node -> List.copyOf(names.resolve(node.items()))).orElse(List.of());
  }

  private EquityGoal equityGoal(YamlMap map) {
    Optional<YamlMap> goal = map.section("eget_kapital", EQUITY_KEYS);
    return new EquityGoal(
        goal.flatMap(g -> g.percent("tak")).orElse(BigDecimal.valueOf(20)),
        goal.map(g -> g.choice("bas", "medlemsbidrag", "medlemsbidrag", "intäkter"))
            .orElse("medlemsbidrag")
            .equals("intäkter"));
  }

  private Optional<Range> interventionCostGoal(YamlMap map) {
    Optional<YamlMap> goal = map.section("insatskostnad", COST_KEYS);
    if (goal.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal low = goal.get().percent("lägst").orElse(BigDecimal.ZERO);
    BigDecimal high = goal.get().percent("högst").orElse(BigDecimal.valueOf(100));
    if (low.compareTo(high) > 0) {
      goal.get().node().error("config.low-above-high", low, high);
    }
    return Optional.of(new Range(low, high));
  }
}
