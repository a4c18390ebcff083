package se.sofrep.source.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.AgeBands;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.OutcomeRule;

/** A small association to read against; change what a test is about. */
final class TestAssociation {
  private final List<Intervention> interventions = new ArrayList<>();
  private Map<String, String> columns = Map.of();
  private Map<String, Map<String, String>> values = Map.of();
  private Map<String, List<String>> groups = Map.of();

  static TestAssociation with(String intervention, String... aliases) {
    return new TestAssociation().and(intervention, aliases);
  }

  TestAssociation and(String intervention, String... aliases) {
    interventions.add(
        new Intervention(
            intervention,
            List.of(aliases),
            BigDecimal.valueOf(100),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            OutcomeRule.DEFAULT,
            List.of(),
            Optional.empty()));
    return this;
  }

  TestAssociation columns(Map<String, String> wanted) {
    columns = wanted;
    return this;
  }

  TestAssociation values(Map<String, Map<String, String>> wanted) {
    values = wanted;
    return this;
  }

  TestAssociation groups(Map<String, List<String>> wanted) {
    groups = wanted;
    return this;
  }

  Association build() {
    return new Association(
        "Samordningsförbundet Exempelbygden",
        "",
        "Exempelstad",
        List.of(),
        List.of("Exempelstad", "Älvsby"),
        List.of(),
        List.of(),
        new AgeBands(
            List.of(
                new AgeBands.Band("–29", 0, 29),
                new AgeBands.Band("30–44", 30, 44),
                new AgeBands.Band("45–59", 45, 59),
                new AgeBands.Band("60–", 60, 200))),
        Association.AgeAt.START,
        interventions,
        groups,
        List.of(),
        Map.of(),
        Map.of(),
        "1",
        List.of(),
        new Association.EquityGoal(BigDecimal.valueOf(20), false),
        Optional.empty(),
        columns,
        values,
        5);
  }
}
