package se.sofrep.document.narrative;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.sofrep.document.AsciiName;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Narrative;
import se.sofrep.figures.FigureKey;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Looks for counts of persons that somebody typed into a text and that the public edition
 * withholds. Nobody can know what a number in prose counts, so what is looked for is narrow: a
 * whole number that is no year, amount, share, date or number of other things, where persons are
 * spoken of, and that equals a withheld count of what the text is about.
 *
 * <p>What it is about is the insats that it is named after and those that the paragraph names; if
 * there is none, the whole förbund, and for numbers below the limit any insats. From the limit up
 * persons must be in the same sentence, and a number that is also shown is taken for that.
 *
 * @param limit counts below it are withheld for their own sake
 * @param withheld counts by insats, group or {@link FigureKey#TOTAL}
 * @param shown the same of what is not withheld
 */
public record TypedNumbers(
    Association association,
    int limit,
    Map<String, Set<Long>> withheld,
    Map<String, Set<Long>> shown) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MONTH =
      "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
  private static final String SOMETHING_ELSE =
      "(?!\\s+(?:%|procent|promille|kr\\b|tkr|mkr|mnkr|msek|kronor|tusen|miljon|miljard|platser|plats\\b"
          + "|tim|h\\b|min\\b|minut|dag|vecko|månad|mån\\b|år|gånger|tillfälle|möte|träff|sid|insats|projekt"
          + "|team|kommun|part|myndighet|ledamöter|ersättare|"
          + MONTH
          + "))";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/§–−-])(\\d{1,3})(?![\\p{L}\\p{N}%‰]|[.,:/–−-]\\d)" + SOMETHING_ELSE,
          FLAGS);

  /** What a line ends with before the number of something that has numbers; a heading's own. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\s*#+\\s*$|\\b(?:år|nr|nummer|kap\\.?|sida|sid\\.|tabell|figur|diagram|bilaga|punkt|avsnitt"
              + "|vecka|kl\\.?|steg|fas|nivå|kvartal|tertial|artikel|konto|version|"
              + MONTH
              + ")\\s+$|§\\s*$",
          FLAGS);

  private static final Pattern ITEM = Pattern.compile("[.)]\\s");

  private static final Pattern PERSONS =
      Pattern.compile(
          "\\b(?:deltag|person(?:er|erna)?\\b|individ(?:er|erna)?\\b|kvinn|män\\b|männen\\b|ungdom|unga\\b"
              + "|klient|inskriv|utskriv|avslutad|avslutats|remitter|anvisad|av (?:dem|dessa)\\b"
              + "|till (?:arbete|studier|utbildning|jobb|praktik|anställning|sysselsättning)\\b)",
          FLAGS);

  private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n");
  private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");

  /** Reports those of a text, each at its row. */
  public void find(Narrative text, Findings findings) {
    String markdown = TextSource.of(text.markdown()).markdown();
    Set<String> about = about(key(text.name()));
    Matcher end = PARAGRAPH.matcher(markdown);
    int from = 0;
    while (from < markdown.length()) {
      int to = end.find() ? end.end() : markdown.length();
      paragraph(text, markdown, from, to, about, findings);
      from = to;
    }
  }

  private void paragraph(
      Narrative text, String markdown, int from, int to, Set<String> about, Findings findings) {
    String paragraph = markdown.substring(from, to);
    if (!PERSONS.matcher(paragraph).find()) {
      return;
    }
    Set<String> subjects = new LinkedHashSet<>(about);
    subjects.addAll(named(paragraph));
    Matcher number = NUMBER.matcher(paragraph);
    while (number.find()) {
      if (isCount(paragraph, number) && isWithheld(number, paragraph, subjects)) {
        long row = markdown.substring(0, from + number.start()).lines().count();
        findings.warning(
            "disclosure.typed-number",
            Location.of(text.file(), (int) Math.max(1, row)),
            number.group(1));
      }
    }
  }

  /** Not the number of something that has numbers, nor of an item in a list. */
  private static boolean isCount(String paragraph, Matcher number) {
    int line = paragraph.lastIndexOf('\n', number.start()) + 1;
    String before = paragraph.substring(line, number.start());
    boolean item =
        before.isBlank()
            && ITEM.matcher(paragraph).region(number.end(), paragraph.length()).lookingAt();
    return !item && !LABEL.matcher(before).find();
  }

  private boolean isWithheld(Matcher number, String paragraph, Set<String> subjects) {
    long count = Long.parseLong(number.group(1));
    if (count > 0 && count < limit) {
      Stream<String> of = subjects.isEmpty() ? withheld.keySet().stream() : subjects.stream();
      return of.anyMatch(subject -> has(withheld, subject, count));
    }
    Set<String> of = subjects.isEmpty() ? Set.of(FigureKey.TOTAL) : subjects;
    return PERSONS.matcher(sentence(paragraph, number.start())).find()
        && of.stream().anyMatch(subject -> has(withheld, subject, count))
        && of.stream().noneMatch(subject -> has(shown, subject, count));
  }

  private static boolean has(Map<String, Set<Long>> counts, String subject, long count) {
    return counts.getOrDefault(subject, Set.of()).contains(count);
  }

  private static String sentence(String paragraph, int at) {
    int from = 0;
    Matcher end = SENTENCE.matcher(paragraph);
    while (end.find()) {
      if (end.end() > at) {
        return paragraph.substring(from, end.end());
      }
      from = end.end();
    }
    return paragraph.substring(from);
  }

  /** By the text's name, without what kind of text it is: {@code insats-rehab} is of Rehab. */
  private Set<String> about(String name) {
    Set<String> about = new HashSet<>();
    for (Intervention of : association.interventions()) {
      of.names().filter(one -> name.endsWith("-" + key(one))).forEach(one -> about.add(of.name()));
    }
    association.groups().keySet().stream()
        .filter(group -> name.endsWith("-" + key(group)))
        .forEach(about::add);
    return about;
  }

  private Set<String> named(String paragraph) {
    String words = paragraph.toLowerCase(Locale.ROOT);
    Set<String> named = new LinkedHashSet<>();
    for (Intervention of : association.interventions()) {
      of.names()
          .filter(one -> words.contains(one.toLowerCase(Locale.ROOT)))
          .forEach(one -> named.add(of.name()));
    }
    return named;
  }

  private static String key(String name) {
    return AsciiName.of(name);
  }
}
