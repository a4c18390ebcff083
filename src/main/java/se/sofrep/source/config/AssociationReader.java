package se.sofrep.source.config;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import se.sofrep.domain.AgeBands;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.AgeAt;
import se.sofrep.domain.Association.Ages;
import se.sofrep.domain.Association.Appearance;
import se.sofrep.domain.Association.EquityGoal;
import se.sofrep.domain.Association.Range;
import se.sofrep.domain.Intervention;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Reads {@code forbund.yaml}: the association, its interventions, goals, accounts and rules. Only
 * {@code namn} and {@code insatser} are required; what else is left out has the contract's default.
 * Whatever is not understood is an error at its line and column.
 */
public final class AssociationReader {
  private static final String PERCENT_BASE = "minsta_procentbas";
  static final List<String> KEYS =
      List.of(
          "namn",
          "organisationsnummer",
          "ort",
          "parter",
          "kommuner",
          "styrelse",
          "revisorer",
          "åldersgrupper",
          "ålder_vid",
          "insatser",
          "grupper",
          "serier",
          "ansvarsnamn",
          "kostnadsslag",
          "dimension",
          "konton",
          "eget_kapital",
          "insatskostnad",
          "kolumner",
          "värden",
          "sekretess",
          PERCENT_BASE,
          "samhällsekonomi",
          "tidigare",
          "utseende",
          CoverageReader.KEY,
          CoverageReader.SIGNS);
  static final List<String> LOOK_KEYS = List.of("färg", "logotyp");
  static final List<String> FORMER_KEYS = List.of("till", "åldersgrupper", "ålder_vid");
  static final List<String> EQUITY_KEYS = List.of("tak", "bas");
  static final List<String> COST_KEYS = List.of("lägst", "högst");
  static final List<String> DISCLOSURE_KEYS = List.of("gräns");

  private static final String AGE_AT = "ålder_vid";

  private final YamlMap map;
  private final Problems problems;
  private final YamlValues values;

  private AssociationReader(YamlMap map, Problems problems) {
    this.map = map;
    this.problems = problems;
    this.values = new YamlValues(problems);
  }

  /**
   * @param name the file's path relative to the workspace, for findings
   * @return empty when there was any error: reading data by half-understood rules would only bury
   *     the cause
   */
  public static Optional<Association> read(Path yaml, String name, Findings findings) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(yaml);
    } catch (IOException e) {
      findings.error("source.unreadable", Location.of(name));
      return Optional.empty();
    }
    Problems problems = new Problems(name, findings);
    Optional<Node> root = YamlText.compose(bytes, problems);
    if (root.isEmpty()) {
      if (!problems.any()) {
        findings.error("source.empty", Location.of(name));
      }
      return Optional.empty();
    }
    Optional<Association> association =
        YamlMap.of(root.get(), name, KEYS, problems)
            .flatMap(map -> new AssociationReader(map, problems).read());
    return problems.any() ? Optional.empty() : association;
  }

  /** What holds where there is no {@code forbund.yaml}: the contract's defaults, no insatser. */
  public static Association defaults() {
    Problems unheard = new Problems("", new Findings());
    return YamlText.compose("{}".getBytes(StandardCharsets.UTF_8), unheard)
        .flatMap(root -> YamlMap.of(root, "", KEYS, unheard))
        .flatMap(map -> new AssociationReader(map, unheard).read())
        .orElseThrow();
  }

  private Optional<Association> read() {
    require("namn");
    require("insatser");
    InterventionNames names = new InterventionNames(problems);
    List<Intervention> interventions = interventions(names);
    PeopleReader people = new PeopleReader(values, problems);
    ReportingReader reporting = new ReportingReader(values, names, problems);
    MappingReader mappings = new MappingReader(values, problems);
    Map<String, List<String>> groups = reporting.groups(map);
    AgeBands bands = AgeBandsReader.read(map, values, problems);
    AgeAt ageAt = ageAt(map);
    return Optional.of(
        new Association(
            values.text(map, "namn").orElse(""),
            organisationNumber(),
            values.text(map, "ort").orElse(""),
            people.parties(map),
            values.texts(map, "kommuner"),
            people.seats(map, "styrelse", "Ledamot"),
            people.seats(map, "revisorer", "Revisor"),
            bands,
            ageAt,
            interventions,
            groups,
            reporting.series(map),
            mappings.costAreaNames(map),
            mappings.costKinds(map),
            values.text(map, "dimension").orElse("1"),
            new AccountLinesReader(values, problems).read(map),
            equityGoal(),
            interventionCostGoal(),
            mappings.columnNames(map),
            mappings.valueNames(map),
            disclosureLimit(),
            ages(bands, ageAt),
            appearance(),
            new SupportCostsReader(values, problems).read(map),
            new CoverageReader(values, names, problems).read(map),
            whole(map, PERCENT_BASE, Association.PERCENT_BASE)));
  }

  private Appearance appearance() {
    Optional<YamlMap> section = section("utseende", LOOK_KEYS);
    if (section.isEmpty()) {
      return Appearance.PLAIN;
    }
    Optional<String> colour = values.text(section.get(), "färg");
    if (colour.isPresent() && !colour.get().matches("#[0-9A-Fa-f]{6}")) {
      problems.error(section.get().get("färg").orElseThrow(), "config.colour", colour.get());
    }
    return new Appearance(
        colour.map(c -> c.toLowerCase(Locale.ROOT)), values.text(section.get(), "logotyp"));
  }

  /** {@code tidigare}: what an entry leaves out was as it is after it. */
  private List<Ages> ages(AgeBands bands, AgeAt ageAt) {
    Ages after = new Ages(LocalDate.MAX, bands, ageAt);
    List<Ages> ages = new ArrayList<>(List.of(after));
    for (Former.Entry former : Former.newestFirst(map, FORMER_KEYS, values, problems)) {
      YamlMap entry = former.map();
      after =
          new Ages(
              former.until(),
              entry.get(AgeBandsReader.KEY).isPresent()
                  ? AgeBandsReader.read(entry, values, problems)
                  : after.bands(),
              entry.get(AGE_AT).isPresent() ? ageAt(entry) : after.at());
      ages.add(0, after);
    }
    return ages.size() == 1 ? List.of() : ages;
  }

  private void require(String key) {
    if (map.get(key).isEmpty()) {
      problems.error(map.node(), "config.missing", key);
    }
  }

  private List<Intervention> interventions(InterventionNames names) {
    InterventionReader reader = new InterventionReader(values, problems);
    List<Intervention> interventions = new ArrayList<>();
    Map<String, String> costAreas = new HashMap<>();
    for (Node node : values.list(map, "insatser")) {
      reader
          .read(node)
          .ifPresent(
              intervention -> {
                names.add(intervention, node);
                sharedCostAreas(intervention, node, costAreas);
                interventions.add(intervention);
              });
    }
    return List.copyOf(interventions);
  }

  /** Two insatser may follow each other on one cost area, but then both count all its costs. */
  private void sharedCostAreas(Intervention intervention, Node at, Map<String, String> taken) {
    for (String code : intervention.costAreas()) {
      String other = taken.putIfAbsent(code, intervention.name());
      if (other != null && !other.equals(intervention.name())) {
        problems.warning(at, "config.shared-cost-area", code, other, intervention.name());
      }
    }
  }

  private String organisationNumber() {
    Optional<String> text = values.text(map, "organisationsnummer");
    if (text.isPresent() && !text.get().matches("\\d{6}-?\\d{4}")) {
      problems.warning(
          map.get("organisationsnummer").orElseThrow(), "config.organisation-number", text.get());
    }
    return text.map(t -> t.matches("\\d{10}") ? t.substring(0, 6) + "-" + t.substring(6) : t)
        .orElse("");
  }

  private AgeAt ageAt(YamlMap from) {
    return switch (values.choice(from, AGE_AT, "start", "start", "slut", "periodens slut")) {
      case "slut" -> AgeAt.END;
      case "periodens slut" -> AgeAt.PERIOD_END;
      default -> AgeAt.START;
    };
  }

  private EquityGoal equityGoal() {
    Optional<YamlMap> goal = section("eget_kapital", EQUITY_KEYS);
    return new EquityGoal(
        goal.flatMap(g -> values.percent(g, "tak")).orElse(BigDecimal.valueOf(20)),
        goal.map(g -> values.choice(g, "bas", "medlemsbidrag", "medlemsbidrag", "intäkter"))
            .orElse("medlemsbidrag")
            .equals("intäkter"));
  }

  private Optional<Range> interventionCostGoal() {
    Optional<YamlMap> goal = section("insatskostnad", COST_KEYS);
    if (goal.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal low = values.percent(goal.get(), "lägst").orElse(BigDecimal.ZERO);
    BigDecimal high = values.percent(goal.get(), "högst").orElse(BigDecimal.valueOf(100));
    if (low.compareTo(high) > 0) {
      problems.error(goal.get().node(), "config.low-above-high", low, high);
    }
    return Optional.of(new Range(low, high));
  }

  private int disclosureLimit() {
    return section("sekretess", DISCLOSURE_KEYS).map(s -> whole(s, "gräns", 5)).orElse(5);
  }

  /** A whole number of at most 1000. */
  private int whole(YamlMap from, String key, int usual) {
    Optional<BigDecimal> limit = values.number(from, key);
    if (limit.isPresent()
        && (limit.get().stripTrailingZeros().scale() > 0
            || limit.get().compareTo(BigDecimal.valueOf(1000)) > 0)) {
      problems.error(from.get(key).orElseThrow(), "config.expected-whole", key, limit.get());
      return usual;
    }
    return limit.map(BigDecimal::intValue).orElse(usual);
  }

  private Optional<YamlMap> section(String key, List<String> keys) {
    return map.get(key).flatMap(node -> YamlMap.of(node, key, keys, problems));
  }
}
