package se.sofrep.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sofrep.problem.Language;

/** The manual of everything sofrep can say of its input, made of the gallery. */
final class ErrorTexts {
  private static final Path TEXTS = Path.of("src/main/resources/se/sofrep/messages");

  /** Words that are no findings. */
  private static final List<String> NOT_FINDINGS =
      List.of("cli", "help", "paper", "material", "words", "variable", "cover");

  /** The findings of rooms that otherwise hold the words of what a command prints. */
  private static final List<String> AMONG_WORDS =
      List.of(
          "diff.not-all",
          "diff.unreadable",
          "explain.figure-lacking",
          "explain.figure-strange",
          "explain.figure-unknown",
          "explain.rows-differ",
          "explain.word-needed",
          "explain.word-unknown");

  private static final Map<String, String> ROOMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("check", "Avstämningar · Reconciliations"),
              Map.entry("config", "forbund.yaml"),
              Map.entry("diff", "Jämförelse av rapporter · Comparison of reports"),
              Map.entry("document", "Texter och mallar · Texts and templates"),
              Map.entry("explain", "Förklaring av nyckeltal · How a figure came about"),
              Map.entry("figures", "Nyckeltal · Figures"),
              Map.entry("input", "Årets tabeller · The year's tables"),
              Map.entry("job", "Mappar och rapporter · Folders and reports"),
              Map.entry("sie", "Huvudbok i SIE · Ledger in SIE"),
              Map.entry(
                  "source", "Filer och huvudbok som tabell · Files, and the ledger as a table"),
              Map.entry("stats", "Statistik · Statistics"),
              Map.entry("table", "Tabellfiler · Table files")));

  private static final String HEAD =
      """
      # Vad sofrep kan säga · What sofrep can say

      Varje rad som `sofrep check` skriver har en plats (fil, rad, kolumn), en nivå, en mening och ofta ett råd.
      Koden står i `findings.csv`. *Fel* måste rättas innan något skrivs; *varningar* bör någon se över; *notiser* är
      för kännedom. Exemplen nedan är riktiga körningar på en liten arbetsmapp.

      Each line of `sofrep check` has a place (file, row, column), a level, a sentence and often advice. The code
      stands in `findings.csv`. An *error* (fel) must be corrected before anything is written; a *warning* (varning)
      needs a look; a *notice* (notis) is for the record. The examples below are real runs on a small workspace.
      """;

  private ErrorTexts() {}

  /** Every code that has a text. */
  static TreeSet<String> codes() throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.list(TEXTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith("_sv.properties")).toList()) {
        String room = file.getFileName().toString().replace("_sv.properties", "");
        if (!NOT_FINDINGS.contains(room)) {
          codes.addAll(load(file).stringPropertyNames());
        }
      }
    }
    codes.removeIf(code -> code.endsWith(".hint"));
    codes.removeIf(
        code ->
            (code.startsWith("diff.") || code.startsWith("explain."))
                && !AMONG_WORDS.contains(code));
    return codes;
  }

  /** What the sentence of a code looks like, whatever its arguments. */
  static Pattern sentence(String code, Language language) throws IOException {
    String room = code.substring(0, code.indexOf('.'));
    String text =
        load(TEXTS.resolve(room + "_" + language.code() + ".properties")).getProperty(code);
    return Pattern.compile(
        Arrays.stream(text.split("\\{\\d}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")));
  }

  static String manual(List<ErrorGallery.Case> cases, Map<String, String> without)
      throws IOException {
    StringBuilder out = new StringBuilder(HEAD);
    for (Map.Entry<String, String> room : ROOMS.entrySet()) {
      out.append("\n## ").append(room.getValue()).append('\n');
      cases.stream()
          .filter(it -> it.code().startsWith(room.getKey() + "."))
          .forEach(it -> out.append(entry(it)));
      for (Map.Entry<String, String> code : without.entrySet()) {
        if (code.getKey().startsWith(room.getKey() + ".")) {
          out.append(bare(room.getKey(), code.getKey()));
        }
      }
    }
    return out.toString();
  }

  private static String entry(ErrorGallery.Case of) {
    Said swedish = Said.first(ErrorGallery.read(of.expected(Language.SV)));
    Said english = Said.first(ErrorGallery.read(of.expected(Language.EN)));
    return heading(of.code())
        + "\n`"
        + swedish.place()
        + "` · "
        + swedish.level()
        + " · "
        + english.level()
        + "\n"
        + table(swedish.sentence(), english.sentence(), swedish.hint(), english.hint());
  }

  /** A code without a case: its texts with the places that arguments take. */
  private static String bare(String room, String code) throws IOException {
    Properties swedish = load(TEXTS.resolve(room + "_sv.properties"));
    Properties english = load(TEXTS.resolve(room + "_en.properties"));
    String hint = code + ".hint";
    return heading(code)
        + table(
            swedish.getProperty(code),
            english.getProperty(code),
            swedish.getProperty(hint, ""),
            english.getProperty(hint, ""));
  }

  private static String heading(String code) {
    return "\n### `" + code + "`\n";
  }

  private static String table(String swedish, String english, String hint, String englishHint) {
    String rows = "\n| Svenska | English |\n|---|---|\n" + row(swedish, english);
    return hint.isEmpty() ? rows : rows + row(hint, englishHint);
  }

  private static String row(String swedish, String english) {
    return "| " + cell(swedish) + " | " + cell(english) + " |\n";
  }

  private static String cell(String text) {
    return text.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("*", "\\*")
        .replace("_", "\\_")
        .replace("<", "&lt;")
        .replace("\n", " ");
  }

  private static Properties load(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }

  /** The first finding that was printed: {@code place: level: sentence}, then the hint. */
  private record Said(String place, String level, String sentence, String hint) {
    static Said first(String text) {
      List<String> lines = text.lines().toList();
      String[] parts = lines.get(0).split(": ", 3);
      StringBuilder hint = new StringBuilder();
      for (String line : lines.subList(1, lines.size())) {
        if (!line.startsWith("    ")) {
          break;
        }
        hint.append(hint.isEmpty() ? "" : " ").append(line.strip());
      }
      return new Said(parts[0], parts[1], parts[2], hint.toString());
    }
  }
}
