package se.sofrep.source.input;

import java.util.regex.Pattern;
import se.sofrep.source.table.Keys;

/** A cell's text as it may stand in a finding. */
final class Quote {
  private static final int LONGEST = 60;

  /** Six or eight digits and four more: a personal identity number wherever it strays. */
  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?<!\\d)(?:\\d{2})?\\d{2}-?\\d{2}-?\\d{2}\\s?[-+\\u2010-\\u2015\\u2212]?\\s?\\d{3}[\\dA-Za-z](?!\\d)");

  private Quote() {}

  static String of(String text) {
    String masked = IDENTITY.matcher(Keys.tidy(text)).replaceAll("…");
    return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST - 1) + "…";
  }

  /** For a line of YAML: in double quotes. */
  static String yaml(String text) {
    return '"' + of(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
