package se.sofrep.job.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.sofrep.document.comparison.Compared;
import se.sofrep.document.comparison.Comparison;
import se.sofrep.domain.Period;
import se.sofrep.job.Host;
import se.sofrep.job.publish.DataFiles;
import se.sofrep.job.workspace.Office;
import se.sofrep.job.workspace.Study;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Reads the workspaces that are to be compared, each in each year. What is wrong in one is found
 * with the workspace's name before the path; all are read, so that one run tells of every fault.
 */
final class ComparedWorkspaces {
  private final Host host;
  private final Findings findings;
  private final Map<String, List<Study>> studies = new LinkedHashMap<>();

  ComparedWorkspaces(Host host, Findings findings) {
    this.host = host;
    this.findings = findings;
  }

  void read(List<Path> typed, List<Integer> years) {
    FolderNames.of(distinct(typed)).forEach((folder, name) -> read(folder, name, years));
    sayRepeatedNames();
  }

  /** A folder given twice is read once, and said: twice the same would count twice. */
  private List<Path> distinct(List<Path> typed) {
    List<Path> folders = new ArrayList<>();
    for (Path path : typed) {
      Path folder = real(host.folder().resolve(path).normalize());
      if (folders.contains(folder)) {
        findings.warning("job.same-workspace", Location.NONE, path.toString());
      } else {
        folders.add(folder);
      }
    }
    return folders;
  }

  private static Path real(Path folder) {
    try {
      return Files.exists(folder) ? folder.toRealPath() : folder;
    } catch (IOException e) {
      return folder;
    }
  }

  private void read(Path folder, String name, List<Integer> years) {
    Findings own = new Findings();
    Optional<Office> office = Office.open(Optional.of(folder), host, own);
    if (office.isPresent()) {
      List<Study> read = new ArrayList<>();
      for (int year : years) {
        read.add(Study.of(office.get(), Period.year(year), own));
      }
      studies.put(name, read);
    }
    own.all().forEach(finding -> findings.add(in(name, finding)));
  }

  /** The finding with the workspace before its path. */
  private static Finding in(String workspace, Finding finding) {
    Location at = finding.location();
    String file = at.file().isEmpty() ? workspace : workspace + "/" + at.file();
    return new Finding(
        finding.severity(),
        finding.code(),
        new Location(file, at.row(), at.column()),
        finding.arguments());
  }

  private void sayRepeatedNames() {
    byAssociation()
        .forEach(
            (association, workspaces) -> {
              if (workspaces.size() > 1) {
                findings.warning(
                    "job.same-association",
                    Location.NONE,
                    association,
                    String.join(", ", workspaces));
              }
            });
  }

  private Map<String, List<String>> byAssociation() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    studies.forEach(
        (workspace, read) ->
            names.computeIfAbsent(association(read), name -> new ArrayList<>()).add(workspace));
    return names;
  }

  private static String association(List<Study> read) {
    return read.get(0).material().association().name();
  }

  /** Förbund of the same name are told apart by their folders. */
  Comparison comparison() {
    Map<String, List<String>> names = byAssociation();
    List<Compared> all = new ArrayList<>();
    studies.forEach(
        (workspace, read) -> {
          String own = association(read);
          String name = names.get(own).size() > 1 ? own + " (" + workspace + ")" : own;
          for (Study study : read) {
            all.add(new Compared(name, study.material(), study.figures()));
          }
        });
    return new Comparison(all);
  }

  /** The names of the workspaces, in the order they were given. */
  List<String> workspaces() {
    return List.copyOf(studies.keySet());
  }

  boolean sample() {
    return studies.values().stream()
        .flatMap(List::stream)
        .anyMatch(study -> study.workspace().sample());
  }

  /** Of every file that was read, by workspace and path. */
  SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    studies.forEach(
        (workspace, read) ->
            read.forEach(
                study ->
                    digests.putAll(
                        DataFiles.digests(
                            study.workspace().root(), study.material(), workspace + "/"))));
    return digests;
  }
}
