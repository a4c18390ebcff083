package se.sofrep.document.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts another language's words in the place of the Swedish of a template's source, before it is
 * parsed: the text between tags, the words of attributes that are printed, and what expressions
 * write. The structure stays, and so do line numbers.
 */
public final class TemplateTranslator {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)\\}");
  private final Translation translation;
  private final String template;
  private final String source;
  private final StringBuilder out = new StringBuilder();
  private final List<String> untranslated = new ArrayList<>();
  private final Expressions expressions;
  private int at;

  private TemplateTranslator(Translation translation, String template, String source) {
    this.translation = translation;
    this.template = template;
    this.source = source;
    this.expressions = new Expressions(translation, template, untranslated);
  }

  /**
   * @param source the template in the other language
   * @param untranslated Swedish that there are no other words for
   */
  public record Translated(String source, List<String> untranslated) {}

  /**
   * @param template its name, for what is called otherwise in it
   */
  public static Translated translate(Translation translation, String template, String source) {
    TemplateTranslator translator = new TemplateTranslator(translation, template, source);
    translator.run();
    return new Translated(translator.out.toString(), translator.untranslated);
  }

  private void run() {
    while (at < source.length()) {
      if (source.startsWith("<#--", at)) {
        copy(end("-->"));
      } else if (isTag("<#") || isTag("</#") || isTag("<@") || isTag("</@")) {
        directive();
      } else if (isElement(at)) {
        element();
      } else {
        text();
      }
    }
  }

  private boolean isTag(String start) {
    return source.startsWith(start, at);
  }

  private boolean isElement(int place) {
    return source.charAt(place) == '<'
        && place + 1 < source.length()
        && (Character.isLetter(source.charAt(place + 1))
            || "/#@!".indexOf(source.charAt(place + 1)) >= 0);
  }

  private int end(String what) {
    int found = source.indexOf(what, at);
    return found < 0 ? source.length() : found + what.length();
  }

  private void copy(int to) {
    out.append(source, at, to);
    at = to;
  }

  private void text() {
    int start = at;
    int place = at;
    while (place < source.length() && (place == start || !isElement(place))) {
      place = source.startsWith("${", place) ? closing(source, place + 1) : place + 1;
    }
    out.append(phrase(source.substring(start, place)));
    at = place;
  }

  /** {@code <avsnitt rubrik="…">}: words stand in attributes. */
  private void element() {
    while (at < source.length() && source.charAt(at) != '>') {
      char c = source.charAt(at);
      if (c == '"' || c == '\'') {
        int end = quoted(at);
        String value = source.substring(at + 1, end - 1);
        out.append(c)
            .append(Expressions.PRINTED.contains(attribute()) ? phrase(value) : value)
            .append(c);
        at = end;
      } else {
        copy(at + 1);
      }
    }
    copy(Math.min(source.length(), at + 1));
  }

  /** The name before the value that begins here. */
  private String attribute() {
    int start = at - 1;
    while (start > 0 && Character.isLetterOrDigit(source.charAt(start - 1))) {
      start--;
    }
    return source.substring(start, Math.max(start, at - 1));
  }

  /** After the string of an element that begins there, which may hold expressions. */
  private int quoted(int from) {
    int place = from + 1;
    while (place < source.length() && source.charAt(place) != source.charAt(from)) {
      place = source.startsWith("${", place) ? closing(source, place + 1) : place + 1;
    }
    return Math.min(source.length(), place + 1);
  }

  private void directive() {
    int name = at + 1;
    int place = name;
    while (place < source.length() && "#@/_".indexOf(source.charAt(place)) >= 0
        || place < source.length() && Character.isLetterOrDigit(source.charAt(place))) {
      place++;
    }
    String directive = source.substring(name, place);
    int end = closingTag(place);
    copy(place);
    out.append(expressions.in(source.substring(place, end), directive));
    at = end;
  }

  /** After the directive's own {@code >}. */
  private int closingTag(int from) {
    int depth = 0;
    int place = from;
    while (place < source.length()) {
      char c = source.charAt(place);
      if (c == '"' || c == '\'') {
        place = Expressions.literal(source, place);
        continue;
      }
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      place++;
      if (c == '>' && depth == 0 && source.charAt(place - 2) != '-') {
        return place;
      }
    }
    return place;
  }

  /** After the brace that closes the one there. */
  private static int closing(String in, int from) {
    int depth = 0;
    int place = from;
    while (place < in.length()) {
      char c = in.charAt(place);
      if (c == '"' || c == '\'') {
        place = Expressions.literal(in, place);
        continue;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      place++;
      if (depth == 0) {
        return place;
      }
    }
    return place;
  }

  /** What stands between tags or in an attribute: words with places for what is filled in. */
  private String phrase(String raw) {
    List<String> filled = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int place = 0;
    while (place < raw.length()) {
      if (raw.startsWith("${", place)) {
        int end = closing(raw, place + 1);
        filled.add("${" + expressions.in(raw.substring(place + 2, end - 1), "") + "}");
        words.append('{').append(filled.size()).append('}');
        place = end;
      } else {
        words.append(raw.charAt(place++));
      }
    }
    String swedish = words.toString();
    String key = swedish.strip().replaceAll("\\s+", " ");
    if (!Expressions.LETTERS.matcher(key).find()) {
      return Expressions.around(
          swedish, fill(translation.word(template, key).orElse(swedish.strip()), filled));
    }
    Optional<String> other = translation.word(template, key);
    if (other.isEmpty()) {
      untranslated.add(key);
    }
    String said = fill(other.orElse(swedish.strip()), filled);
    String lost = "\n".repeat(Math.max(0, lines(raw.strip()) - lines(said)));
    return Expressions.around(swedish, said + lost);
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private static String fill(String words, List<String> filled) {
    return PLACE
        .matcher(words)
        .replaceAll(
            place -> {
              int number = Integer.parseInt(place.group(1));
              boolean known = number >= 1 && number <= filled.size();
              return Matcher.quoteReplacement(known ? filled.get(number - 1) : place.group());
            });
  }
}
