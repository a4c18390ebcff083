package se.sofrep.document.translation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strings that the expressions of a template write, in another language. */
record Expressions(Translation translation, String template, List<String> untranslated) {
  /** Attributes whose words are printed. */
  static final Set<String> PRINTED =
      Set.of("rubrik", "grupp", "etikett", "titel", "ordinarie", "saknas", "grans");

  /** Attributes of single directives that are printed. */
  private static final Set<String> PRINTED_IN =
      Set.of("serie.namn", "tratt.axel", "tratt.mitt", "tratt.smala", "tratt.vida");

  static final Pattern LETTERS = Pattern.compile("\\p{L}");
  private static final Pattern ATTRIBUTE = Pattern.compile("[\\p{L}\\w]+(?==(?!=))");

  /**
   * The strings that an expression writes. What is compared, asked for by name or handed to a
   * function is no words; in a directive of the report's, words stand in the attributes that are
   * printed.
   */
  String in(String code, String directive) {
    StringBuilder written = new StringBuilder();
    Deque<Boolean> calls = new ArrayDeque<>();
    String attribute = "";
    int place = 0;
    while (place < code.length()) {
      char c = code.charAt(place);
      if (c == '"' || c == '\'') {
        int end = literal(code, place);
        boolean word = !isName(code, place, end) && !calls.contains(true);
        UnaryOperator<String> words = words(directive, attribute);
        String inside = code.substring(place + 1, Math.max(place + 1, end - 1));
        written.append(c).append(word ? words.apply(inside) : inside).append(c);
        place = end;
        continue;
      }
      if ("([{".indexOf(c) >= 0) {
        calls.push(c == '(' && isCall(code, place));
      } else if (")]}".indexOf(c) >= 0 && !calls.isEmpty()) {
        calls.pop();
      } else if (calls.isEmpty()) {
        Matcher name = ATTRIBUTE.matcher(code).region(place, code.length());
        if (directive.startsWith("@") && name.lookingAt()) {
          attribute = name.group();
          written.append(attribute);
          place += attribute.length();
          continue;
        }
      }
      written.append(c);
      place++;
    }
    return written.toString();
  }

  private UnaryOperator<String> words(String directive, String attribute) {
    if (!directive.startsWith("@")) {
      return inside -> said(inside, translation.text(template, inside.strip()));
    }
    boolean printed =
        PRINTED.contains(attribute)
            || PRINTED_IN.contains(directive.substring(1) + "." + attribute);
    return printed ? this::printed : inside -> inside;
  }

  private String printed(String inside) {
    Optional<String> other = translation.word(template, inside.strip());
    if (other.isEmpty() && LETTERS.matcher(inside).find()) {
      untranslated.add(inside.strip());
    }
    return said(inside, other);
  }

  private static String said(String inside, Optional<String> other) {
    return other.map(words -> around(inside, words)).orElse(inside);
  }

  /** A key of a map, or what something is compared with. */
  private static boolean isName(String code, int start, int end) {
    String before = code.substring(0, start).stripTrailing();
    String after = code.substring(end).stripLeading();
    return after.startsWith(":")
        || after.startsWith("==")
        || before.endsWith("==")
        || before.endsWith("!=");
  }

  /** Whether the parenthesis holds what a function is given: all but {@code ?then( … )}. */
  private static boolean isCall(String code, int parenthesis) {
    String before = code.substring(0, parenthesis);
    return !before.isEmpty()
        && (Character.isLetterOrDigit(before.charAt(before.length() - 1)) || before.endsWith("_"))
        && !before.endsWith("?then");
  }

  /** The words with the white space that stood around the Swedish. */
  static String around(String swedish, String words) {
    int start = swedish.length() - swedish.stripLeading().length();
    int end = swedish.stripTrailing().length();
    return swedish.isBlank()
        ? swedish
        : swedish.substring(0, start) + words + swedish.substring(end);
  }

  /** After the string literal that begins there. */
  static int literal(String in, int from) {
    int place = from + 1;
    while (place < in.length() && in.charAt(place) != in.charAt(from)) {
      place += in.charAt(place) == '\\' ? 2 : 1;
    }
    return Math.min(in.length(), place + 1);
  }
}
