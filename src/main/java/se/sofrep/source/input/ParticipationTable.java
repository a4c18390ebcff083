package se.sofrep.source.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.sofrep.domain.Association;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Participations;
import se.sofrep.problem.Findings;
import se.sofrep.source.cell.Identity;

/**
 * {@code deltagare}: one row per participation. Identity numbers become digests, sex and day of
 * birth here and go no further.
 *
 * <p>As an analyst has it the file may have columns of its own, and may lack those that only tell
 * who the participants are (deltagare, kön, ålder); an association without insatser then takes the
 * names the file has.
 */
public final class ParticipationTable implements Participations {
  private static final String TABLE = "deltagare";

  private final InputTable table;
  private final Association association;
  private final boolean analysed;
  private final Findings findings;
  private final AtomicBoolean reported = new AtomicBoolean();

  private ParticipationTable(
      Path file, String name, boolean analysed, Association association, Findings findings) {
    this.table = InputTable.open(file, name, Schema.of(TABLE), analysed, association, findings);
    this.association = association;
    this.analysed = analysed;
    this.findings = findings;
  }

  /** Every column that {@code deltagare} may have, in order. */
  public static List<String> columnNames() {
    return Schema.of(TABLE).names();
  }

  /**
   * Opens a workspace's file and checks its headings. The rows are read anew by every {@link
   * Participations#forEach}; the first time reports what is wrong with them, so a run must go
   * through them once before it trusts that there is no error.
   */
  public static Participations read(
      Path file, String name, Association association, Findings findings) {
    return new ParticipationTable(file, name, false, association, findings);
  }

  /** Opens an analyst's file and checks its headings; what is wrong is in the findings. */
  public static ParticipationTable open(
      Path file, String name, Association association, Findings findings) {
    return new ParticipationTable(file, name, true, association, findings);
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
  public List<String> ordered() {
    return table.columns();
  }

  /** Columns under the names of the contract, however the file heads them. */
  @Override
  public Set<String> columns() {
    return Set.copyOf(ordered());
  }

  /** Whether a text is a personal identity number, with the right check digit. */
  public static boolean isIdentityNumber(String text) {
    return Identity.of(text, LocalDate.of(2099, 12, 31)).map(Identity::valid).orElse(false);
  }

  @Override
  public void forEach(Consumer<Participation> action) {
    forEach((read, row) -> action.accept(read));
  }

  /**
   * Hands over every row without error, read anew each time; the first time reports what is wrong
   * with the others.
   */
  public void forEach(BiConsumer<Participation, InputRow> action) {
    Findings to = reported.getAndSet(true) ? new Findings() : findings;
    Interventions interventions = new Interventions(association);
    if (analysed && association.interventions().isEmpty()) {
      interventions.allowingAny();
    }
    ParticipationRows rows = new ParticipationRows(table, association, interventions, analysed, to);
    table.forEach(to, row -> rows.read(row).ifPresent(read -> action.accept(read, row)));
    rows.report();
  }
}
