package se.sofrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a report says stands in {@code templates/} and in the message files of its language: the
 * code that makes and draws it holds no word for a reader.
 */
class WordsInCodeTest {
  private static final Path CODE = Path.of("src/main/java/se/sofrep");

  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])*'",
          Pattern.DOTALL);
  private static final Pattern SWEDISH = Pattern.compile("[åäöÅÄÖ]");
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[,.:;]? \\p{L}{2,}");
  private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}\\p{Ll}+\\b");

  /** Names of figures, one or more: {@code indikator.svar_eller_högre}. */
  private static final Pattern NAMES = Pattern.compile("( ?[\\p{Ll}_]+(\\.[\\p{Ll}_]+)+)+");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>?");

  /** A fault in sofrep itself is told to those who work on it. */
  private static final Pattern FAULT = Pattern.compile("new \\w+Exception\\([^;{}]*$");

  /** A function's name in templates: {@code put(model, "jamfort", "jämfört", …)}. */
  private static final Pattern FUNCTION =
      Pattern.compile("\\bput\\(\\s*model,\\s*(\"\\w+\",\\s*)?$");

  /** What people write in templates, texts and data, and what the data files are headed with. */
  private static final Set<String> VOCABULARY =
      Set.of(
          // arguments of templates' functions and directives
          "kön",
          "föregående",
          "månad",
          "utan år före",
          "män",
          "före",
          "året_före",
          "mål",
          "lägst",
          "högst",
          // figures in texts, and the line above a table that is its caption
          "foregaende ar",
          "aret fore",
          "Tabell:",
          // headings of the text of a final report
          "Beskrivning",
          "Ansvarig",
          "Parter",
          "Målgrupp",
          "Måluppfyllelse",
          "Metod",
          "Avvikelser",
          "Uppföljning",
          "Analys",
          "Ekonomi",
          // what functions answer templates
          "okänt",
          "nått",
          "några",
          "båda",
          "övrigt",
          "utan kostnadsslag",
          // the part of a file of English that holds names
          "[värden]",
          // categories of figures: lines of statements, rows of the operating statement, answers
          "Verksamhetens kostnader",
          "Verksamhetens intäkter",
          "Resultat efter finansiella poster",
          "Totalt",
          "Intäkter totalt",
          "Resultat",
          "Utan ansvar",
          "Ja",
          "Nej",
          " / av dem som svarat ",
          " på ",
          "Till stor del",
          ".kön",
          // columns of figures.csv, findings.csv and the rows behind a figure
          "värde",
          "täljare",
          "nämnare",
          "övre",
          "källa",
          "täckning",
          "skäl",
          "nivå",
          "råd",
          "förbund",
          // what the names of all of them begin with
          "Samordningsförbundet ");

  /** What file formats, style sheets and libraries call things. */
  private static final Set<String> TECHNICAL =
      Set.of(
          // typefaces
          "Open Sans",
          "/se/sofrep/fonts/OpenSans-Regular.ttf",
          "Regular",
          "Semibold",
          "Bold",
          "Italic",
          "Calibri",
          "@font-face{font-family:\\\"Sofrep Sans\\\";font-weight:",
          // styles of Word and formats of Excel
          "Normal",
          "Lead",
          "Note",
          "Callout",
          "Caption",
          "Figure",
          "Heading",
          "Unlisted",
          "Title",
          "Subtitle",
          "Hyperlink",
          "Header",
          "Footer",
          "Warning",
          "General",
          "wrapped link",
          // HTML and its classes
          "Content-Security-Policy",
          "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:;",
          "width=device-width, initial-scale=1",
          "key-figures narrow",
          "keep chart",
          "note more",
          "keep signatures",
          "sheet close",
          // tags of PDF, and what an XML parser says
          "Pagination",
          "Nums",
          "Table",
          "Message: ",
          "\\\\p{Cntrl}+");

  @Test
  void noWordForAReaderStandsInTheCode() throws IOException {
    List<String> found = new ArrayList<>();
    Set<String> needless = new TreeSet<>(VOCABULARY);
    needless.addAll(TECHNICAL);
    for (Path file : files()) {
      for (String literal : literals(Files.readString(file))) {
        boolean known = VOCABULARY.contains(literal) || TECHNICAL.contains(literal);
        needless.remove(literal);
        if (isWords(literal) && !known) {
          found.add(CODE.relativize(file) + ": " + literal);
        }
      }
    }
    assertThat(found).isEmpty();
    assertThat(needless).as("exceptions that nothing needs").isEmpty();
  }

  /** The test must see what it looks for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "say(\"ökade\")",
        "say(\"rose from \" + before)",
        "say(\"; the change\")",
        "say(\"Totals\")",
        "say(\"<p>Hej du</p>\")",
        "say(\"\"\"\\n  no larger than chance\"\"\")",
      })
  void wordsAreSeen(String code) {
    assertThat(literals(code)).anyMatch(WordsInCodeTest::isWords);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// Hej du\nsay(\"key-figures\")",
        "say(\"words.change-up\", \"ekonomi.eget_kapital.andel_av_intäkter\")",
        "put(model, \"jamfort\", \"jämfört\", this::compared)",
        "throw new IllegalStateException(\"a workbook in memory\", e)",
        "say(\"<table class=\\\"Wide\\\">\")",
      })
  void namesCommentsFaultsAndMarkupAreNoWords(String code) {
    assertThat(literals(code)).noneMatch(WordsInCodeTest::isWords);
  }

  private static List<Path> files() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String room : List.of("document", "render", "job/report", "job/compare")) {
      try (Stream<Path> files = Files.walk(CODE.resolve(room))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(all::add);
      }
    }
    return all;
  }

  private static List<String> literals(String source) {
    List<String> all = new ArrayList<>();
    Matcher token = TOKEN.matcher(source);
    while (token.find()) {
      String text = token.group();
      String before = source.substring(0, token.start());
      boolean name = FAULT.matcher(before).find() || FUNCTION.matcher(before).find();
      if (text.startsWith("\"") && !name) {
        all.add(text.replaceAll("^\"+|\"+$", ""));
      }
    }
    return all;
  }

  private static boolean isWords(String literal) {
    String plain = TAG.matcher(literal.replace("\\\"", "'")).replaceAll("");
    return !NAMES.matcher(plain).matches()
        && (SWEDISH.matcher(plain).find()
            || TWO_WORDS.matcher(plain).find()
            || CAPITALISED.matcher(plain).find());
  }
}
