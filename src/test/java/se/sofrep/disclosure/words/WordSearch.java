package se.sofrep.disclosure.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.sofrep.disclosure.attack.PublishedTable;

/**
 * Searches a public bundle for what it withholds. Small numbers stand everywhere, so a number tells
 * something only where the intern bundle of the same workspace says that very figure: in an element
 * that names it, in the same row and column of the same table, in the same sentence. Unrounded
 * decimals tell of themselves.
 */
public final class WordSearch {
  private static final Pattern FEW =
      Pattern.compile("\\bn = [1-4]\\b|\\bav [1-4] (avslutade|aktuella|nya|pågående|svarande)\\b");

  /** What may stand instead of the number. */
  private static final Pattern RANGE = Pattern.compile("(färre|fler|mindre) än \\d+|\\d+–\\d+");

  private final Element intern;
  private final Element publik;
  private final Map<String, String> texts;
  private final Secrets secrets;
  private final Path bundle;
  private final Set<Leak> leaks = new LinkedHashSet<>();

  private WordSearch(Path intern, Path publik, boolean alone) throws IOException {
    this.bundle = publik;
    this.intern = page(intern);
    this.publik = page(publik);
    this.texts = BundleTexts.of(publik);
    this.secrets =
        new Secrets(
            PublishedTable.read(intern.resolve("figures.csv")),
            PublishedTable.read(publik.resolve("figures.csv")),
            alone);
  }

  private static Element page(Path bundle) throws IOException {
    try (Stream<Path> files = Files.list(bundle)) {
      Path page = files.filter(f -> f.toString().endsWith(".html")).findFirst().orElseThrow();
      return Markup.body(Files.readString(page));
    }
  }

  /**
   * Everything in the public bundle that tells a withheld figure.
   *
   * @param intern bundle of the same workspace and report
   */
  public static List<Leak> leaks(Path intern, Path publik) throws IOException {
    return new WordSearch(intern, publik, false).leaks(publik);
  }

  /** The same, but a number that an open figure has too does not tell by itself. */
  public static List<Leak> sureLeaks(Path intern, Path publik) throws IOException {
    return new WordSearch(intern, publik, true).leaks(publik);
  }

  private List<Leak> leaks(Path publik) throws IOException {
    WordSearch search = this;
    search.elements();
    search.json();
    search.leaks.addAll(new TableSearch(search.intern, search.publik, search.secrets).in(publik));
    search.leaks.addAll(new BarSearch(search.intern, search.publik, search.secrets).in(publik));
    search.sentences();
    search.decimals();
    search.fewInWords();
    return new ArrayList<>(search.leaks);
  }

  /** An element that names a withheld figure has no value, and nothing that can be read as one. */
  private void elements() {
    for (Element element : Markup.elements(publik, "*")) {
      secrets
          .printedBy(element)
          .ifPresent(
              secret -> {
                for (String name : List.of("value", "data-taljare", "data-nedre", "data-ovre")) {
                  if (!element.getAttribute(name).isEmpty()) {
                    tell("page", name + "=" + element.getAttribute(name), secret);
                  }
                }
                if (Needles.says(RANGE.matcher(Markup.text(element)).replaceAll(""), secret)) {
                  tell("page", Markup.text(element), secret);
                }
              });
    }
  }

  private void json() throws IOException {
    try (Stream<Path> files = Files.list(bundle)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        String name = file.getFileName().toString();
        JsonFigures.told(file, secrets).forEach(secret -> tell(name, "a number", secret));
      }
    }
  }

  /**
   * A sentence that prints a withheld figure must not stand anywhere as the intern edition has it.
   */
  private void sentences() {
    Needles needles = Needles.of(intern, secrets);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      String words = Markup.spaces(text.getValue().replaceAll("<[^>]*>", ""));
      needles
          .in(words)
          .forEach(
              (needle, secret) -> {
                if (secret.open().isEmpty() || secret.isToldIn(needle)) {
                  tell(text.getKey(), needle, secret);
                }
              });
    }
  }

  private void decimals() throws IOException {
    Set<String> open = new LinkedHashSet<>();
    Pattern long_ = Pattern.compile("\\d+[.,]\\d{9}");
    Map<String, Secret> hidden = Needles.decimals(secrets);
    PublishedTable.read(bundle.resolve("figures.csv")).rows().stream()
        .map(row -> new Secret(row, Set.of()))
        .forEach(figure -> open.addAll(figure.decimals()));
    // What an element that names an open figure carries is that figure's.
    for (Element element : Markup.elements(publik, "*")) {
      if (element.hasAttribute("data-nyckeltal") && secrets.printedBy(element).isEmpty()) {
        for (String name : List.of("value", "data-nedre", "data-ovre")) {
          Matcher number = long_.matcher(element.getAttribute(name));
          if (number.lookingAt()) {
            open.add(number.group());
          }
        }
      }
    }
    texts.forEach(
        (file, text) -> {
          Matcher number = long_.matcher(text);
          while (number.find()) {
            String found = number.group().replace(',', '.');
            if (hidden.containsKey(found) && !open.contains(found)) {
              tell(file, found, hidden.get(found));
            }
          }
        });
  }

  /** {@code n = 3}, {@code av 4 avslutade}: whoever it is about, they are few. */
  private void fewInWords() {
    texts.forEach(
        (file, text) -> {
          Matcher few = FEW.matcher(Markup.spaces(text.replaceAll("<[^>]*>", "")));
          while (few.find()) {
            leaks.add(new Leak(file, few.group(), "that they are few"));
          }
        });
  }

  private void tell(String file, String words, Secret secret) {
    leaks.add(new Leak(file, words, secret.toString()));
  }
}
