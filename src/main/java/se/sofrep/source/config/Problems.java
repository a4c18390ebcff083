package se.sofrep.source.config;

import java.util.Collection;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
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

  void error(Node at, String code, Object... arguments) {
    error(at.getStartMark(), code, arguments);
  }

  void error(Optional<Mark> at, String code, Object... arguments) {
    errors++;
    findings.error(code, at(at), arguments);
  }

  void warning(Node at, String code, Object... arguments) {
    findings.warning(code, at(at.getStartMark()), arguments);
  }

  void notice(Node at, String code, Object... arguments) {
    findings.notice(code, at(at.getStartMark()), arguments);
  }

  /** {@code code} with the nearest right word, or {@code code-list} with all of them. */
  void unknown(Node at, String code, String wrong, Collection<String> right) {
    Optional<String> near = Names.nearest(wrong, right);
    if (near.isPresent()) {
      error(at, code, wrong, near.get());
    } else {
      error(at, code + "-list", wrong, String.join(", ", right));
    }
  }

  boolean any() {
    return errors > 0;
  }

  private Location at(Optional<Mark> mark) {
    return mark.map(m -> Location.of(file, m.getLine() + 1, m.getColumn() + 1))
        .orElseGet(() -> Location.of(file));
  }
}
