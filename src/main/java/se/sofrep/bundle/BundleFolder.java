package se.sofrep.bundle;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder that a bundle becomes. Opened before the slow work, so that a place that cannot be
 * written is told at once; the files are written beside the folder and moved into place together.
 * What stood there before still stands until then. Only one run at a time may hold it.
 */
public final class BundleFolder implements AutoCloseable {
  /** A lock file may vanish between two steps; then it is tried again. */
  private static final int ATTEMPTS = 3;

  private final Path folder;
  private final Path lockFile;
  private final FileChannel channel;

  private BundleFolder(Path folder, Path lockFile, FileChannel channel) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /** Another run is writing the same bundle. */
  public static final class BusyException extends IOException {
    private static final long serialVersionUID = 1L;

    BusyException(Path folder) {
      super(folder.toString());
    }
  }

  /**
   * Makes the parent folder if need be and takes the lock.
   *
   * @throws BusyException if another run holds it
   * @throws IOException if nothing can be written there
   */
  public static BundleFolder open(Path parent, String name) throws IOException {
    Files.createDirectories(parent);
    Path folder = parent.resolve(name);
    Path lockFile = parent.resolve("." + name + ".lock");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<FileChannel> channel = locked(lockFile);
      if (channel.isPresent()) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
          channel.get().close();
          Files.deleteIfExists(lockFile);
          throw new IOException("not a folder: " + folder);
        }
        return new BundleFolder(folder, lockFile, channel.get());
      }
    }
    throw new BusyException(folder);
  }

  /**
   * The lock file, opened and locked; empty if another run holds it. That run removes the file when
   * it ends, so the file locked may be one that nobody else will find: then it is as good as none.
   */
  private static Optional<FileChannel> locked(Path lockFile) throws IOException {
    try {
      Files.createFile(lockFile);
    } catch (FileAlreadyExistsException e) {
      // Another run's, or left by one that was killed: whether it is locked decides.
    }
    FileChannel channel = null;
    try {
      Object before = key(lockFile);
      channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
      boolean same = Objects.equals(before, key(lockFile));
      if (same && channel.tryLock() != null && Objects.equals(before, key(lockFile))) {
        return Optional.of(channel);
      }
    } catch (NoSuchFileException | OverlappingFileLockException e) {
      // Removed in the meantime, or locked by another thread of this program.
    }
    if (channel != null) {
      channel.close();
    }
    return Optional.empty();
  }

  /** What tells one file from another of the same name; always the same where there is no such. */
  private static Object key(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? "" : key;
  }

  public Path folder() {
    return folder;
  }

  /**
   * Puts the bundle in place of what stood there. A bundle that a person has edited since it was
   * made is not thrown away but kept beside, under another name.
   *
   * @return where the edited bundle was kept, if there was one
   */
  public Optional<Path> publish(Bundle bundle) throws IOException {
    Path fresh = folder.resolveSibling("." + folder.getFileName() + ".ny");
    Path old = folder.resolveSibling("." + folder.getFileName() + ".gammal");
    delete(fresh);
    delete(old);
    try {
      for (Map.Entry<String, byte[]> file : bundle.files().entrySet()) {
        Path target = fresh.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      return moveIntoPlace(fresh, old, bundle);
    } finally {
      delete(fresh);
    }
  }

  /**
   * Puts one file of the bundle anew, and says so in its manifest: whoever reads either sees it
   * whole. The bundle must be there.
   */
  public void replace(String path, byte[] content, Map<String, String> inputs) throws IOException {
    Path manifestFile = folder.resolve(Manifest.FILE);
    Manifest manifest = Manifest.parse(Files.readAllBytes(manifestFile));
    Map<String, String> outputs = new TreeMap<>(manifest.outputs());
    outputs.put(path, DigestUtils.sha256Hex(content));
    Manifest anew = new Manifest(manifest.sofrep(), manifest.command(), inputs, outputs);
    writeBeside(folder.resolve(path), content);
    writeBeside(manifestFile, anew.toJson());
  }

  private void writeBeside(Path target, byte[] content) throws IOException {
    Path fresh = folder.resolveSibling("." + folder.getFileName() + ".fil");
    Files.write(fresh, content);
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Optional<Path> moveIntoPlace(Path fresh, Path old, Bundle bundle) throws IOException {
    if (!Files.exists(folder)) {
      move(fresh, folder);
      return Optional.empty();
    }
    boolean keep = editedByHand(bundle);
    Path aside = keep ? freeName() : old;
    move(folder, aside);
    try {
      move(fresh, folder);
    } catch (IOException e) {
      move(aside, folder);
      throw e;
    }
    delete(old);
    return keep ? Optional.of(aside) : Optional.empty();
  }

  private boolean editedByHand(Bundle bundle) {
    try {
      return !EditedFiles.in(folder, bundle).none();
    } catch (IOException e) {
      return true; // no manifest: not ours to throw away
    }
  }

  private Path freeName() {
    for (int n = 1; ; n++) {
      Path candidate = folder.resolveSibling(folder.getFileName() + "-sparad-" + n);
      if (!Files.exists(candidate)) {
        return candidate;
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      PathUtils.deleteDirectory(tree);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(lockFile);
    channel.close();
  }
}
