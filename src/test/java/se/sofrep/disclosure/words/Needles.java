package se.sofrep.disclosure.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** What the intern page says in words with a withheld figure in them: sentences, rows, titles. */
final class Needles {
  private static final Set<String> BLOCKS =
      Set.of("p", "li", "caption", "figcaption", "dd", "h1", "h2", "h3", "h4");
  private static final int SHORTEST = 12;

  private final Map<String, Secret> needles = new LinkedHashMap<>();
  private final Set<String> open = new HashSet<>();

  static Needles of(Element page, Secrets secrets) {
    Needles needles = new Needles();
    for (Element element : Markup.elements(page, "*")) {
      if (BLOCKS.contains(element.getTagName())) {
        needles.block(element, secrets);
      }
    }
    Markup.elements(page, "table").stream()
        .map(PageTable::of)
        .forEach(table -> needles.table(table, secrets));
    needles.needles.keySet().removeAll(needles.open);
    return needles;
  }

  /** The sentences of a block; one that is said of another figure as well tells nothing. */
  private void block(Element block, Secrets secrets) {
    List<Secret> told = secrets.in(block);
    for (String sentence : Markup.text(block).split("(?<=[.;:]) ", -1)) {
      if (!sentence.matches(".*\\d.*") || sentence.length() < SHORTEST) {
        continue;
      }
      told.stream()
          .filter(secret -> says(sentence, secret))
          .findFirst()
          .ifPresentOrElse(secret -> needles.put(sentence, secret), () -> open.add(sentence));
    }
  }

  /** The rows, as in a text of a page; and a chart's words about the points of its table. */
  private void table(PageTable table, Secrets secrets) {
    boolean chart = table.id().endsWith("-data");
    for (int row = 0; row < table.rows().size(); row++) {
      List<Element> cells = table.rows().get(row);
      line(table.line(row), cells, secrets);
      for (int column = 1; column < cells.size(); column++) {
        List<Secret> told = secrets.in(cells.get(column));
        String words = Markup.text(cells.get(column));
        if (chart && !told.isEmpty() && words.matches("\\d.*")) {
          String series = table.columns().get(column).replaceAll(" (Antal|%)$", "");
          String percent = table.columns().get(column).endsWith("%") ? " %" : "";
          point(series, table.label(row), words + percent, told.get(0));
        }
      }
    }
  }

  /** A row with several numbers, as it is read on a printed page. */
  private void line(String line, List<Element> cells, Secrets secrets) {
    if (line.split("\\d+").length > 3) {
      cells.stream()
          .flatMap(cell -> secrets.in(cell).stream())
          .filter(secret -> says(line, secret))
          .findFirst()
          .ifPresentOrElse(secret -> needles.put(line, secret), () -> open.add(line));
    }
  }

  private void point(String series, String category, String value, Secret secret) {
    for (String words :
        List.of(
            series + " " + category + ", " + value,
            series + " " + category + ": " + value,
            category + " " + series + ", " + value,
            category + ", " + series + ": " + value)) {
      needles.put(words, secret);
    }
  }

  /** Does one of the numbers of a sentence tell it? */
  static boolean says(String sentence, Secret secret) {
    for (String number : sentence.split("[^\\d,]+", -1)) {
      if (!number.isEmpty() && secret.isToldBy(number.replaceAll("^,|,$", ""))) {
        return true;
      }
    }
    return false;
  }

  /** Those that stand in a text, where no longer number goes on. */
  Map<String, Secret> in(String text) {
    Map<String, Secret> found = new LinkedHashMap<>();
    needles.forEach(
        (needle, secret) -> {
          int at = text.indexOf(needle);
          while (at >= 0) {
            int end = at + needle.length();
            boolean goesOn = end < text.length() && Character.isDigit(text.charAt(end));
            if (!goesOn) {
              found.put(needle, secret);
            }
            at = goesOn ? text.indexOf(needle, end) : -1;
          }
        });
    return found;
  }

  /** Long decimals of withheld figures. */
  static Map<String, Secret> decimals(Secrets secrets) {
    Map<String, Secret> decimals = new HashMap<>();
    secrets.all().forEach(secret -> secret.decimals().forEach(d -> decimals.put(d, secret)));
    return decimals;
  }
}
