package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.sofrep.problem.Language;

/** The manual pages in {@code docs/man} say what the program is. */
class ManPagesTest {
  private static final boolean UPDATE = Boolean.getBoolean("sofrep.update");

  /** {@code man -M docs/man sofrep} finds the reader's language by itself. */
  private static Path folder(Language language) {
    return Path.of(language == Language.SV ? "docs/man/sv/man1" : "docs/man/man1");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void areThoseOfThisProgram(Language language) throws IOException {
    Map<String, String> pages = ManPages.all(language);
    if (UPDATE) {
      write(folder(language), pages);
    }
    assertThat(files(folder(language))).isEqualTo(pages.keySet());
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(Files.readString(folder(language).resolve(page.getKey())))
          .as("%s is out of date: run this test with -Dsofrep.update=true", page.getKey())
          .isEqualTo(page.getValue());
    }
  }

  private static void write(Path folder, Map<String, String> pages) throws IOException {
    Files.createDirectories(folder);
    for (String old : files(folder)) {
      Files.delete(folder.resolve(old));
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }

  private static Set<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Groff says nothing when a page has nothing wrong. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void groffReadsThemWithoutAWarning(Language language) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed here");
    for (String page : files(folder(language))) {
      Process groff =
          new ProcessBuilder("/usr/bin/groff", "-K", "utf8", "-man", "-ww", "-Tutf8", "-z", page)
              .directory(folder(language).toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(groff.waitFor()).as(said).isZero();
      assertThat(said).as(page).isEmpty();
    }
  }
}
