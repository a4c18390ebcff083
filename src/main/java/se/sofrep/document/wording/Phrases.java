package se.sofrep.document.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.sofrep.problem.Language;
import se.sofrep.problem.MessageText;
import se.sofrep.problem.Messages;

/**
 * The phrases of one language, {@code messages/words_<language>.properties}, filled with words and
 * with figures that stay figures.
 */
final class Phrases {
  private final Messages messages;

  Phrases(Language language) {
    this.messages = new Messages(language);
  }

  /**
   * The phrase with that code. A place that is filled with nothing takes the space before it along.
   *
   * @param places by name, a {@link Phrase} or what is printed as it is
   */
  Phrase fill(String code, Map<String, ?> places) {
    MessageText text = messages.pattern(code);
    Phrase said = Phrase.of(text.words().get(0));
    for (int i = 0; i < text.places().size(); i++) {
      Phrase place = phrase(places.get(text.places().get(i)));
      String next = text.words().get(i + 1);
      said = place.isEmpty() ? said.strip() : said.and(place);
      said = said.and(next);
    }
    return said;
  }

  private static Phrase phrase(Object filling) {
    return filling instanceof Phrase phrase ? phrase : Phrase.of(filling.toString());
  }

  /** The same as words alone. */
  String words(String code, Map<String, ?> places) {
    return fill(code, places).printed();
  }

  String words(String code) {
    return messages.text(code);
  }

  /**
   * The form of a phrase for so many: {@code code + "0"} if there is such, {@code "1"} or {@code
   * "many"}.
   */
  String counted(String code, BigDecimal count, String printed) {
    boolean none = count.signum() == 0 && messages.has(code + "0");
    boolean one = count.compareTo(BigDecimal.ONE) == 0;
    return words(code + (none ? "0" : one ? "1" : "many"), Map.of("count", printed));
  }

  /** The end of the code for one of several cases: {@code within-chance}. */
  static String code(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean has(String code) {
    return messages.has(code);
  }

  /** {@code a, b och c}; empty for none. */
  Phrase list(List<Phrase> items) {
    Phrase list = items.isEmpty() ? Phrase.of("") : items.get(0);
    for (int i = 1; i < items.size(); i++) {
      list =
          i == items.size() - 1
              ? fill("words.list-last", Map.of("list", list, "last", items.get(i)))
              : fill("words.list-next", Map.of("list", list, "next", items.get(i)));
    }
    return list;
  }
}
