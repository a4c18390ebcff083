package se.sofrep.testing;

import java.util.regex.Pattern;

/** The words by which a Swedish report compares; what they are looked for in is a sentence. */
public final class Comparing {
  private static final String BEFORE = "((den )?[1-9]\\d? )?(20\\d\\d|januari|samma|året före)";

  /** With the year before, in whatever words. Labels such as "Mer än 9 år" are no comparison. */
  private static final Pattern WITH_YEAR_BEFORE =
      Pattern.compile(
          "\\b(fler|färre|mer|mindre|högre|lägre|större|bättre|sämre|längre|kortare) än "
              + BEFORE
              + "|\\b(större|mindre|högre|lägre) andel"
              + "|\\b([Öö]kade|[Mm]inskade|[Öö]kat|[Mm]inskat|[Öö]kning|[Mm]inskning|[Oo]förändra)"
              + "|\\blika (många|mycket|stor andel|stort) som"
              + "|\\bMotsvarande "
              + BEFORE
              + "|\\b[Åå]ret före (var|blev)"
              + "|\\b(jämfört|i jämförelse) med "
              + BEFORE
              + "|[▲▼↑↓]",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A card's remark on the year before: {@code 2020: 25}. */
  private static final Pattern REMARK = Pattern.compile("\\b20\\d\\d: ?[−\\d]");

  private static final Pattern WITH_BUDGET =
      Pattern.compile("\\d[^.;]*(bättre|sämre) än budget|enligt budget|[Bb]udgetera(t|de)\\b");

  private static final Pattern NOTHING =
      Pattern.compile("(?<![\\d,.])0 ?(kr|tkr|mnkr|%)|\\bnoll kronor", Pattern.UNICODE_CASE);

  private Comparing() {}

  public static boolean withYearBefore(Block sentence) {
    return WITH_YEAR_BEFORE.matcher(sentence.words()).find()
        || sentence.kind().equals("card") && REMARK.matcher(sentence.words()).find();
  }

  public static boolean withBudget(Block sentence) {
    return WITH_BUDGET.matcher(sentence.words()).find();
  }

  /** No kronor, no percent: in the words, outside what is marked as a figure. */
  public static boolean saysNothing(String words) {
    return NOTHING.matcher(" " + words).find();
  }
}
