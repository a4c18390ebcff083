package se.sofrep.job.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import se.sofrep.job.Host;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * The folder that holds a förbund's files.
 *
 * @param root absolute
 * @param sample whether it is sofrep's own example
 */
public record Workspace(Path root, boolean sample) {
  public static final String CONFIGURATION = "forbund.yaml";

  /** The folder of a workspace's own templates, which go before the built-in ones. */
  public static final String TEMPLATES = "mallar";

  private static final String SAMPLE_FOLDER = "sample-data";

  /**
   * The workspace given; else the nearest folder upwards that holds {@code forbund.yaml}; else,
   * only in sofrep's own source folder, its example. Nothing found is a finding with the ways out.
   */
  public static Optional<Workspace> locate(Optional<Path> given, Host host, Findings findings) {
    if (given.isPresent()) {
      return given(host.folder().resolve(given.get()).normalize(), host, findings);
    }
    for (Path folder = host.folder(); folder != null; folder = folder.getParent()) {
      if (holdsConfiguration(folder)) {
        return Optional.of(new Workspace(folder, isSample(folder, host)));
      }
    }
    if (host.home().isPresent() && same(host.home().get(), host.folder())) {
      Path sample = host.home().get().resolve(SAMPLE_FOLDER);
      if (holdsConfiguration(sample)) {
        return Optional.of(new Workspace(sample, true));
      }
    }
    findings.error("job.no-workspace", Location.NONE, host.folder().toString());
    return Optional.empty();
  }

  private static Optional<Workspace> given(Path root, Host host, Findings findings) {
    if (!Files.isDirectory(root)) {
      findings.error("job.workspace-missing", Location.NONE, root.toString());
      return Optional.empty();
    }
    if (!holdsConfiguration(root)) {
      findings.error("job.workspace-empty", Location.NONE, root.toString());
      return Optional.empty();
    }
    return Optional.of(new Workspace(root, isSample(root, host)));
  }

  /**
   * Where reports go unless told otherwise: {@code rapporter/} in the workspace, not in the
   * example.
   */
  public Path defaultOutput(Host host) {
    return (sample ? host.folder() : root).resolve("rapporter");
  }

  private static boolean holdsConfiguration(Path folder) {
    // Also where it is something that cannot be read: that is then said.
    return Files.exists(folder.resolve(CONFIGURATION), LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isSample(Path folder, Host host) {
    return host.home().map(home -> same(home.resolve(SAMPLE_FOLDER), folder)).orElse(false);
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
