package se.sofrep.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every sentence sofrep says to a person, in one language. The texts lie in {@code
 * se/sofrep/messages/<room>_<language>.properties} (UTF-8); key {@code code} is the sentence,
 * {@code code.hint} the advice. {@code {0}}, {@code {1}} … take the arguments; nothing else is
 * special.
 */
public final class Messages {
  /** Before every third digit from the end, so that large amounts can be read. */
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  private final Language language;
  private final Map<String, Properties> rooms = new ConcurrentHashMap<>();

  public Messages(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  public String text(Finding finding) {
    return text(finding.code(), finding.arguments().toArray());
  }

  /** The advice that goes with a finding, if it has any. */
  public Optional<String> hint(Finding finding) {
    return find(finding.code() + ".hint").map(text -> fill(text, finding.arguments().toArray()));
  }

  /**
   * @throws IllegalArgumentException if no text has that code: a fault in sofrep, found by a test
   */
  public String text(String code, Object... arguments) {
    return fill(
        find(code).orElseThrow(() -> new IllegalArgumentException("no text for " + code)),
        arguments);
  }

  /** The text with that code as it is written, if there is one. */
  public Optional<String> find(String code) {
    String room = code.substring(0, Math.max(0, code.indexOf('.')));
    return Optional.ofNullable(rooms.computeIfAbsent(room, this::load).getProperty(code));
  }

  private Properties load(String room) {
    Properties texts = new Properties();
    String name = "/se/sofrep/messages/" + room + "_" + language.code() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private String fill(String text, Object[] arguments) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}') {
        int index = Character.digit(text.charAt(i + 1), 10);
        if (index >= 0 && index < arguments.length) {
          out.append(show(arguments[index], text.startsWith(" kr", i + 3)));
          i += 2;
          continue;
        }
      }
      out.append(c);
    }
    return out.toString();
  }

  /**
   * Decimals are shown with at most two decimals, zeros stripped, and thousands apart; öre of an
   * amount in kronor always with both.
   */
  private String show(Object argument, boolean kronor) {
    if (argument instanceof BigDecimal number) {
      BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
      if (kronor && rounded.scale() == 1) {
        rounded = rounded.setScale(2);
      }
      String[] parts = rounded.abs().toPlainString().split("\\.", 2);
      boolean swedish = language == Language.SV;
      String whole = THOUSANDS.matcher(parts[0]).replaceAll(swedish ? "\u00a0" : ",");
      return (rounded.signum() < 0 ? swedish ? "−" : "-" : "")
          + whole
          + (parts.length > 1 ? (swedish ? "," : ".") + parts[1] : "");
    }
    if (argument instanceof Term term) {
      return text(term.code());
    }
    if (argument instanceof Collection<?> items) {
      return items.stream().map(item -> show(item, kronor)).collect(Collectors.joining(", "));
    }
    return String.valueOf(argument);
  }
}
