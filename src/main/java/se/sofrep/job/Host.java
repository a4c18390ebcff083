package se.sofrep.job;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import se.sofrep.problem.Language;

/**
 * What a run gets from the machine it runs on. Handed in, so that tests run the real thing in
 * memory and the same inputs give the same bytes anywhere.
 *
 * @param in standard input
 * @param out data, and nothing else
 * @param err everything said to a person
 * @param folder the current folder, absolute
 * @param home sofrep's own source folder, if it runs from one
 * @param environment environment variables
 * @param terminal whether {@code err} is a person's terminal
 * @param clock what day it is; read only where a person would otherwise have to name a year
 * @param progress told how far a run has come
 */
public record Host(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path folder,
    Optional<Path> home,
    Map<String, String> environment,
    boolean terminal,
    Clock clock,
    Progress progress) {

  /** A host whose person is not told how far a run has come. */
  public Host(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Path folder,
      Optional<Path> home,
      Map<String, String> environment,
      boolean terminal,
      Clock clock) {
    this(in, out, err, folder, home, environment, terminal, clock, Progress.NONE);
  }

  /** The number of standard input among a process's streams. */
  public static final int STANDARD_INPUT = 0;

  public static final int STANDARD_OUTPUT = 1;

  /**
   * Whether the stream is a person's terminal, as the launcher hands it on in {@code
   * SOFREP_TERMINAL}: the numbers of those that are.
   */
  public boolean isTerminal(int stream) {
    return environment.getOrDefault("SOFREP_TERMINAL", "").contains(String.valueOf(stream));
  }

  /**
   * The language of messages: of the caller's locale, as the launcher hands it on in {@code
   * SOFREP_LOCALE}, else of the usual variables; English when they name neither language.
   */
  public Language language() {
    for (String name : new String[] {"SOFREP_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value.startsWith("sv") ? Language.SV : Language.EN;
      }
    }
    return Language.EN;
  }

  /** The day of the run: the clock's, unless {@code SOFREP_TODAY} names another. */
  public LocalDate today() {
    String named = environment.getOrDefault("SOFREP_TODAY", "");
    try {
      return named.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(named);
    } catch (DateTimeParseException e) {
      return LocalDate.now(clock);
    }
  }
}
