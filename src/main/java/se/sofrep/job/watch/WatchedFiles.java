package se.sofrep.job.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.job.Host;
import se.sofrep.job.workspace.Workspace;
import se.sofrep.problem.Findings;

/**
 * The files of a workspace, looked at several times a second: the system's own notices come late on
 * some machines and never from shared folders. Reports, hidden files and deep folders are left out.
 */
final class WatchedFiles {
  private static final long PAUSE = 120;

  /** Workspace, year, texts; templates and their parts. */
  private static final int DEEPEST = 3;

  private static final Set<String> LEFT_OUT = Set.of("rapporter", "target", "node_modules");

  private final Optional<Path> root;
  private Map<Path, Stamp> seen;

  /** What changes when a file is saved. */
  private record Stamp(long modified, long size) {}

  private WatchedFiles(Optional<Path> root) {
    this.root = root;
    this.seen = stamps();
  }

  /** Of the workspace that the run will find; nothing ever changes where there is none. */
  static WatchedFiles of(Optional<Path> given, Host host) {
    return new WatchedFiles(Workspace.locate(given, host, new Findings()).map(Workspace::root));
  }

  /** Waits; the files that were saved, made or removed. Empty when interrupted. */
  Optional<Set<Path>> awaitChange() {
    while (root.isPresent()) {
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
      Map<Path, Stamp> now = stamps();
      if (!now.equals(seen)) {
        Set<Path> changed = new HashSet<>();
        now.forEach((file, stamp) -> add(changed, file, !stamp.equals(seen.get(file))));
        seen.keySet().forEach(file -> add(changed, file, !now.containsKey(file)));
        seen = now;
        return Optional.of(changed);
      }
    }
    return Optional.empty();
  }

  private static void add(Set<Path> changed, Path file, boolean differs) {
    if (differs) {
      changed.add(file);
    }
  }

  private Map<Path, Stamp> stamps() {
    Map<Path, Stamp> stamps = new HashMap<>();
    try {
      if (root.isPresent()) {
        Files.walkFileTree(root.get(), Set.of(), DEEPEST, new Visitor(root.get(), stamps));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the workspace can no longer be read", e);
    }
    return stamps;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<Path, Stamp> stamps;

    Visitor(Path root, Map<Path, Stamp> stamps) {
      this.root = root;
      this.stamps = stamps;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean out = !folder.equals(root) && (name.startsWith(".") || LEFT_OUT.contains(name));
      return out ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !String.valueOf(file.getFileName()).startsWith(".")) {
        stamps.put(file, new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    /** A file that went away meanwhile. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
