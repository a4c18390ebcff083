package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.TinyWorkspace;

/** Real processes, ended in every way, and what is then in the temporary folder. */
class TemporaryFilesTest {
  private static final String ROWS =
      "deltagare;insats;kön;ålder;startdatum;slutdatum\nnål-1;Rehab;Man;40;2021-01-05;2021-03-01\n";

  @TempDir Path folder;
  private Path temporary;
  private Path workspace;

  @BeforeEach
  void prepare() throws IOException {
    temporary = Files.createDirectory(folder.resolve("tmp"));
    workspace = folder.resolve("anna-andersson");
    TinyWorkspace.of(workspace, "Exempel").closed(2021, 40, 12).ledger(2021);
  }

  private Process start(Path temporaryFolder, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + temporaryFolder);
    command.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Xss4m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .directory(workspace.toFile())
        .redirectErrorStream(true)
        .start();
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.walk(temporary)) {
      return files.filter(file -> !file.equals(temporary)).toList();
    }
  }

  private void waitFor(Process process, String ending) throws Exception {
    while (left().stream().noneMatch(file -> file.toString().endsWith(ending))) {
      assertThat(process.isAlive()).as("no file of that kind was made: " + ending).isTrue();
      Thread.sleep(5);
    }
  }

  private static int end(Process process) throws Exception {
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(said).isTrue();
    return process.exitValue();
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Test
  void whileItRunsEverythingIsInOnePrivateFolderAndAfterwardsNothingIsLeft() throws Exception {
    Process process = start(temporary, "annual", "2021", "--edition", "publik");
    waitFor(process, ".ttf");
    List<Path> made = left();
    assertThat(made.get(0).getFileName().toString()).startsWith("sofrep-" + process.pid() + "-");
    assertThat(made).allMatch(file -> file.startsWith(made.get(0)));
    assertThat(made).extracting(temporary::relativize).noneMatch(this::tellsOfAnybody);
    isPrivate(made.get(0));

    assertThat(end(process)).isZero();
    assertThat(left()).isEmpty();
  }

  private boolean tellsOfAnybody(Path file) {
    return file.toString().matches(".*(nål|anna|Rehab|Exempel|deltagare|2021).*");
  }

  private static void isPrivate(Path made) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void whatAKilledReportLeftIsRemovedByTheNext() throws Exception {
    Process killed = start(temporary, "annual", "2021");
    waitFor(killed, ".ttf");
    kill(killed);
    assertThat(left()).isNotEmpty();

    assertThat(end(start(temporary, "annual", "2021"))).isZero();
    assertThat(left()).isEmpty();
  }

  @Test
  void whatWasPipedInIsPrivateAndGoneWithTheNextRunButNotWhileItIsRead() throws Exception {
    Process reading = start(temporary, "stats", "--by", "kön");
    OutputStream pipe = reading.getOutputStream();
    pipe.write(ROWS.getBytes(StandardCharsets.UTF_8));
    pipe.flush();
    waitFor(reading, ".in");
    isPrivate(left().get(0));

    assertThat(end(start(temporary, "stats", "2021/deltagare.csv", "--by", "kön"))).isZero();
    assertThat(end(start(temporary, "annual", "2021", "--formats", "html"))).isZero();
    assertThat(left()).anyMatch(file -> file.toString().endsWith(".in"));

    kill(reading);
    Process next = start(temporary, "stats", "--by", "kön");
    next.getOutputStream().write(ROWS.getBytes(StandardCharsets.UTF_8));
    assertThat(end(next)).isZero();
    assertThat(left()).isEmpty();
  }

  @Test
  void anInterruptedRunLeavesNothing() throws Exception {
    Process reading = start(temporary, "stats", "--by", "kön");
    waitFor(reading, "lock");
    reading.destroy();
    assertThat(reading.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(left()).isEmpty();
  }

  /** A folder that looks like ours but is a link may lead anywhere. */
  @Test
  void nothingBehindALinkIsRemoved() throws Exception {
    Path kept = Files.createDirectory(folder.resolve("viktigt"));
    Files.createFile(kept.resolve("brev"));
    Files.createSymbolicLink(temporary.resolve("sofrep-999999999-1"), kept);

    assertThat(end(start(temporary, "annual", "2021", "--formats", "html"))).isZero();
    assertThat(kept.resolve("brev")).exists();
  }

  @Test
  void aTemporaryFolderThatIsMissingOrNoneIsToldInOneSentence() throws Exception {
    Path missing = folder.resolve("finns-inte");
    Path file = Files.createFile(folder.resolve("en-fil"));
    for (Path unusable : List.of(missing, file)) {
      for (String[] words :
          List.of(new String[] {"annual", "2021"}, new String[] {"stats", "--by", "kön"})) {
        Process process = start(unusable, words);
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(5);
        assertThat(said).contains(unusable.toString()).doesNotContain("Error", "Exception");
        assertThat(said.lines().filter(line -> line.contains(unusable.toString()))).hasSize(1);
        assertThat(workspace.resolve("rapporter/arsredovisning-2021")).doesNotExist();
      }
    }
  }
}
