package se.sofrep.source.input;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.problem.Findings;
import se.sofrep.problem.RowsNamed;

/** Reads one kind of table, each row by itself, and tells once what is strange in many rows. */
public abstract class RowReader<R> {
  static final String TOTAL = "Totalt";
  private static final String GENDER = "kön";

  final CodeLists codes;
  final Interventions interventions;
  final ValueList genders;
  final StrangeValues strange = new StrangeValues();
  private final RowsNamed noGender = new RowsNamed();
  private final Map<String, Integer> seen = new HashMap<>();
  private final String table;
  private final Association association;

  /**
   * @param table the input's name in the contract: {@code budget}
   */
  RowReader(String table, Association association) {
    this.table = table;
    this.association = association;
    this.codes = new CodeLists(association);
    this.interventions = new Interventions(association);
    this.genders = codes.gender();
  }

  /** The input's name in the contract. */
  public String table() {
    return table;
  }

  /**
   * The rows that have no error. A reader reads one file.
   *
   * @param name the file's path relative to the workspace, for findings
   */
  public List<R> read(Path file, String name, Findings findings) {
    InputTable input = InputTable.open(file, name, Schema.of(table), association, findings);
    List<R> rows = input.records(findings, this::row);
    interventions.report(findings);
    strange.report(findings);
    toldEmpty(noGender, findings);
    report(findings);
    return rows;
  }

  /** Empty for a row with an error, which it tells of. */
  abstract Optional<R> row(InputRow row);

  /** Tells what the reader alone looks for. */
  void report(Findings findings) {}

  /** The row where the same key was met before. */
  final Optional<Integer> before(InputRow row, String... key) {
    return Optional.ofNullable(seen.putIfAbsent(String.join("\n", key), row.at().row()));
  }

  /** Notes an empty cell, where the file has the column. */
  final void noGender(InputRow row) {
    if (row.has(GENDER)) {
      noGender.add(row.at(GENDER));
    }
  }

  /** Tells once a file how many rows do not say a sex. */
  static void toldEmpty(RowsNamed noGender, Findings findings) {
    if (!noGender.isEmpty()) {
      findings.warning("input.gender-empty", noGender.first(), noGender.count());
    }
  }

  /** Sex where an empty cell and {@code Totalt} are the same, and come as {@code Totalt}. */
  final String genderOrTotal(InputRow row) {
    String text = row.text(GENDER);
    return text.isEmpty() || text.equalsIgnoreCase(TOTAL)
        ? TOTAL
        : strange.use(genders, row, GENDER);
  }
}
