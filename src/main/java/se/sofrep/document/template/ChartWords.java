package se.sofrep.document.template;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.narrative.Words;

/** The words of a template for how a chart is drawn and what its series stand for. */
final class ChartWords {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "staplar", Kind.BARS,
          "staplade", Kind.STACKED,
          "staplade_andelar", Kind.STACKED_SHARE,
          "intervall", Kind.INTERVALS,
          "kolumner", Kind.COLUMNS,
          "tratt", Kind.FUNNEL);

  private static final Map<String, Role> ROLES =
      Map.ofEntries(
          Map.entry("kvinnor", Role.WOMEN),
          Map.entry("män", Role.MEN),
          Map.entry("annan_1", Role.OTHER_1),
          Map.entry("annan_2", Role.OTHER_2),
          Map.entry("totalt", Role.TOTAL),
          Map.entry("utfall", Role.OUTCOME),
          Map.entry("budget", Role.BUDGET),
          Map.entry("före", Role.BEFORE),
          Map.entry("efter", Role.AFTER),
          Map.entry("året_före", Role.YEAR_BEFORE),
          Map.entry("mål", Role.TARGET),
          Map.entry("steg", Role.STEP));

  private ChartWords() {}

  static Kind kind(String word) throws TemplateFault {
    return known(word, KINDS);
  }

  /** By its word, or by the name that a function gave it. */
  static Role role(String word) throws TemplateFault {
    Optional<Role> named =
        Arrays.stream(Role.values()).filter(role -> role.name().equals(word)).findFirst();
    return named.isPresent() ? named.get() : known(word, ROLES);
  }

  private static <T> T known(String word, Map<String, T> words) throws TemplateFault {
    T found = words.get(word);
    if (found == null) {
      throw new TemplateFault("document.template-word", word, Words.nearest(word, words.keySet()));
    }
    return found;
  }
}
