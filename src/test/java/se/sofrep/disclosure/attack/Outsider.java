package se.sofrep.disclosure.attack;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an outsider knows besides the table.
 *
 * @param insatser those that had participants; they add up to Totalt
 * @param groups insatser that are reported together as well; never added to Totalt
 * @param limit counts below this are withheld
 * @param whole the table holds every figure: what is not there was not counted. Otherwise it holds
 *     what a report printed, and what is not there may be any number
 * @param usualOutcomes every insats counts work and studies by the default lists
 * @param zeros what is withheld is no zero, unless all of its distribution is withheld
 * @param remainders categories that hold what is left in each breakdown, so that they are not the
 *     same in two: {@code Övriga}
 */
public record Outsider(
    List<String> insatser,
    Map<String, List<String>> groups,
    int limit,
    boolean whole,
    boolean usualOutcomes,
    boolean zeros,
    Set<String> remainders) {

  /** Reads a whole table of figures. */
  public static Outsider ofEverything(List<String> insatser, Map<String, List<String>> groups) {
    return new Outsider(insatser, groups, 5, true, true, true, Set.of());
  }

  /** Reads a report. */
  public static Outsider ofReport(List<String> insatser, Map<String, List<String>> groups) {
    return new Outsider(insatser, groups, 5, false, true, true, Set.of());
  }

  /** Reads a public edition, in which a zero may be withheld for what stands beside it. */
  public static Outsider ofPublicEdition(List<String> insatser, Map<String, List<String>> groups) {
    return new Outsider(insatser, groups, 5, false, true, false, Set.of());
  }
}
