package se.sofrep.source.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.cell.Keys;
import se.sofrep.source.dialect.Aborted;
import se.sofrep.source.dialect.Dialect;
import se.sofrep.source.dialect.RawRow;
import se.sofrep.source.dialect.Sources;
import se.sofrep.source.dialect.TableFault;
import se.sofrep.source.dialect.TableSource;

/**
 * A table in a file of any dialect, read as a stream: headings, then rows with their place.
 *
 * <p>Title rows above the headings, empty rows, repeated headings and total rows are passed over;
 * the latter two are told as a notice, so that no row is lost in silence. What is wrong with the
 * file is a finding, never an exception: an unreadable file is a table without headings and rows.
 * Findings about rows are reported by the first {@link #forEachRow}, later ones are quiet.
 */
public final class TableFile {
  private final String name;
  private final TableSource source;
  private final Layout layout;
  private final Dialect dialect;
  private final Findings findings;
  private final AtomicBoolean reported = new AtomicBoolean();

  private TableFile(
      String name, TableSource source, Layout layout, Dialect dialect, Findings findings) {
    this.name = name;
    this.source = source;
    this.layout = layout;
    this.dialect = dialect;
    this.findings = findings;
  }

  /** Opens the first sheet that is not empty, whatever its headings. */
  public static TableFile open(Path file, String relativeName, Findings findings) {
    return open(file, relativeName, TableOptions.ANY, findings);
  }

  /**
   * @param relativeName how findings name the file
   * @param findings where this and the first reading of the rows report
   */
  public static TableFile open(
      Path file, String relativeName, TableOptions options, Findings findings) {
    try {
      TableSource source = Sources.open(file, options.wanted());
      SheetChooser.Choice choice = SheetChooser.choose(source, options);
      choice.report(relativeName, findings);
      if (source.badRow() > 0) {
        findings.warning("table.bad-characters", Location.of(relativeName, source.badRow()));
      }
      return new TableFile(
          relativeName, source, choice.layout(), dialect(source, choice), findings);
    } catch (TableFault fault) {
      report(fault, relativeName, findings);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      findings.error("table.unreadable", Location.of(relativeName));
    }
    return new TableFile(relativeName, null, Layout.NONE, Dialect.UNKNOWN, findings);
  }

  private static Dialect dialect(TableSource source, SheetChooser.Choice choice) {
    return new Dialect(
        source.kind(),
        source.charset(),
        source.delimiter(),
        choice.sheet(),
        choice.layout().headingRow());
  }

  /** Whether the file could be opened and has headings. */
  public boolean isReadable() {
    return source != null;
  }

  /** The file as findings name it. */
  public String name() {
    return name;
  }

  public Dialect dialect() {
    return dialect;
  }

  /**
   * Headings as the file has them, trimmed, line breaks as spaces; columns without a heading are
   * left out. A heading that stands twice gets a number: {@code svar (2)}.
   */
  public List<String> headings() {
    return layout.headings();
  }

  /** The column in the file, from 1, of the heading with this index. */
  public int column(int index) {
    return layout.columns()[index] + 1;
  }

  /** Where a heading stands. */
  public Location at(int index) {
    return Location.of(name, dialect.headingRow(), column(index));
  }

  /** Where a cell of a row stands. */
  public Location at(TableRow row, int index) {
    return Location.of(name, row.row(), column(index));
  }

  /** Indexes of headings that stand twice, the second and later ones. */
  public List<Integer> doubled() {
    return layout.doubled();
  }

  /** Hands over every row below the headings, in file order. May be called any number of times. */
  public void forEachRow(Consumer<TableRow> action) {
    if (source == null) {
      return;
    }
    Findings to = reported.getAndSet(true) ? new Findings() : findings;
    RowFilter filter = new RowFilter(name, layout, dialect, to, action);
    try {
      source.read(dialect.sheet(), filter::accept);
    } catch (TableFault fault) {
      report(fault, name, to);
    } catch (Aborted aborted) {
      throw aborted.reason();
    } catch (IOException e) {
      to.error("table.unreadable", Location.of(name));
    }
    filter.end();
  }

  private static void report(TableFault fault, String name, Findings findings) {
    findings.error(fault.code(), Location.of(name, fault.row()), fault.arguments());
  }

  /**
   * Where the headings stand.
   *
   * @param columns per heading: index of its column in the file
   * @param doubled indexes of headings that repeat an earlier one
   * @param headingCells the whole row as it stands
   */
  record Layout(
      List<String> headings,
      int[] columns,
      List<Integer> doubled,
      int headingRow,
      String[] headingCells) {
    static final Layout NONE = new Layout(List.of(), new int[0], List.of(), 0, new String[0]);

    static Layout of(RawRow row) {
      List<String> headings = new ArrayList<>();
      List<Integer> doubled = new ArrayList<>();
      List<Integer> columns = new ArrayList<>();
      Set<String> taken = new HashSet<>();
      Map<String, Integer> times = new HashMap<>();
      for (int i = 0; i < row.cells().length; i++) {
        String heading = Keys.tidy(row.cell(i));
        if (heading.isEmpty()) {
          continue;
        }
        String unique = heading;
        while (!taken.add(unique)) {
          unique = heading + " (" + (times.merge(heading, 1, Integer::sum) + 1) + ")";
        }
        if (!unique.equals(heading)) {
          doubled.add(headings.size());
        }
        headings.add(unique);
        columns.add(i);
      }
      return new Layout(
          List.copyOf(headings),
          columns.stream().mapToInt(Integer::intValue).toArray(),
          List.copyOf(doubled),
          row.row(),
          row.cells());
    }
  }
}
