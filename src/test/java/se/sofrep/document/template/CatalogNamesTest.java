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
    assertThat(Asked.names("tabeller")).containsAll(asked("tabell", false));
    assertThat(Asked.names("jamforelse/tabeller")).containsAll(asked("tabell", true));
  }

  @Test
  void everyChartATemplateAsksForIsDeclared() throws IOException {
    assertThat(Asked.names("diagram")).containsAll(asked("diagram", false));
    assertThat(Asked.names("jamforelse/diagram")).containsAll(asked("diagram", true));
  }

  /** A comparison has tables and charts of its own. */
  private static Set<String> asked(String directive, boolean comparison) throws IOException {
    Pattern call = Pattern.compile("<@" + directive + " namn=\"([^\"]+)\"");
    Set<String> names = new TreeSet<>();
    Path templates = Path.of("templates");
    try (Stream<Path> files = Files.walk(templates)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ftlh")).sorted().toList()) {
        Matcher matcher = call.matcher(Files.readString(file));
        boolean compares = templates.relativize(file).toString().startsWith("jamforelse");
        while (compares == comparison && matcher.find()) {
          names.add(matcher.group(1));
        }
      }
    }
    assertThat(names).isNotEmpty();
    return names;
  }
}
