package se.sofrep.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name that a template misspells would stop a report; it must not get out of the house. */
class CatalogNamesTest {
  @Test
  void everyTableATemplateAsksForIsDeclared() throws IOException {
    assertThat(Asked.names("tabeller")).containsAll(asked("tabell"));
  }

  @Test
  void everyChartATemplateAsksForIsDeclared() throws IOException {
    assertThat(Asked.names("diagram")).containsAll(asked("diagram"));
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
