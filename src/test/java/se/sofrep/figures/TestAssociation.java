package se.sofrep.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.sofrep.domain.AgeBands;
import se.sofrep.domain.AgeBands.Band;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.AccountLine;
import se.sofrep.domain.Association.AccountRange;
import se.sofrep.domain.Association.AgeAt;
import se.sofrep.domain.Association.CostKind;
import se.sofrep.domain.Association.EquityGoal;
import se.sofrep.domain.Association.Party;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.OutcomeRule;

/** A small förbund in test code; every default is the simplest thing that can be. */
public final class TestAssociation {
  private final List<Party> parties = new ArrayList<>();
  private final List<Intervention> interventions = new ArrayList<>();
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private final Map<String, String> costAreaNames = new LinkedHashMap<>();
  private final Map<String, CostKind> costKinds = new LinkedHashMap<>();
  private final List<AccountLine> accountLines = new ArrayList<>();
  private List<String> municipalities = List.of();
  private AgeAt ageAt = AgeAt.START;

  public TestAssociation intervention(String name) {
    return intervention(name, i -> i);
  }

  public TestAssociation intervention(String name, UnaryOperator<TestIntervention> details) {
    interventions.add(details.apply(new TestIntervention(name)).build());
    return this;
  }

  public TestAssociation group(String name, String... members) {
    groups.put(name, List.of(members));
    return this;
  }

  public TestAssociation party(String name, String account) {
    parties.add(new Party(name, "", account));
    return this;
  }

  public TestAssociation municipalities(String... names) {
    municipalities = List.of(names);
    return this;
  }

  public TestAssociation ageAt(AgeAt when) {
    ageAt = when;
    return this;
  }

  public TestAssociation costAreaName(String code, String name) {
    costAreaNames.put(code, name);
    return this;
  }

  public TestAssociation costKind(CostKind kind, String... codes) {
    List.of(codes).forEach(code -> costKinds.put(code, kind));
    return this;
  }

  public TestAssociation accountLine(String line, String first, String last) {
    accountLines.add(new AccountLine(line, List.of(new AccountRange(first, last))));
    return this;
  }

  public Association build() {
    return new Association(
        "Testförbundet",
        "222000-0000",
        "Ort",
        parties,
        municipalities,
        List.of(),
        List.of(),
        new AgeBands(
            List.of(
                new Band("–29", 0, 29),
                new Band("30–44", 30, 44),
                new Band("45–59", 45, 59),
                new Band("60–", 60, 64))),
        ageAt,
        interventions,
        groups,
        List.of(),
        costAreaNames,
        costKinds,
        "1",
        accountLines,
        new EquityGoal(BigDecimal.valueOf(20), false),
        Optional.empty(),
        Map.of(),
        Map.of(),
        5);
  }

  /** One insats. */
  public static final class TestIntervention {
    private final String name;
    private BigDecimal individual = BigDecimal.valueOf(100);
    private Optional<LocalDate> start = Optional.empty();
    private Optional<LocalDate> end = Optional.empty();
    private Optional<BigDecimal> places = Optional.empty();
    private Optional<BigDecimal> target = Optional.empty();
    private Optional<BigDecimal> granted = Optional.empty();
    private OutcomeRule outcome = OutcomeRule.DEFAULT;
    private List<String> areas = List.of();

    TestIntervention(String name) {
      this.name = name;
    }

    public TestIntervention individual(int percent) {
      individual = BigDecimal.valueOf(percent);
      return this;
    }

    public TestIntervention from(String day) {
      start = Optional.of(LocalDate.parse(day));
      return this;
    }

    public TestIntervention until(String day) {
      end = Optional.of(LocalDate.parse(day));
      return this;
    }

    public TestIntervention places(int number) {
      places = Optional.of(BigDecimal.valueOf(number));
      return this;
    }

    public TestIntervention target(int percent) {
      target = Optional.of(BigDecimal.valueOf(percent));
      return this;
    }

    public TestIntervention granted(int kronor) {
      granted = Optional.of(BigDecimal.valueOf(kronor));
      return this;
    }

    public TestIntervention outcome(OutcomeRule rule) {
      outcome = rule;
      return this;
    }

    public TestIntervention costAreas(String... codes) {
      areas = List.of(codes);
      return this;
    }

    Intervention build() {
      return new Intervention(
          name,
          List.of(),
          individual,
          start,
          end,
          places,
          target,
          List.of(),
          outcome,
          areas,
          granted);
    }
  }
}
