package se.sofrep.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.sofrep.document.section.ChartCatalog;
import se.sofrep.document.section.TableCatalog;

/** A name that a template misspells would stop a report; it must not get out of the house. */
class CatalogNamesTest {
  @Test
  void everyTableATemplateAsksForIsInTheCatalog() throws IOException {
    assertThat(SentencesOfTheAnnualReportTest.Agreed.TABLES).containsAll(asked("tabell"));
    assumeFalse(TableCatalog.ALL.isEmpty(), "the catalog is not there yet");
    assertThat(TableCatalog.ALL.keySet()).containsAll(asked("tabell"));
  }

  @Test
  void everyChartATemplateAsksForIsInTheCatalog() throws IOException {
    assertThat(SentencesOfTheAnnualReportTest.Agreed.CHARTS).containsAll(asked("diagram"));
    assumeFalse(ChartCatalog.ALL.isEmpty(), "the catalog is not there yet");
    assertThat(ChartCatalog.ALL.keySet()).containsAll(asked("diagram"));
  }

  private static Set<String> asked(String directive) throws IOException {
    Pattern call = Pattern.compile("<@" + directive + " namn=\"([^\"]+)\"");
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(CatalogNamesTest::asksTheCatalog).sorted().toList()) {
        Matcher matcher = call.matcher(Files.readString(file));
        while (matcher.find()) {
          names.add(matcher.group(1));
        }
      }
    }
    assertThat(names).isNotEmpty();
    return names;
  }

  /** A comparison has tables and charts of its own; CompareTest asks for them all. */
  private static boolean asksTheCatalog(Path file) {
    return file.toString().endsWith(".ftlh") && !file.endsWith("jamforelse.ftlh");
  }
}
