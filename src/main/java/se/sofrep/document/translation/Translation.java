package se.sofrep.document.translation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.sofrep.problem.Language;

/**
 * What the Swedish of templates is called in another language. A file holds the Swedish at the
 * margin and the other language indented under it; {@code {1}}, {@code {2}} … are what a template
 * fills in there, in the order of the Swedish. Under {@value #VALUES} stand the words that are also
 * names: categories of figures, lines of statements; under a template's name in brackets what is
 * called otherwise in that template.
 */
public final class Translation {
  public static final String VALUES = "[värden]";

  /** The file's name in a folder of templates, by language. */
  private static final String FILE = "%s.txt";

  private static final String BUILT_IN = "/se/sofrep/templates/";
  private static final Translation NONE = new Translation(Map.of(), Map.of(), Set.of());
  private static final Map<Language, Translation> READ = new ConcurrentHashMap<>();

  private final Map<String, String> texts;
  private final Map<String, String> values;
  private final Set<String> names;

  private Translation(Map<String, String> texts, Map<String, String> values, Set<String> names) {
    this.texts = texts;
    this.values = values;
    this.names = names;
  }

  /** What comes with sofrep; nothing for Swedish, which templates are written in. */
  public static Translation of(Language language) {
    return language == Language.SV ? NONE : READ.computeIfAbsent(language, Translation::builtIn);
  }

  /**
   * The same with what a folder of templates says, which goes before.
   *
   * @throws IOException if its file cannot be read
   */
  public static Translation of(Language language, Path folder) throws IOException {
    Path own = folder.resolve(file(language));
    Translation builtIn = of(language);
    return builtIn.isNone() || !Files.isRegularFile(own)
        ? builtIn
        : builtIn.with(Files.readAllLines(own));
  }

  private static String file(Language language) {
    return FILE.formatted(language.code());
  }

  private static Translation builtIn(Language language) {
    try (InputStream in = Translation.class.getResourceAsStream(BUILT_IN + file(language))) {
      return NONE.with(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with the lines of another file, which go before. */
  public Translation with(List<String> lines) {
    Map<String, String> moreTexts = new HashMap<>(texts);
    Map<String, String> moreValues = new HashMap<>(values);
    Map<String, String> into = moreTexts;
    String template = "";
    String swedish = "";
    for (String line : lines) {
      if (line.startsWith("[")) {
        into = line.strip().equals(VALUES) ? moreValues : moreTexts;
        template = line.strip();
      } else if (line.isBlank() || line.startsWith("#")) {
        swedish = "";
      } else if (Character.isWhitespace(line.charAt(0))) {
        into.put(swedish, line.strip());
      } else {
        swedish = (into == moreTexts ? template : "") + line.strip();
      }
    }
    moreTexts.remove("");
    moreValues.remove("");
    return new Translation(moreTexts, moreValues, names);
  }

  /** The same where these are somebody's own names, and stay as they are. */
  public Translation keeping(Set<String> own) {
    Set<String> kept = new HashSet<>(names);
    kept.addAll(own);
    return new Translation(texts, values, kept);
  }

  /** Whether everything stays as it is. */
  public boolean isNone() {
    return texts.isEmpty() && values.isEmpty();
  }

  /** A text of that template; not a name. */
  public Optional<String> text(String template, String swedish) {
    String here = texts.get("[" + template + "]" + swedish);
    return Optional.ofNullable(here == null ? texts.get(swedish) : here);
  }

  /** What that template shows, be it a text or a name. */
  public Optional<String> word(String template, String swedish) {
    return text(template, swedish).or(() -> Optional.ofNullable(values.get(swedish)));
  }

  /** A value as it is shown; what people have invented as it is. */
  public String shown(String value) {
    return names.contains(value) ? value : word("", value).orElse(value);
  }

  /** Every text and every name there is another word for. */
  public Map<String, String> all() {
    Map<String, String> all = new HashMap<>(values);
    all.putAll(texts);
    return all;
  }
}
