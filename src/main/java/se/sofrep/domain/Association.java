package se.sofrep.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The samordningsförbund and its rules, as {@code forbund.yaml} gives them.
 *
 * @param identity who it is
 * @param groups interventions that are reported together as well; never added to the total
 * @param accounting how its accounts and cost areas are reported
 * @param rules by what it counts, and what it aims at
 * @param exports how the files of the systems it uses are read
 * @param appearance the reports' own colour and logotype
 */
public record Association(
    Identity identity,
    List<Intervention> interventions,
    Map<String, List<String>> groups,
    Accounting accounting,
    Rules rules,
    Exports exports,
    Appearance appearance) {

  /**
   * Who the association is.
   *
   * @param municipalities in its area
   */
  public record Identity(
      String name,
      String organisationNumber,
      String place,
      List<Party> parties,
      List<String> municipalities,
      List<Seat> board,
      List<Seat> auditors) {}

  /**
   * How accounts and cost areas are reported.
   *
   * @param dimension the SIE dimension that holds cost areas
   * @param costAreaNames names of cost areas by code, where the ledger lacks them
   * @param costKinds what a cost area counts as, by code, where its intervention does not say
   * @param lines statement line to account ranges, in the order of the file; overrides the mapping
   *     by account class
   */
  public record Accounting(
      String dimension,
      Map<String, String> costAreaNames,
      Map<String, CostKind> costKinds,
      List<AccountLine> lines) {}

  /**
   * By what is counted and what is aimed at.
   *
   * @param ages how ages are told
   * @param agesByDay the same by when it held, oldest first, the newest last; empty when it has
   *     never been changed
   * @param series the series of the gender-disaggregated appendix, in order
   * @param disclosure what is withheld in the public edition
   * @param percentBase smallest base that a percentage is printed of; 0 or 1 for every base
   * @param supportCosts what public support is assumed to cost; empty when nothing is assumed
   * @param assurance what it says of how whole its material is
   */
  public record Rules(
      Ages ages,
      List<Ages> agesByDay,
      List<Series> series,
      EquityGoal equityGoal,
      Optional<Range> interventionCostGoal,
      Disclosure disclosure,
      int percentBase,
      Optional<SupportCosts> supportCosts,
      Assurance assurance) {
    public Rules {
      agesByDay = List.copyOf(agesByDay);
    }

    private Rules at(LocalDate day) {
      return with(
          agesByDay.stream().filter(held -> !held.until().isBefore(day)).findFirst().orElse(ages),
          disclosure);
    }

    private Rules with(Ages then, Disclosure withheld) {
      return new Rules(
          then,
          agesByDay,
          series,
          equityGoal,
          interventionCostGoal,
          withheld,
          percentBase,
          supportCosts,
          assurance);
    }
  }

  /**
   * What the public edition withholds ({@code sekretess}).
   *
   * @param limit counts of persons from 1 and below this are withheld
   * @param open figures that need no protection, by name
   * @param never variables that are not told below the förbund, by column
   * @param mergeable values that may be told together where more can be told so
   * @param merged those of them that are
   */
  public record Disclosure(
      int limit,
      List<String> open,
      List<String> never,
      Variable.Coarser mergeable,
      Variable.Coarser merged) {
    public Disclosure {
      open = List.copyOf(open);
      never = List.copyOf(never);
    }

    public Disclosure merging(Variable.Coarser values) {
      return new Disclosure(limit, open, never, mergeable, values);
    }
  }

  /**
   * How exports are read.
   *
   * @param columnNames heading in the file to heading here ({@code kolumner})
   * @param valueNames per column: value in the file to value here ({@code värden})
   */
  public record Exports(
      Map<String, String> columnNames, Map<String, Map<String, String>> valueNames) {}

  /**
   * @param colour as {@code #rrggbb}
   * @param logo path of a picture, relative to the workspace
   */
  public record Appearance(Optional<String> colour, Optional<String> logo) {
    public static final Appearance PLAIN = new Appearance(Optional.empty(), Optional.empty());
  }

  public String name() {
    return identity.name();
  }

  public Optional<Intervention> intervention(String named) {
    return interventions.stream().filter(i -> i.name().equals(named)).findFirst();
  }

  /** Every name and alias with what it means; a name goes before an alias that is the same. */
  public Map<String, Intervention> byEveryName() {
    Map<String, Intervention> names = new LinkedHashMap<>();
    interventions.forEach(of -> of.aliases().forEach(alias -> names.put(alias, of)));
    interventions.forEach(of -> names.put(of.name(), of));
    return names;
  }

  /** The association with the rules that held on a day: ages, goals and what counts as a result. */
  public Association at(LocalDate day) {
    List<Intervention> then = interventions.stream().map(i -> i.at(day)).toList();
    return new Association(identity, then, groups, accounting, rules.at(day), exports, appearance);
  }

  /** The association with values of variables told together. */
  public Association merging(Variable.Coarser values) {
    Rules coarser = rules.with(rules.ages(), rules.disclosure().merging(values));
    return new Association(
        identity, interventions, groups, accounting, coarser, exports, appearance);
  }

  /** The codes of a variable in the order they are told: bands by age, others as listed. */
  public List<String> codes(Variable variable) {
    List<String> listed =
        variable == Variable.AGE ? rules.ages().bands().labels() : variable.listedCodes();
    return rules.disclosure().merged().told(variable, listed);
  }

  /** The same association as if this were its only intervention: what a final report computes. */
  public Association about(Intervention only) {
    return new Association(
        identity, List.of(only), Map.of(), accounting, rules, exports, appearance);
  }

  /**
   * A financing party; {@code kind} is stat, kommun, region or empty; {@code account} may be empty.
   */
  public record Party(String name, String kind, String account) {}

  /** A seat on the board or among the auditors: a role, never a person. */
  public record Seat(String role, String party, boolean deputy) {}

  /**
   * How ages are told.
   *
   * @param until last day it held; {@link LocalDate#MAX} for what still does
   */
  public record Ages(LocalDate until, AgeBands bands, AgeAt at) {}

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
}
