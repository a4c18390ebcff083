package se.sofrep.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two cron runs that start at the same minute must not write into one another. */
class BundleLockTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 200;

  @TempDir Path parent;

  /** The lock file comes and goes with its holder: at no time may two believe that they have it. */
  @Test
  void ofManyThreadsOneAtATimeHoldsTheBundle() throws Exception {
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger held = new AtomicInteger();
    Callable<Integer> run =
        () -> {
          int most = 0;
          for (int i = 0; i < ROUNDS; i++) {
            try (BundleFolder folder = BundleFolder.open(parent, "rapport")) {
              most = Math.max(most, holders.incrementAndGet());
              held.incrementAndGet();
              assertThat(folder.folder()).isEqualTo(parent.resolve("rapport"));
              holders.decrementAndGet();
            } catch (BundleFolder.BusyException e) {
              Thread.onSpinWait();
            }
          }
          return most;
        };
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(run));
      }
      for (Future<Integer> result : results) {
        assertThat(result.get(1, TimeUnit.MINUTES)).isLessThanOrEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(held.get()).isPositive();
    assertThat(parent).isEmptyDirectory();
  }

  /** What a run that was killed left behind stops nobody. */
  @Test
  void aLockFileThatNobodyHoldsIsTaken() throws IOException {
    Files.createFile(parent.resolve(".rapport.lock"));

    try (BundleFolder folder = BundleFolder.open(parent, "rapport")) {
      assertThat(folder.folder()).isEqualTo(parent.resolve("rapport"));
    }
    assertThat(parent).isEmptyDirectory();
  }

  /** The same with real processes: while this one holds the bundle another cannot write it. */
  @Test
  void anotherProcessIsTurnedAwayAndComesInAfterwards() throws Exception {
    layOut(Path.of("src/test/resources/errors/_base"), parent);
    Path reports = parent.resolve("rapporter");
    try (BundleFolder held = BundleFolder.open(reports, "arsredovisning-2020")) {
      Said busy = annual();
      assertThat(busy.code()).as(busy.text()).isEqualTo(5);
      assertThat(busy.text())
          .contains("En annan körning skriver just nu ", "rapporter/arsredovisning-2020");
      assertThat(held.folder()).doesNotExist();
    }
    Said free = annual();
    assertThat(free.code()).as(free.text()).isZero();
    assertThat(reports.resolve("arsredovisning-2020/manifest.json")).exists();
  }

  /** Two processes at the same time: each ends well or is turned away, and the bundle is whole. */
  @Test
  void twoProcessesAtOnceLeaveOneWholeBundle() throws Exception {
    layOut(Path.of("src/test/resources/errors/_base"), parent);
    Process one = start();
    Process other = start();

    List<Integer> codes = List.of(end(one).code(), end(other).code());

    assertThat(codes).contains(0).allMatch(code -> code == 0 || code == 5);
    Path bundle = parent.resolve("rapporter/arsredovisning-2020");
    assertThat(EditedFiles.in(bundle).none()).isTrue();
    assertThat(parent.resolve("rapporter").toFile().list()).containsExactly("arsredovisning-2020");
  }

  private record Said(int code, String text) {}

  private Said annual() throws Exception {
    return end(start());
  }

  private Process start() throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xss4m",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-cp",
            classes,
            "se.sofrep.cli.Main",
            "annual",
            "2020",
            "--formats",
            "html",
            "-q");
    new TreeMap<>(builder.environment())
        .keySet().stream()
            .filter(name -> name.startsWith("SOFREP") || name.startsWith("LC_"))
            .forEach(builder.environment()::remove);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("SOFREP_LOCALE", "sv_SE.UTF-8");
    return builder.directory(parent.toFile()).redirectErrorStream(true).start();
  }

  private static Said end(Process process) throws Exception {
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Said(process.exitValue(), text);
  }

  private static void layOut(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
