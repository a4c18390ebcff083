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
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every sentence sofrep says to a person, in one language. The texts lie in {@code
 * se/sofrep/messages/<room>_<language>.properties} (UTF-8), read once; key {@code code} is the
 * sentence, {@code code.hint} the advice. {@code {0}}, {@code {1}} … take the arguments, {@code
 * {name}} what is given by that name; nothing else is special.
 */
public final class Messages {
  /** Before every third digit from the end, so that large amounts can be read. */
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  private static final Map<Language, Map<String, Map<String, MessageText>>> READ =
      new ConcurrentHashMap<>();

  private final Language language;
  private final Map<String, Map<String, MessageText>> rooms;

  public Messages(Language language) {
    this.language = language;
    this.rooms = READ.computeIfAbsent(language, none -> new ConcurrentHashMap<>());
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
    return fill(pattern(code), arguments);
  }

  /**
   * The same of a text whose places have names.
   *
   * @throws IllegalArgumentException if no text has that code
   */
  public String named(String code, Map<String, ?> places) {
    MessageText text = pattern(code);
    StringBuilder out = new StringBuilder(text.words().get(0));
    for (int i = 0; i < text.places().size(); i++) {
      String place = text.places().get(i);
      out.append(Objects.requireNonNull(places.get(place), place)).append(text.words().get(i + 1));
    }
    return out.toString();
  }

  /** Whether there is a text with that code. */
  public boolean has(String code) {
    return find(code).isPresent();
  }

  /**
   * The text with its places unfilled.
   *
   * @throws IllegalArgumentException if no text has that code
   */
  public MessageText pattern(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("no text for " + code));
  }

  private Optional<MessageText> find(String code) {
    String room = code.substring(0, Math.max(0, code.indexOf('.')));
    return Optional.ofNullable(rooms.computeIfAbsent(room, this::load).get(code));
  }

  private Map<String, MessageText> load(String room) {
    Properties texts = new Properties();
    String name = "/se/sofrep/messages/" + room + "_" + language.code() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.stringPropertyNames().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                code -> code, code -> MessageText.of(texts.getProperty(code))));
  }

  private String fill(MessageText text, Object[] arguments) {
    StringBuilder out = new StringBuilder(text.words().get(0));
    for (int i = 0; i < text.places().size(); i++) {
      String place = text.places().get(i);
      String after = text.words().get(i + 1);
      int index = Character.digit(place.charAt(0), 10);
      boolean given = index >= 0 && index < arguments.length;
      out.append(given ? show(arguments[index], after.startsWith(" kr")) : "{" + place + "}");
      out.append(after);
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
