package se.sofrep.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import se.sofrep.domain.Association.Accounting;
import se.sofrep.domain.Association.AgeAt;
import se.sofrep.domain.Association.Ages;
import se.sofrep.domain.Association.Appearance;
import se.sofrep.domain.Association.Assurance;
import se.sofrep.domain.Association.CostKind;
import se.sofrep.domain.Association.Disclosure;
import se.sofrep.domain.Association.EquityGoal;
import se.sofrep.domain.Association.Exports;
import se.sofrep.domain.Association.Identity;
import se.sofrep.domain.Association.Party;
import se.sofrep.domain.Association.Range;
import se.sofrep.domain.Association.Rules;
import se.sofrep.domain.Association.Seat;
import se.sofrep.domain.Association.Series;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.SupportCosts;
import se.sofrep.domain.Variable.Coarser;

/** A small förbund in test code; every default is the simplest thing that can be. */
public final class TestAssociation {
  private final String name;
  private final List<Party> parties = new ArrayList<>();
  private final List<Seat> board = new ArrayList<>();
  private final List<Seat> auditors = new ArrayList<>();
  private final List<Intervention> interventions = new ArrayList<>();
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private final List<Series> series = new ArrayList<>();
  private final Map<String, String> costAreaNames = new LinkedHashMap<>();
  private final Map<String, CostKind> costKinds = new LinkedHashMap<>();
  private final List<AccountLine> accountLines = new ArrayList<>();
  private Map<String, String> columns = Map.of();
  private Map<String, Map<String, String>> values = Map.of();
  private String organisationNumber = "222000-0000";
  private String place = "Exempelstad";
  private List<String> municipalities = List.of();
  private List<Band> bands =
      List.of(
          new Band("–29", 0, 29),
          new Band("30–44", 30, 44),
          new Band("45–59", 45, 59),
          new Band("60–", 60, 64));
  private AgeAt ageAt = AgeAt.START;
  private Optional<Range> costGoal = Optional.empty();
  private Optional<SupportCosts> supportCosts = Optional.empty();

  public TestAssociation() {
    this("Samordningsförbundet Exempelbygden");
  }

  public TestAssociation(String name) {
    this.name = name;
  }

  /** One to read tables against. */
  public static TestAssociation with(String intervention, String... aliases) {
    return new TestAssociation().municipalities("Exempelstad", "Älvsby").and(intervention, aliases);
  }

  public TestAssociation and(String intervention, String... aliases) {
    return intervention(intervention, i -> i.aliases(aliases));
  }

  /** Without what may be left out of an identity. */
  public TestAssociation nameless() {
    organisationNumber = "";
    place = "";
    return this;
  }

  public TestAssociation intervention(String named) {
    return intervention(named, i -> i);
  }

  public TestAssociation intervention(String named, UnaryOperator<TestIntervention> details) {
    return intervention(details.apply(new TestIntervention(named)).build());
  }

  public TestAssociation intervention(Intervention... all) {
    interventions.addAll(List.of(all));
    return this;
  }

  public TestAssociation group(String named, String... members) {
    groups.put(named, List.of(members));
    return this;
  }

  public TestAssociation party(String named, String account) {
    return party(named, "", account);
  }

  public TestAssociation party(String named, String kind, String account) {
    parties.add(new Party(named, kind, account));
    return this;
  }

  public TestAssociation seat(String role, String party, boolean deputy) {
    board.add(new Seat(role, party, deputy));
    return this;
  }

  public TestAssociation auditor(String party) {
    auditors.add(new Seat("Revisor", party, false));
    return this;
  }

  public TestAssociation municipalities(String... names) {
    municipalities = List.of(names);
    return this;
  }

  public TestAssociation bands(Band... all) {
    bands = List.of(all);
    return this;
  }

  public TestAssociation ageAt(AgeAt when) {
    ageAt = when;
    return this;
  }

  public TestAssociation series(String named, String gender, List<String> only, List<String> not) {
    series.add(new Series(named, gender, only, not));
    return this;
  }

  public TestAssociation costGoal(int low, int high) {
    costGoal = Optional.of(new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
    return this;
  }

  public TestAssociation supportCosts(Optional<SupportCosts> assumed) {
    supportCosts = assumed;
    return this;
  }

  public TestAssociation costAreaName(String code, String named) {
    costAreaNames.put(code, named);
    return this;
  }

  public TestAssociation costKind(CostKind kind, String... codes) {
    Arrays.asList(codes).forEach(code -> costKinds.put(code, kind));
    return this;
  }

  public TestAssociation accountLine(String line, String first, String last) {
    accountLines.add(new AccountLine(line, List.of(new AccountRange(first, last))));
    return this;
  }

  public TestAssociation columns(Map<String, String> wanted) {
    columns = wanted;
    return this;
  }

  public TestAssociation values(Map<String, Map<String, String>> wanted) {
    values = wanted;
    return this;
  }

  public Association build() {
    return new Association(
        new Identity(name, organisationNumber, place, parties, municipalities, board, auditors),
        interventions,
        groups,
        new Accounting("1", costAreaNames, costKinds, accountLines),
        new Rules(
            new Ages(LocalDate.MAX, new AgeBands(bands), ageAt),
            List.of(),
            series,
            new EquityGoal(BigDecimal.valueOf(20), false),
            costGoal,
            new Disclosure(5, List.of(), List.of(), Coarser.NONE, Coarser.NONE),
            10,
            supportCosts,
            Assurance.NONE),
        new Exports(columns, values),
        Appearance.PLAIN);
  }
}
