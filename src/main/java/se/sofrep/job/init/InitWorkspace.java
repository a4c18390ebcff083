package se.sofrep.job.init;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.template.BuiltInTemplates;
import se.sofrep.domain.Association;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.workspace.Workspace;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.WorkspaceReader;

/**
 * Makes a workspace to fill in, or adds what a workspace lacks. Never overwrites a file: what is
 * there stays as it is. Once {@code forbund.yaml} names the interventions, another run adds a text
 * for each.
 */
public final class InitWorkspace {
  private final Host host;

  public InitWorkspace(Host host) {
    this.host = host;
  }

  /**
   * What a run did.
   *
   * @param root the workspace, absolute
   * @param made files written, relative to the workspace, with {@code /}
   * @param left files that were there already
   */
  public record Result(Outcome outcome, Path root, List<String> made, List<String> left) {}

  /**
   * @param folder the workspace; the current folder if none is named
   * @param year the year whose folder is made
   * @param templates whether the built-in templates are laid out to be changed
   */
  public Result run(Optional<Path> folder, int year, boolean templates) {
    Findings findings = new Findings();
    Path root = host.folder().resolve(folder.orElse(Path.of(""))).normalize();
    Writing writing = new Writing(root);
    try {
      writing.putAll(Skeleton.configuration(year));
      writing.putAll(Skeleton.tables(year));
      writing.putAll(Skeleton.texts(year, association(root)));
      if (templates) {
        writing.putAll(BuiltInTemplates.files(Workspace.TEMPLATES + "/"));
      }
      return writing.result(Outcome.of(Outcome.Result.DONE, findings));
    } catch (IOException e) {
      findings.error("job.init-not-written", Location.NONE, root.toString());
      return writing.result(Outcome.of(Outcome.Result.NOT_WRITTEN, findings));
    }
  }

  /** What the workspace says of itself; what is wrong with it is for {@code check} to tell. */
  private static Optional<Association> association(Path root) {
    return WorkspaceReader.association(root, new Findings());
  }

  private static final class Writing {
    private final Path root;
    private final List<String> made = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    Writing(Path root) {
      this.root = root;
    }

    void putAll(Map<String, byte[]> files) throws IOException {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = root.resolve(file.getKey());
        if (Files.exists(path)) {
          left.add(file.getKey());
        } else {
          Files.createDirectories(path.getParent());
          Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
          made.add(file.getKey());
        }
      }
    }

    Result result(Outcome outcome) {
      return new Result(outcome, root, List.copyOf(made), List.copyOf(left));
    }
  }
}
