package se.sofrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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

  public static StandardInput read(Host host) throws IOException {
    Path copy = Files.createTempFile("sofrep", ".in");
    try {
      Files.copy(host.in(), copy, StandardCopyOption.REPLACE_EXISTING);
      return new StandardInput(copy);
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
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
