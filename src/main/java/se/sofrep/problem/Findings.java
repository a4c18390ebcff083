package se.sofrep.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a run has found so far, in the order it was found. One run lists every bad row. */
public final class Findings {
  private final List<Finding> list = Collections.synchronizedList(new ArrayList<>());

  public void add(Finding finding) {
    list.add(finding);
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
    synchronized (list) {
      return List.copyOf(list);
    }
  }

  public boolean has(Severity severity) {
    return all().stream().anyMatch(finding -> finding.severity() == severity);
  }

  public boolean hasErrors() {
    return has(Severity.ERROR);
  }
}
