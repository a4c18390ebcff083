package se.sofrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.sofrep.bundle.TemporaryFolder;

/**
 * Standard input as a file, because a table is looked through before it is read. The copy can be
 * read by its owner alone and goes away with this.
 */
public final class StandardInput implements AutoCloseable {
  /** Its name on the command line and in findings. */
  public static final String NAME = "-";

  private final Path copy;

  private StandardInput(Path copy) {
    this.copy = copy;
  }

  /**
   * @throws TemporaryFolder.UnusableException if there is no place for the copy
   */
  public static StandardInput read(Host host) {
    return new StandardInput(TemporaryFolder.copy(host.in(), ".in"));
  }

  public Path file() {
    return copy;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      throw new UncheckedIOException("the copy of standard input could not be removed", e);
    }
  }
}
