package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.job.Host;
import se.sofrep.job.Progress;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;
import se.sofrep.testing.Sofrep;

/** Data to standard output, everything said to a person to standard error. */
class StreamsTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** {@code sofrep figures 2019 | head -1}: head has what it wants and goes; that is no fault. */
  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "The pipe is being closed", "The pipe has been ended"})
  void aReaderThatHasGoneAwayEndsTheOutputQuietly(String said) {
    DataStream data = new DataStream(failing(said));

    int code = new Main(host(data, false)).runThrough(data, "--help");

    assertThat(code).isZero();
    assertThat(text(err)).isEmpty();
  }

  /** Someone waits for these numbers: that they are lost must be said. */
  @ParameterizedTest
  @ValueSource(strings = {"No space left on device", "Input/output error", "Bad file descriptor"})
  void dataThatCannotBeWrittenIsCodeFive(String said) {
    DataStream data = new DataStream(failing(said));

    int code = new Main(host(data, false)).runThrough(data, "--help");

    assertThat(code).isEqualTo(5);
    assertThat(text(err)).startsWith("sofrep: resultatet kom inte fram").doesNotContain("\tat ");
  }

  /** Work of under a second shows nothing; so no command in this test shows anything. */
  @Test
  void shortWorkShowsNoProgress() {
    DataStream data = new DataStream(out);

    new Main(host(data, true)).runThrough(data, "--version");

    assertThat(text(err)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-q", "--quiet", "-vq", "-qh"})
  void quietShowsNoProgress(String word) {
    assertThat(ProgressLine.isWanted(host(new DataStream(out), true), "annual", "2019", word))
        .isFalse();
  }

  @Test
  void aPipeOrCronShowsNoProgress() {
    assertThat(ProgressLine.isWanted(host(new DataStream(out), false), "annual", "2019")).isFalse();
  }

  /** On a terminal the line is wiped, and only then is anything else said. */
  @Test
  void theLineIsGoneBeforeAnythingElseIsSaid() throws InterruptedException {
    PrintStream terminal = new PrintStream(err, true, StandardCharsets.UTF_8);
    try (ProgressLine line = new ProgressLine(terminal, new Messages(Language.EN))) {
      Host host = line.on(host(new DataStream(out), true));
      host.progress().begin(Progress.Step.DRAWING);
      waitForTheLine();
      host.err().println("a warning");
      Thread.sleep(1200);
    }
    String shown = text(err);
    assertThat(shown).startsWith("\rsofrep: drawing pages and charts … 1 s");
    String wiped = "\r" + " ".repeat("sofrep: drawing pages and charts … 1 s".length()) + "\r";
    assertThat(shown.substring(shown.indexOf(wiped)))
        .isEqualTo(wiped + "a warning" + System.lineSeparator());
  }

  private void waitForTheLine() throws InterruptedException {
    for (int i = 0; i < 100 && text(err).isEmpty(); i++) {
      Thread.sleep(100);
    }
  }

  private Host host(PrintStream data, boolean terminal) {
    return new Host(
        new ByteArrayInputStream(new byte[0]),
        data,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        folder,
        Optional.empty(),
        Map.of("LANG", "sv_SE.UTF-8"),
        terminal,
        Sofrep.CLOCK);
  }

  private static OutputStream failing(String said) {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        throw new IOException(said);
      }
    };
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
