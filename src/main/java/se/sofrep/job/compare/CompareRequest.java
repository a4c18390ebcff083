package se.sofrep.job.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.job.Format;
import se.sofrep.problem.Language;

/**
 * What a person asks to have compared.
 *
 * @param workspaces as typed, at least one
 * @param years calendar years, at least one
 * @param output the folder in which the bundle becomes a folder; {@code rapporter/} in the current
 *     folder when empty
 * @param only one section instead of the whole report
 * @param strict whether a warning stops the report
 */
public record CompareRequest(
    List<Path> workspaces,
    List<Integer> years,
    Optional<Path> output,
    Set<Format> formats,
    Optional<String> only,
    Language reportLanguage,
    boolean strict) {
  public CompareRequest {
    workspaces = List.copyOf(workspaces);
    years = years.stream().distinct().sorted().toList();
  }
}
