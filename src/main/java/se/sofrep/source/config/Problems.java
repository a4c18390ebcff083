package se.sofrep.source.config;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** Findings at their line and column in one YAML file. */
final class Problems {
  private final String file;
  private final Findings findings;
  private int errors;

  Problems(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void error(Optional<Mark> at, String code, Object... arguments) {
    errors++;
    findings.error(code, at(at), arguments);
  }

  void warning(Optional<Mark> at, String code, Object... arguments) {
    findings.warning(code, at(at), arguments);
  }

  String file() {
    return file;
  }

  boolean any() {
    return errors > 0;
  }

  private Location at(Optional<Mark> mark) {
    return mark.map(m -> Location.of(file, m.getLine() + 1, m.getColumn() + 1))
        .orElseGet(() -> Location.of(file));
  }
}
