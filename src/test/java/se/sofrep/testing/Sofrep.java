package se.sofrep.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import se.sofrep.cli.Main;
import se.sofrep.job.Host;

/**
 * One run of the real program in memory. A failed assertion on it shows both streams.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
public record Sofrep(String command, int code, String out, String err) {
  private static final Map<String, String> SWEDISH = Map.of("LANG", "sv_SE.UTF-8");

  /** It is always 15 March 2020. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-03-15T12:00:00Z"), ZoneOffset.UTC);

  /** Runs in the given folder, in Swedish. */
  public static Sofrep in(Path folder, String... words) {
    return run(folder, Optional.empty(), SWEDISH, words);
  }

  /** Runs in the given folder, in Swedish, at another time. */
  public static Sofrep at(Clock clock, Path folder, String... words) {
    return run(new byte[0], folder, Optional.empty(), SWEDISH, clock, words);
  }

  /** Runs in the given folder, in Swedish, with something on standard input. */
  public static Sofrep with(byte[] input, Path folder, String... words) {
    return run(input, folder, Optional.empty(), SWEDISH, CLOCK, words);
  }

  /** Runs with an environment of one's own, and sofrep's source folder if it is to be known. */
  public static Sofrep run(
      Path folder, Optional<Path> home, Map<String, String> environment, String... words) {
    return run(new byte[0], folder, home, environment, CLOCK, words);
  }

  private static Sofrep run(
      byte[] input,
      Path folder,
      Optional<Path> home,
      Map<String, String> environment,
      Clock clock,
      String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Host host =
        new Host(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder.toAbsolutePath(),
            home,
            environment,
            false,
            clock);
    int code = new Main(host).run(words);
    return new Sofrep(
        "sofrep " + String.join(" ", words),
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return command + "\nexit code " + code + "\n--- out\n" + out + "\n--- err\n" + err;
  }
}
