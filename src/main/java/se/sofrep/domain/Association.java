package se.sofrep.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The samordningsförbund and its rules, as {@code forbund.yaml} gives them.
 *
 * @param groups interventions that are reported together as well; never added to the total
 * @param series the series of the gender-disaggregated appendix, in order
 * @param costAreaNames names of cost areas by code, where the ledger lacks them
 * @param costKinds what a cost area counts as, by code, where its intervention does not say
 * @param dimension the SIE dimension that holds cost areas
 * @param accountLines statement line to account ranges, in the order of the file; overrides the
 *     mapping by account class
 * @param columnNames heading in the file to heading here ({@code kolumner})
 * @param valueNames per column: value in the file to value here ({@code värden})
 * @param ages age bands and the day of age by when they held, oldest first, the newest last; empty
 *     when they have never been changed
 * @param appearance the reports' own colour and logotype
 * @param disclosureLimit counts below this are withheld in the public edition
 * @param supportCosts what public support is assumed to cost; empty when nothing is assumed
 * @param assurance what it says of how whole its material is
 * @param percentBase smallest base that a percentage is printed of; 0 or 1 for every base
 */
public record Association(
    String name,
    String organisationNumber,
    String place,
    List<Party> parties,
    List<String> municipalities,
    List<Seat> board,
    List<Seat> auditors,
    AgeBands ageBands,
    AgeAt ageAt,
    List<Intervention> interventions,
    Map<String, List<String>> groups,
    List<Series> series,
    Map<String, String> costAreaNames,
    Map<String, CostKind> costKinds,
    String dimension,
    List<AccountLine> accountLines,
    EquityGoal equityGoal,
    Optional<Range> interventionCostGoal,
    Map<String, String> columnNames,
    Map<String, Map<String, String>> valueNames,
    int disclosureLimit,
    List<Ages> ages,
    Appearance appearance,
    Optional<SupportCosts> supportCosts,
    Assurance assurance,
    int percentBase) {

  /**
   * What the association itself says of its material.
   *
   * @param coverage how whole it is ({@code täckning})
   * @param signsWithoutAccounts whether the report is signed although it lacks its accounts ({@code
   *     underskrift_utan_räkenskaper})
   */
  public record Assurance(List<CoverageRule> coverage, boolean signsWithoutAccounts) {
    public static final Assurance NONE = new Assurance(List.of(), false);

    public Assurance {
      coverage = List.copyOf(coverage);
    }
  }

  /** Smallest base that a percentage is printed of, unless {@code minsta_procentbas} says else. */
  public static final int PERCENT_BASE = 10;

  /**
   * @param colour as {@code #rrggbb}
   * @param logo path of a picture, relative to the workspace
   */
  public record Appearance(Optional<String> colour, Optional<String> logo) {
    public static final Appearance PLAIN = new Appearance(Optional.empty(), Optional.empty());
  }

  /**
   * How ages are told.
   *
   * @param until last day it held; {@link LocalDate#MAX} for what still does
   */
  public record Ages(LocalDate until, AgeBands bands, AgeAt at) {}

  public Association {
    ages = List.copyOf(ages);
  }

  /** One whose age bands have never been changed, in plain look, without assumed costs. */
  public Association(
      String name,
      String organisationNumber,
      String place,
      List<Party> parties,
      List<String> municipalities,
      List<Seat> board,
      List<Seat> auditors,
      AgeBands ageBands,
      AgeAt ageAt,
      List<Intervention> interventions,
      Map<String, List<String>> groups,
      List<Series> series,
      Map<String, String> costAreaNames,
      Map<String, CostKind> costKinds,
      String dimension,
      List<AccountLine> accountLines,
      EquityGoal equityGoal,
      Optional<Range> interventionCostGoal,
      Map<String, String> columnNames,
      Map<String, Map<String, String>> valueNames,
      int disclosureLimit) {
    this(
        name,
        organisationNumber,
        place,
        parties,
        municipalities,
        board,
        auditors,
        ageBands,
        ageAt,
        interventions,
        groups,
        series,
        costAreaNames,
        costKinds,
        dimension,
        accountLines,
        equityGoal,
        interventionCostGoal,
        columnNames,
        valueNames,
        disclosureLimit,
        List.of(),
        Appearance.PLAIN,
        Optional.empty(),
        Assurance.NONE,
        PERCENT_BASE);
  }

  /** The association with the rules that held on a day: ages, goals and what counts as a result. */
  public Association at(LocalDate day) {
    Optional<Ages> held = ages.stream().filter(a -> !a.until().isBefore(day)).findFirst();
    return new Association(
        name,
        organisationNumber,
        place,
        parties,
        municipalities,
        board,
        auditors,
        held.map(Ages::bands).orElse(ageBands),
        held.map(Ages::at).orElse(ageAt),
        interventions.stream().map(intervention -> intervention.at(day)).toList(),
        groups,
        series,
        costAreaNames,
        costKinds,
        dimension,
        accountLines,
        equityGoal,
        interventionCostGoal,
        columnNames,
        valueNames,
        disclosureLimit,
        ages,
        appearance,
        supportCosts,
        assurance,
        percentBase);
  }

  /**
   * A financing party; {@code kind} is stat, kommun, region or empty; {@code account} may be empty.
   */
  public record Party(String name, String kind, String account) {}

  /** A seat on the board or among the auditors: a role, never a person. */
  public record Seat(String role, String party, boolean deputy) {}

  /** The day on which age is told. */
  public enum AgeAt {
    START,
    END,
    PERIOD_END
  }

  /** What a cost counts as in the cost split. */
  public enum CostKind {
    ADMINISTRATION("administration"),
    COMMON("gemensamt"),
    STRUCTURE("struktur"),
    INDIVIDUAL("individ");

    private final String word;

    CostKind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * A line of a statement and the accounts it gathers, each range inclusive ({@code 3511-3519}).
   */
  public record AccountLine(String line, List<AccountRange> ranges) {}

  /** First and last account, compared as account numbers of the same length. */
  public record AccountRange(String first, String last) {
    /** Whether the account lies in the range, compared digit by digit over the range's length. */
    public boolean contains(String account) {
      return compare(account, first) >= 0 && compare(account, last) <= 0;
    }

    /**
     * {@code 3511} covers the sub-account {@code 35110}: only the range's own digits are compared.
     */
    private static int compare(String account, String bound) {
      String head =
          account.length() > bound.length() ? account.substring(0, bound.length()) : account;
      return head.compareTo(bound);
    }
  }

  /** Ceiling for equity in percent of a base: {@code medlemsbidrag} or {@code intäkter}. */
  public record EquityGoal(BigDecimal ceiling, boolean ofIncome) {}

  /** Percent, both ends allowed. */
  public record Range(BigDecimal low, BigDecimal high) {}

  /**
   * A series of the gender-disaggregated appendix. Every condition that is there must hold.
   *
   * @param gender empty for all
   * @param only interventions (or groups) it is limited to; empty for all
   * @param except interventions it leaves out
   */
  public record Series(String name, String gender, List<String> only, List<String> except) {
    public boolean includes(String intervention, String rowGender) {
      return (gender.isEmpty() || gender.equals(rowGender))
          && (only.isEmpty() || only.contains(intervention))
          && !except.contains(intervention);
    }
  }

  /** The same association as if this were its only intervention: what a final report computes. */
  public Association about(Intervention only) {
    return new Association(
        name,
        organisationNumber,
        place,
        parties,
        municipalities,
        board,
        auditors,
        ageBands,
        ageAt,
        List.of(only),
        Map.of(),
        series,
        costAreaNames,
        costKinds,
        dimension,
        accountLines,
        equityGoal,
        interventionCostGoal,
        columnNames,
        valueNames,
        disclosureLimit,
        ages,
        appearance,
        supportCosts,
        assurance,
        percentBase);
  }

  public List<CoverageRule> coverageRules() {
    return assurance.coverage();
  }

  public Optional<Intervention> intervention(String named) {
    return interventions.stream().filter(i -> i.name().equals(named)).findFirst();
  }
}
