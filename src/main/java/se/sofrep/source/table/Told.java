package se.sofrep.source.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.problem.Severity;

/**
 * Findings of one file, where the same thing may be wrong on a million rows: each kind is told for
 * its first hundred places and then counted.
 */
public final class Told {
  private static final int MOST = 100;

  private final Findings findings;
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  private static final class Kind {
    private final Severity severity;
    private final Location first;
    private int count;

    Kind(Severity severity, Location first) {
      this.severity = severity;
      this.first = first;
    }
  }

  public Told(Findings findings) {
    this.findings = findings;
  }

  public void error(String code, Location at, Object... arguments) {
    tell(Severity.ERROR, code, at, arguments);
  }

  public void warning(String code, Location at, Object... arguments) {
    tell(Severity.WARNING, code, at, arguments);
  }

  public void notice(String code, Location at, Object... arguments) {
    tell(Severity.NOTICE, code, at, arguments);
  }

  private void tell(Severity severity, String code, Location at, Object... arguments) {
    Kind kind = kinds.computeIfAbsent(code, key -> new Kind(severity, at));
    if (kind.count++ < MOST) {
      findings.add(new Finding(severity, code, at, List.of(arguments)));
    }
  }

  /** Tells how many there were of the kinds that were cut short; call after the last row. */
  public void end() {
    for (Kind kind : kinds.values()) {
      if (kind.count > MOST) {
        findings.add(
            new Finding(kind.severity, "table.more", kind.first, List.of(kind.count, MOST)));
      }
    }
  }
}
