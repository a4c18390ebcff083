package se.sofrep.figures;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Words in Swedish dictionary order: å, ä and ö after z, letter case second. Built from the root
 * rules rather than from a locale, so that every machine and Java version sorts alike; words that
 * the dictionary takes for equal follow code point order.
 */
public final class SwedishOrder {
  private static final Collator COLLATOR = collator();

  public static final Comparator<String> WORDS = SwedishOrder::compare;

  private SwedishOrder() {}

  /** The first as they stand, then those of the others that are not among them. */
  public static List<String> after(List<String> first, Collection<String> others) {
    List<String> all = new ArrayList<>(first);
    others.stream()
        .filter(word -> !first.contains(word))
        .distinct()
        .sorted(WORDS)
        .forEach(all::add);
    return all;
  }

  private static int compare(String one, String other) {
    int byDictionary = COLLATOR.compare(one, other);
    return byDictionary != 0 ? byDictionary : one.compareTo(other);
  }

  private static Collator collator() {
    RuleBasedCollator root = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
    try {
      return new RuleBasedCollator(root.getRules() + "& Z < å , Å < ä , Ä < ö , Ö");
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
