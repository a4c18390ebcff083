package se.sofrep.source.input;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import se.sofrep.domain.Association;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Participations;
import se.sofrep.problem.Findings;

/**
 * {@code deltagare}: one row per participation. Identity numbers become digests, sex and day of
 * birth here and go no further.
 */
public final class ParticipationReader implements Participations {
  private final InputTable table;
  private final Association association;
  private final Findings findings;
  private final AtomicBoolean reported = new AtomicBoolean();

  private ParticipationReader(InputTable table, Association association, Findings findings) {
    this.table = table;
    this.association = association;
    this.findings = findings;
  }

  /**
   * Opens the file and checks its headings. The rows are read anew by every {@link
   * Participations#forEach}; the first time reports what is wrong with them, so a run must go
   * through them once before it trusts that there is no error.
   */
  public static Participations read(
      Path file, String name, Association association, Findings findings) {
    InputTable table =
        InputTable.open(file, name, ParticipationColumns.SCHEMA, association, findings);
    return new ParticipationReader(table, association, findings);
  }

  /** Columns under the names of the contract, however the file heads them. */
  @Override
  public Set<String> columns() {
    return Set.copyOf(table.columns());
  }

  @Override
  public void forEach(Consumer<Participation> action) {
    Findings to = reported.getAndSet(true) ? new Findings() : findings;
    ParticipationRows rows = new ParticipationRows(table, association, to);
    table.forEach(to, row -> rows.read(row).ifPresent(action));
    rows.report();
  }
}
