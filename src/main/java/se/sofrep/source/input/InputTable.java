package se.sofrep.source.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import se.sofrep.domain.Association;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.problem.RowsNamed;
import se.sofrep.source.cell.Identity;
import se.sofrep.source.cell.NumberColumn;
import se.sofrep.source.cell.Quote;
import se.sofrep.source.table.TableFile;
import se.sofrep.source.table.TableOptions;
import se.sofrep.source.table.TableRow;
import se.sofrep.source.table.Told;

/**
 * A table file whose headings are matched to the columns of a {@link Schema}. Number columns are
 * looked through once before any row is handed out, because one cell may settle how another is
 * read.
 */
public final class InputTable {
  private final TableFile file;
  private final Map<String, Integer> indexes;
  private final boolean usable;
  private final List<String> words;
  private final Map<String, NumberColumn> numbers = new HashMap<>();

  private InputTable(TableFile file, Schema schema, HeadingMatch match) {
    this.file = file;
    this.indexes = match.indexes();
    this.usable = file.isReadable() && match.isComplete();
    this.words =
        schema.columns().stream()
            .filter(column -> column.type() == Schema.Type.TEXT && has(column.name()))
            .map(Schema.Column::name)
            .toList();
  }

  /**
   * Opens a table; what is wrong with the file or its headings is reported at once.
   *
   * @param name how findings name the file
   */
  public static InputTable open(
      Path path, String name, Schema schema, Association association, Findings findings) {
    return open(path, name, schema, false, association, findings);
  }

  /**
   * @param others whether headings that the schema does not know are columns of their own
   */
  static InputTable open(
      Path path,
      String name,
      Schema schema,
      boolean others,
      Association association,
      Findings findings) {
    TableOptions options = TableOptions.wanting(HeadingMatch.wanted(schema, association));
    TableFile file = TableFile.open(path, name, options, findings);
    if (!file.isReadable()) {
      return new InputTable(
          file, Schema.NONE, HeadingMatch.of(file, Schema.NONE, false, association, findings));
    }
    InputTable table =
        new InputTable(file, schema, HeadingMatch.of(file, schema, others, association, findings));
    if (table.usable) {
      table.decideNumbers(schema, findings);
    }
    return table;
  }

  /** Whether rows can be read: the file is readable and has every required column once. */
  public boolean isUsable() {
    return usable;
  }

  public TableFile file() {
    return file;
  }

  /** Whether the file has the column. */
  public boolean has(String column) {
    return indexes.containsKey(column);
  }

  /** The columns there are, in file order: by their names in the schema, others by heading. */
  List<String> columns() {
    return indexes.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The records of those rows that make one. */
  <T> List<T> records(Findings findings, Function<InputRow, Optional<T>> reader) {
    List<T> records = new ArrayList<>();
    forEach(findings, row -> reader.apply(row).ifPresent(records::add));
    return List.copyOf(records);
  }

  /** Hands over every row; none when the table is not usable. */
  public void forEach(Findings findings, Consumer<InputRow> action) {
    if (!usable) {
      return;
    }
    int[] skipped = {0, 0};
    Told told = new Told(findings);
    Map<String, RowsNamed> astray = new LinkedHashMap<>();
    file.forEachRow(
        row -> {
          InputRow input = new InputRow(this, row, told);
          if (holdsIdentity(row, astray)) {
            input.fail();
          } else {
            action.accept(input);
          }
          if (input.failed()) {
            skipped[1] = skipped[0]++ == 0 ? row.row() : skipped[1];
          }
        });
    told.end();
    astray.forEach(
        (column, rows) ->
            findings.error(
                "input.identity-astray", rows.first(), column, rows.count(), rows.numbers()));
    if (skipped[0] > 0) {
      findings.notice("input.rows-left-out", Location.of(file.name(), skipped[1]), skipped[0]);
    }
  }

  /**
   * Whether an identity number stands where none belongs. Nothing else is read of such a row, so
   * that no finding and no figure can hold the number.
   */
  private boolean holdsIdentity(TableRow row, Map<String, RowsNamed> astray) {
    boolean any = false;
    for (String column : words) {
      if (Identity.isAstrayIn(row.cell(index(column)))) {
        astray.computeIfAbsent(column, name -> new RowsNamed()).add(at(row, column));
        any = true;
      }
    }
    return any;
  }

  int index(String column) {
    return indexes.getOrDefault(column, -1);
  }

  NumberColumn numbers(String column) {
    return numbers.computeIfAbsent(column, name -> new NumberColumn());
  }

  Location at(TableRow row, String column) {
    int index = index(column);
    return index < 0 ? Location.of(file.name(), row.row()) : file.at(row, index);
  }

  private void decideNumbers(Schema schema, Findings findings) {
    Set<String> columns = new HashSet<>();
    for (Schema.Column column : schema.columns()) {
      if (column.type() == Schema.Type.NUMBER && has(column.name())) {
        columns.add(column.name());
      }
    }
    if (columns.isEmpty()) {
      return;
    }
    Map<String, Location> unsure = new HashMap<>();
    file.forEachRow(
        row -> {
          for (String column : columns) {
            int index = index(column);
            if (numbers(column).observe(row.cell(index), row.isTyped(index))) {
              unsure.putIfAbsent(column, file.at(row, index));
            }
          }
        });
    for (String column : schema.names()) {
      if (columns.contains(column) && numbers(column).isAmbiguous()) {
        findings.error(
            "input.number-ambiguous",
            unsure.get(column),
            Quote.of(file.headings().get(index(column))));
      }
    }
  }
}
