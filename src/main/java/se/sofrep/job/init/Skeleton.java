package se.sofrep.job.init;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import se.sofrep.document.AsciiName;
import se.sofrep.document.template.TextNames;
import se.sofrep.domain.Association;
import se.sofrep.job.workspace.Placeholders;
import se.sofrep.job.workspace.Workspace;
import se.sofrep.source.input.ParticipationTable;

/** The files of a new workspace: paths relative to it, and their bytes. */
final class Skeleton {
  private static final String FOLDER = "/se/sofrep/init/";
  private static final String YEAR = "{år}";

  /** Beside födelseår, which tells the least that is enough. */
  private static final Set<String> OTHER_BIRTHS = Set.of("ålder", "födelsedatum");

  /** The contract's columns, in its order. */
  private static final Map<String, String> TABLES =
      Map.of(
          "deltagare.csv",
          ParticipationTable.columnNames().stream()
              .filter(column -> !OTHER_BIRTHS.contains(column))
              .collect(joining(";")),
          "budget.csv",
          "ansvar;benämning;budget;prognos",
          "volym.csv",
          "datum;insats;delinsats;kommun;aktivitet;typ;tillfällen;kvinnor;män;totalt;varav_egna",
          "indikatorer.csv",
          "datum;grupp;insats;fråga;svar;antal;tillfrågade");

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private Skeleton() {}

  /** {@code forbund.yaml}, and a page on how to go on. */
  static Map<String, byte[]> configuration(int year) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : List.of("LASMIG.md", Workspace.CONFIGURATION)) {
      files.put(name, bytes(resource(name).replace(YEAR, String.valueOf(year))));
    }
    return files;
  }

  /** Tables with headings only; the byte order mark lets Excel read å ä ö. */
  static Map<String, byte[]> tables(int year) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    TABLES.keySet().stream()
        .sorted()
        .forEach(
            name ->
                files.put(year + "/" + name, bytes(BYTE_ORDER_MARK + TABLES.get(name) + "\r\n")));
    return files;
  }

  /**
   * A file for every text that reports ask for, each with a hint that is never printed. The
   * association's own interventions, cost areas and groups have a text each.
   */
  static Map<String, byte[]> texts(int year, Optional<Association> association) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    hints(year, association)
        .forEach(
            (name, hint) -> files.put(year + "/texter/" + name + ".md", bytes(text(name, hint))));
    return files;
  }

  /** A final report's text has the headings that divide it among the sections. */
  private static String text(String name, String hint) {
    String comment = "<!-- " + hint + " -->\n";
    return name.startsWith(TextNames.FINAL)
        ? comment
            + TextNames.FINAL_HEADINGS.stream().map(h -> "\n## " + h + "\n").collect(joining())
        : comment;
  }

  private static Map<String, String> hints(int year, Optional<Association> association) {
    Properties hints = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(open("texter.properties"), StandardCharsets.UTF_8)) {
      hints.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    TextNames.ANNUAL.forEach(name -> texts.put(name, hints.getProperty(name)));
    TextNames.INTERIM.forEach(name -> texts.put(name, hints.getProperty(name)));
    association.ifPresent(of -> addOwn(texts, of, hints));
    association.ifPresent(of -> addFinal(texts, of, year, hints));
    TextNames.SURVEY_GROUPS.forEach(group -> add(texts, "indikatorer-", group, group, hints));
    return texts;
  }

  /** For the interventions that end in the year: a final report's text lies in its last year. */
  private static void addFinal(
      Map<String, String> texts, Association association, int year, Properties hints) {
    association.interventions().stream()
        .filter(i -> i.end().filter(end -> end.getYear() == year).isPresent())
        .filter(i -> !Placeholders.isOne(i.name()))
        .forEach(i -> add(texts, TextNames.FINAL, AsciiName.of(i.name()), i.name(), hints));
  }

  private static void addOwn(Map<String, String> texts, Association association, Properties hints) {
    association
        .interventions()
        .forEach(
            i -> {
              if (!Placeholders.isOne(i.name())) {
                add(texts, "insats-", AsciiName.of(i.name()), i.name(), hints);
                add(texts, "delar-insats-", AsciiName.of(i.name()), i.name(), hints);
              }
            });
    association
        .accounting()
        .costAreaNames()
        .forEach(
            (code, name) -> {
              add(texts, "drift-", code, code + " " + name, hints);
              add(texts, "delar-drift-", code, code + " " + name, hints);
            });
  }

  private static void add(
      Map<String, String> texts, String kind, String id, String name, Properties hints) {
    texts.put(kind + id, hints.getProperty(kind).replace("{0}", safe(name)));
  }

  /** A name must not end the comment it stands in. */
  private static String safe(String name) {
    return name.replace("--", "–");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String resource(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Skeleton.class.getResourceAsStream(FOLDER + name);
  }
}
