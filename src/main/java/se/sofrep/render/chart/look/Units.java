package se.sofrep.render.chart.look;

import java.util.Arrays;
import java.util.List;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/** What the words for units mean, in every language that a chart may be in. */
public final class Units {
  private static final String PERCENT = "words.unit-percent";
  private static final String KRONOR = "words.unit-kronor";
  private static final String THOUSANDS = "words.unit-thousands";
  private static final List<String> ALL =
      List.of(
          PERCENT,
          KRONOR,
          THOUSANDS,
          "words.unit-count",
          "words.unit-days",
          "words.unit-months",
          "words.unit-years");

  private Units() {}

  /** The language that the word is of; Swedish when it is no unit of sofrep's own. */
  public static Language language(String unit) {
    return Arrays.stream(Language.values())
        .filter(language -> ALL.stream().anyMatch(code -> word(code, language).equals(unit)))
        .findFirst()
        .orElse(Language.SV);
  }

  public static boolean isPercent(String unit) {
    return unit.equals("%") || unit.equals(word(PERCENT, language(unit)));
  }

  public static boolean isKronor(String unit) {
    return unit.equals(word(KRONOR, language(unit)));
  }

  public static String thousands(Language language) {
    return word(THOUSANDS, language);
  }

  private static String word(String code, Language language) {
    return new Messages(language).text(code);
  }
}
