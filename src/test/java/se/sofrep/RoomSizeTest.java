package se.sofrep;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rooms and files that can be taken in at a glance. */
class RoomSizeTest {
  private static final Path ROOT = Path.of("src/main/java/se/sofrep");
  private static final int MOST = 30;
  private static final int LONGEST = 300;

  /** Rooms that are still too large; each goes from here when it has been divided. */
  private static final Set<String> STILL_TOO_LARGE = Set.of("document/section", "source/input");

  /** Files that are still too long; the same. */
  private static final Set<String> STILL_TOO_LONG = Set.of("Declarations.java");

  @Test
  void no_package_holds_more_than_thirty_files() throws IOException {
    Map<String, Long> tooLarge = files();
    tooLarge.values().removeIf(count -> count <= MOST);
    tooLarge.keySet().removeAll(STILL_TOO_LARGE);
    assertThat(tooLarge).isEmpty();
  }

  @Test
  void no_file_is_longer_than_three_hundred_lines() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      assertThat(
              all.filter(file -> file.toString().endsWith(".java"))
                  .filter(file -> !STILL_TOO_LONG.contains(file.getFileName().toString())))
          .allSatisfy(
              file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST));
    }
  }

  private static Map<String, Long> files() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .map(file -> ROOT.relativize(file.getParent()).toString().replace('\\', '/'))
          .collect(groupingBy(room -> room, TreeMap::new, counting()));
    }
  }
}
