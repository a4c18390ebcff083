package se.sofrep.source.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema that editors use knows the same keys as the reader. (JSON is YAML.) */
class SchemaTest {
  private static Object at(String... path) throws IOException {
    try (InputStream in = SchemaTest.class.getResourceAsStream("/se/sofrep/forbund.schema.json")) {
      Object node = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      for (String step : path) {
        node =
            node instanceof List<?> list
                ? list.get(Integer.parseInt(step))
                : ((Map<?, ?>) node).get(step);
      }
      return node;
    }
  }

  private static void same(List<String> keys, String... path) throws IOException {
    assertThat(((Map<?, ?>) at(path)).keySet().stream().map(String::valueOf))
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void keysAgree() throws IOException {
    same(AssociationReader.KEYS, "properties");
    same(InterventionReader.KEYS, "$defs", "insats", "properties");
    same(InterventionReader.OUTCOME_KEYS, "$defs", "resultat", "properties");
    same(
        InterventionReader.FORMER_KEYS,
        "$defs",
        "insats",
        "properties",
        "tidigare",
        "items",
        "properties");
    same(RulesReader.FORMER_KEYS, "properties", "tidigare", "items", "properties");
    same(
        InterventionReader.SHARE_KEYS,
        "$defs",
        "insats",
        "properties",
        "slag",
        "oneOf",
        "1",
        "properties");
    same(GoalReader.KEYS, "$defs", "mål", "oneOf", "1", "items", "oneOf", "1", "properties");
    same(IdentityReader.PARTY_KEYS, "properties", "parter", "items", "oneOf", "1", "properties");
    same(IdentityReader.SEAT_KEYS, "$defs", "platser", "items", "oneOf", "1", "properties");
    same(RulesReader.SERIES_KEYS, "properties", "serier", "additionalProperties", "properties");
    same(AccountingReader.COST_KINDS, "properties", "kostnadsslag", "properties");
    same(RulesReader.EQUITY_KEYS, "properties", "eget_kapital", "properties");
    same(RulesReader.COST_KEYS, "properties", "insatskostnad", "properties");
    same(AssociationReader.LOOK_KEYS, "properties", "utseende", "properties");
    same(DisclosureReader.KEYS, "properties", "sekretess", "properties");
  }
}
