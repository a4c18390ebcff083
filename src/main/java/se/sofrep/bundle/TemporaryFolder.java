package se.sofrep.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.file.PathUtils;

/**
 * Where a run puts what has to be a file for a while: a folder of its own in the system's temporary
 * one, which its owner alone may open. Names hold the process and nothing of the work. The folder
 * goes when the program ends, also when it is interrupted; that of a run which was killed goes when
 * the next one makes its own.
 */
public final class TemporaryFolder {
  private static final String PREFIX = "sofrep-";

  /** Held as long as the process lives, whatever number it has where another run looks. */
  private static final String LOCK = "lock";

  private static final int ATTEMPTS = 3;

  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-\\d+");

  private static TemporaryFolder own;

  private final Path folder;
  private final FileChannel held;
  private int files;

  private TemporaryFolder(Path folder, FileChannel held) {
    this.folder = folder;
    this.held = held;
  }

  /** The system's temporary folder is missing, full or may not be written. */
  public static final class UnusableException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    UnusableException(IOException cause) {
      super(parent().toString(), cause);
    }

    /** Which. */
    public String folder() {
      return getMessage();
    }
  }

  /**
   * A name for a file that is not there yet.
   *
   * @throws UnusableException if there is no place for it
   */
  public static synchronized Path file(String ending) {
    try {
      if (own == null) {
        own = make();
      }
      return own.folder.resolve(++own.files + ending);
    } catch (IOException e) {
      throw new UnusableException(e);
    }
  }

  /**
   * The content as a file.
   *
   * @throws UnusableException if there is no place for it
   */
  public static Path copy(InputStream content, String ending) {
    Path file = file(ending);
    try {
      Files.copy(content, file);
      return file;
    } catch (IOException e) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw new UnusableException(e);
    }
  }

  /** The system's temporary folder. */
  public static Path parent() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  private static TemporaryFolder make() throws IOException {
    Path folder = Files.createTempDirectory(parent(), PREFIX + ProcessHandle.current().pid() + "-");
    FileChannel held =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    held.lock();
    TemporaryFolder made = new TemporaryFolder(folder, held);
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(made::remove, "sofrep-temporary"));
    } catch (IllegalStateException e) {
      made.remove();
      throw new IOException("the program is ending", e);
    }
    try {
      made.removeLeftBehind();
    } catch (IOException | DirectoryIteratorException e) {
      // Another run was quicker, or it is left to the next.
    }
    return made;
  }

  /** Other threads may still be at work in it. */
  private void remove() {
    for (int attempt = 0; attempt < ATTEMPTS && Files.exists(folder); attempt++) {
      try {
        held.close();
        PathUtils.deleteDirectory(folder);
      } catch (IOException e) {
        // Tried again; else left to the next run.
      }
    }
  }

  /**
   * Only folders of one's own: in a folder that all may write, another user's might be a link to
   * anywhere.
   */
  private void removeLeftBehind() throws IOException {
    UserPrincipal owner = Files.getOwner(folder);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parent(), PREFIX + "*-*")) {
      for (Path other : left) {
        if (Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
            && Files.getOwner(other, LinkOption.NOFOLLOW_LINKS).equals(owner)
            && !lives(other)) {
          removeIfFree(other);
        }
      }
    }
  }

  private static boolean lives(Path folder) {
    Matcher process = NAME.matcher(folder.getFileName().toString());
    return !process.matches() || ProcessHandle.of(Long.parseLong(process.group(1))).isPresent();
  }

  /** Its process may live all the same, seen from another container. */
  private static void removeIfFree(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        return;
      }
    } catch (NoSuchFileException e) {
      // Killed before it was made.
    }
    PathUtils.deleteDirectory(folder);
  }
}
