package se.sofrep.source.cell;

import java.util.regex.Pattern;

/** A cell's text as it may stand in a finding. */
public final class Quote {
  private static final int LONGEST = 60;
  private static final int LONGEST_PASTED = 300;

  /** What YAML reads as a text without quotes. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\d /–-]*");

  /** Six or eight digits and four more: a personal identity number wherever it strays. */
  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?<!\\d)(?:\\d{2})?\\d{2}-?\\d{2}-?\\d{2}\\s?[-+\\u2010-\\u2015\\u2212]?\\s?\\d{3}[\\dA-Za-z](?!\\d)");

  private Quote() {}

  public static String of(String text) {
    return cut(masked(text), LONGEST);
  }

  private static String masked(String text) {
    return IDENTITY.matcher(Keys.tidy(text)).replaceAll("…");
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  /** For a line of YAML, whole so that it works when pasted: in double quotes. */
  public static String yaml(String text) {
    String whole = cut(masked(text), LONGEST_PASTED);
    return '"' + whole.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A known value for a line of YAML: in quotes only where it needs them. */
  public static String yamlValue(String text) {
    return PLAIN.matcher(text).matches() ? text : yaml(text);
  }
}
