package se.sofrep.domain;

import java.math.BigDecimal;
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
 * @param disclosureLimit counts below this are withheld in the public edition
 * @param supportCosts what public support is assumed to cost; empty when nothing is assumed
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
    Optional<SupportCosts> supportCosts) {

  /** An association that assumes nothing about what public support costs. */
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
        Optional.empty());
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
        supportCosts);
  }

  public Optional<Intervention> intervention(String named) {
    return interventions.stream().filter(i -> i.name().equals(named)).findFirst();
  }
}
