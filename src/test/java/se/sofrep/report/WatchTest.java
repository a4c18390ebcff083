package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.bundle.EditedFiles;
import se.sofrep.testing.Sofrep;

/** {@code --watch}: the page follows the files that a person saves. */
class WatchTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path workspace;

  private final CompletableFuture<Sofrep> ended = new CompletableFuture<>();
  private Thread watching;
  private Path bundle;
  private Path page;

  @BeforeEach
  void begin() throws Exception {
    Files.writeString(
        workspace.resolve("forbund.yaml"),
        "namn: Samordningsförbundet Provbygden\ninsatser:\n  - namn: Rehab\n    mål: 40\n");
    Files.createDirectories(workspace.resolve("2024/texter"));
    Files.writeString(
        workspace.resolve("2024/deltagare.csv"),
        """
        deltagare;insats;kön;ålder;startdatum;slutdatum;avslutsanledning
        p1;Rehab;K;30;2024-02-01;2024-05-31;Arbete
        p2;Rehab;M;40;2024-02-01;;
        """);
    write("Första meningen.");
    bundle = workspace.resolve("rapporter/arsredovisning-2024");
    page = bundle.resolve("arsredovisning-2024.html");
    watching =
        new Thread(
            () -> ended.complete(Sofrep.in(workspace, "annual", "2024", "--watch", "-q")), "watch");
    watching.start();
    await(html -> html.contains("Första meningen."));
  }

  @AfterEach
  void end() throws InterruptedException {
    watching.interrupt();
    watching.join(PATIENCE.toMillis());
  }

  private void write(String text) throws IOException {
    Files.writeString(workspace.resolve("2024/texter/ordforande.md"), text + "\n");
  }

  private void await(Predicate<String> wanted) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (Files.exists(page) && wanted.test(Files.readString(page))) {
        return;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("the page never got so far");
  }

  @Test
  void aSavedTextStandsOnThePage_andTheManifestAgrees() throws Exception {
    write("Av {{deltagare.aktuella}} deltagare.");
    await(html -> html.contains("deltagare.aktuella") && !html.contains("Första meningen."));
    watching.interrupt();
    watching.join(PATIENCE.toMillis());

    assertThat(Files.readString(page).replaceAll("<[^>]+>", "")).contains("Av 2 deltagare.");
    assertThat(EditedFiles.in(bundle).none()).isTrue();
    assertThat(ended.join().code()).isZero();
    assertThat(ended.join().out()).isEqualTo(bundle + "\n");
    assertThat(ended.join().err()).contains("sofrep: ritad på");
  }

  @Test
  void aTextWithAnErrorLeavesThePageAsItWas_untilItIsMended() throws Exception {
    String before = Files.readString(page);
    write("{{deltagare.aktuela}}");
    Thread.sleep(1000);
    assertThat(Files.readString(page)).isEqualTo(before);
    write("Andra meningen.");
    await(html -> html.contains("Andra meningen."));
    watching.interrupt();
    watching.join(PATIENCE.toMillis());

    assertThat(ended.join().err()).contains("2024/texter/ordforande.md:1:1: fel:", "inte ritad");
  }

  /** Begun with an error there is no page yet: the whole report is made once it is mended. */
  @Test
  void beginningWithAnErrorIsMendedWhileWatching() throws Exception {
    end();
    try (Stream<Path> files = Files.walk(bundle)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    write("{{deltagare.aktuela}}");
    watching =
        new Thread(() -> Sofrep.in(workspace, "annual", "2024", "--watch", "-q"), "watch again");
    watching.start();
    Thread.sleep(3000);
    assertThat(page).doesNotExist();
    write("Mendad.");

    await(html -> html.contains("Mendad."));
    assertThat(EditedFiles.in(bundle).none()).isTrue();
  }

  @Test
  void anotherFileMakesTheReportAnew() throws Exception {
    Path rows = workspace.resolve("2024/deltagare.csv");
    Files.writeString(rows, Files.readString(rows) + "p3;Rehab;K;50;2024-03-01;;\n");

    await(html -> html.contains("<data value=\"3\" data-nyckeltal=\"deltagare.aktuella\""));
  }
}
