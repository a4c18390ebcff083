package se.sofrep.document.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportContext;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.problem.Findings;

/** One table or chart of the templates, asked for by name as a report asks for it. */
public final class Asked {
  /** A folder of templates in which no table and no chart says anything. */
  static final Path SILENT = saying("", "");

  private Asked() {}

  public static Optional<Table> table(
      String name, ReportContext context, Map<String, String> words) {
    return blocks("tabell", name, context, words)
        .filter(Block.TableBlock.class::isInstance)
        .map(block -> ((Block.TableBlock) block).table())
        .findFirst();
  }

  public static Optional<Chart> chart(
      String name, ReportContext context, Map<String, String> words) {
    return blocks("diagram", name, context, words)
        .filter(Block.ChartBlock.class::isInstance)
        .map(block -> ((Block.ChartBlock) block).chart())
        .findFirst();
  }

  /** Names of the declared tables ({@code tabeller}) or charts ({@code diagram}). */
  public static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(Path.of("templates", folder))) {
      return files
          .map(file -> file.getFileName().toString().replace(".ftlh", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Block> blocks(
      String directive, String name, ReportContext context, Map<String, String> words) {
    String given =
        words.entrySet().stream()
            .map(word -> " " + word.getKey() + "=\"" + word.getValue() + "\"")
            .collect(Collectors.joining());
    return compose("<@" + directive + " namn=\"" + name + "\"" + given + "/>", context)
        .blocks()
        .stream();
  }

  static ReportDocument compose(String template, ReportContext context) {
    Findings findings = new Findings();
    try {
      Path folder = Files.createTempDirectory("mallar");
      Path file = Files.writeString(folder.resolve("prov.ftlh"), template);
      ReportDocument document =
          new ReportComposer()
              .compose("prov", context, Bench.meta(), Optional.of(folder), findings);
      Files.delete(file);
      Files.delete(folder);
      if (!findings.all().isEmpty()) {
        throw new AssertionError(findings.all().toString());
      }
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder of templates in which every table and chart says what it is given to say. */
  static Path saying(String tables, String charts) {
    try {
      Path folder = Files.createTempDirectory("mallar");
      write(folder, "tabeller", tables);
      write(folder, "diagram", charts);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path folder, String kind, String content) {
    names(kind).forEach(name -> write(folder.resolve(kind).resolve(name + ".ftlh"), content));
  }

  static void write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
