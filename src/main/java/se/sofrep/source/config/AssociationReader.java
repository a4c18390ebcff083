package se.sofrep.source.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.Appearance;
import se.sofrep.domain.Intervention;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Reads {@code forbund.yaml}: the association, its interventions, goals, accounts and rules. Only
 * {@code namn} and {@code insatser} are required; what else is left out has the contract's default.
 * Whatever is not understood is an error at its line and column.
 */
public final class AssociationReader {
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
          "minsta_procentbas",
          "samhällsekonomi",
          "tidigare",
          "utseende",
          CoverageReader.KEY,
          CoverageReader.SIGNS);
  static final List<String> LOOK_KEYS = List.of("färg", "logotyp");

  private final YamlMap map;

  private AssociationReader(YamlMap map) {
    this.map = map;
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
    Optional<YamlNode> root = YamlText.compose(bytes, problems);
    if (root.isEmpty() && !problems.any()) {
      findings.error("source.empty", Location.of(name));
    }
    Optional<Association> association = root.flatMap(AssociationReader::read);
    return problems.any() ? Optional.empty() : association;
  }

  /** What holds where there is no {@code forbund.yaml}: the contract's defaults, no insatser. */
  public static Association defaults() {
    Problems unheard = new Problems("", new Findings());
    return YamlText.compose("{}".getBytes(StandardCharsets.UTF_8), unheard)
        .flatMap(AssociationReader::read)
        .orElseThrow();
  }

  private static Optional<Association> read(YamlNode root) {
    return root.map(KEYS).map(map -> new AssociationReader(map).read());
  }

  private Association read() {
    require("namn");
    require("insatser");
    InterventionNames names = new InterventionNames();
    List<Intervention> interventions = interventions(names);
    return new Association(
        IdentityReader.read(map),
        interventions,
        groups(names),
        AccountingReader.read(map),
        new RulesReader(names).read(map),
        ExportsReader.read(map),
        appearance());
  }

  private Appearance appearance() {
    Optional<YamlMap> section = map.section("utseende", LOOK_KEYS);
    if (section.isEmpty()) {
      return Appearance.PLAIN;
    }
    Optional<String> colour = section.get().text("färg");
    if (colour.isPresent() && !colour.get().matches("#[0-9A-Fa-f]{6}")) {
      section.get().get("färg").orElseThrow().error("config.colour", colour.get());
    }
    return new Appearance(
        colour.map(c -> c.toLowerCase(Locale.ROOT)), section.get().text("logotyp"));
  }

  private void require(String key) {
    if (!map.has(key)) {
      map.node().error("config.missing", key);
    }
  }

  private List<Intervention> interventions(InterventionNames names) {
    List<Intervention> interventions = new ArrayList<>();
    Map<String, String> costAreas = new HashMap<>();
    for (YamlNode node : map.list("insatser")) {
      InterventionReader.read(node)
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
  private void sharedCostAreas(Intervention intervention, YamlNode at, Map<String, String> taken) {
    for (String code : intervention.costAreas()) {
      String other = taken.putIfAbsent(code, intervention.name());
      if (other != null && !other.equals(intervention.name())) {
        at.warning("config.shared-cost-area", code, other, intervention.name());
      }
    }
  }

  /** {@code grupper}: insatser that are reported together. */
  private Map<String, List<String>> groups(InterventionNames names) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (YamlMap.Entry entry : map.entries("grupper")) {
      List<String> members = List.copyOf(names.resolve(entry.value().under("grupper").items()));
      if (entry.value().items().isEmpty()) {
        entry.at().error("config.empty-group", entry.key());
      }
      names.addGroup(entry.key(), members, entry.at());
      groups.put(entry.key(), members);
    }
    return Collections.unmodifiableMap(groups);
  }
}
