package se.sofrep.source.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import se.sofrep.domain.Association;
import se.sofrep.domain.Participation;
import se.sofrep.problem.Findings;
import se.sofrep.source.cell.Identity;

/**
 * {@code deltagare} as an analyst has it: rows by the same rules as {@link ParticipationReader},
 * but the file may have columns of its own, and may lack those that only tell who the participants
 * are (deltagare, kön, ålder). An association without insatser takes the names the file has.
 */
public final class ParticipationTable {
  private final InputTable table;
  private final Association association;
  private final Findings findings;
  private final AtomicBoolean reported = new AtomicBoolean();

  private ParticipationTable(InputTable table, Association association, Findings findings) {
    this.table = table;
    this.association = association;
    this.findings = findings;
  }

  /** Every column that {@code deltagare} may have, in order. */
  public static List<String> columnNames() {
    return ParticipationColumns.SCHEMA.names();
  }

  /** Opens the file and checks its headings; what is wrong is in the findings. */
  public static ParticipationTable open(
      Path file, String name, Association association, Findings findings) {
    InputTable table =
        InputTable.open(file, name, ParticipationColumns.SCHEMA, true, association, findings);
    return new ParticipationTable(table, association, findings);
  }

  /** Whether rows can be read. */
  public boolean isUsable() {
    return table.isUsable();
  }

  /** The file as findings name it. */
  public String name() {
    return table.file().name();
  }

  /** The columns the file has, in its order: by their names in the contract, others as headed. */
  public List<String> columns() {
    return table.columns();
  }

  /** Whether a text is a personal identity number, with the right check digit. */
  public static boolean isIdentityNumber(String text) {
    return Identity.of(text, LocalDate.of(2099, 12, 31)).map(Identity::valid).orElse(false);
  }

  /**
   * Hands over every row without error, read anew each time; the first time reports what is wrong
   * with the others.
   */
  public void forEach(BiConsumer<Participation, InputRow> action) {
    Findings to = reported.getAndSet(true) ? new Findings() : findings;
    Interventions interventions = new Interventions(association);
    if (association.interventions().isEmpty()) {
      interventions.allowingAny();
    }
    ParticipationRows rows = new ParticipationRows(table, association, interventions, true, to);
    table.forEach(to, row -> rows.read(row).ifPresent(read -> action.accept(read, row)));
    rows.report();
  }
}
