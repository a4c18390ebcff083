package se.sofrep.problem;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a run has found so far, in the order it was found. One run lists every bad row; what is
 * found again, the same in every part, is not said twice.
 */
public final class Findings {
  private final Set<Finding> found = Collections.synchronizedSet(new LinkedHashSet<>());

  public void add(Finding finding) {
    found.add(finding);
  }

  public void addAll(Findings other) {
    other.all().forEach(this::add);
  }

  public void error(String code, Location at, Object... arguments) {
    add(new Finding(Severity.ERROR, code, at, List.of(arguments)));
  }

  public void warning(String code, Location at, Object... arguments) {
    add(new Finding(Severity.WARNING, code, at, List.of(arguments)));
  }

  public void notice(String code, Location at, Object... arguments) {
    add(new Finding(Severity.NOTICE, code, at, List.of(arguments)));
  }

  public List<Finding> all() {
    synchronized (found) {
      return List.copyOf(found);
    }
  }

  public boolean has(Severity severity) {
    return all().stream().anyMatch(finding -> finding.severity() == severity);
  }

  public boolean hasErrors() {
    return has(Severity.ERROR);
  }
}
