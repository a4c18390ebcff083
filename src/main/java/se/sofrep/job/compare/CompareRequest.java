package se.sofrep.job.compare;

import java.nio.file.Path;
import java.util.List;
import se.sofrep.job.publish.BundleRequest;

/**
 * What a person asks to have compared.
 *
 * @param workspaces as typed, at least one
 * @param years calendar years, at least one
 * @param bundle what is made of it; in {@code rapporter/} of the current folder unless told
 *     otherwise
 */
public record CompareRequest(List<Path> workspaces, List<Integer> years, BundleRequest bundle) {
  public CompareRequest {
    workspaces = List.copyOf(workspaces);
    years = years.stream().distinct().sorted().toList();
  }
}
