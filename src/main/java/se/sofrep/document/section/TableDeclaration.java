package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Kind;
import se.sofrep.document.axis.View;
import se.sofrep.document.folding.Folds;
import se.sofrep.figures.Unit;

/**
 * A table as a template declares it: columns, rows, notes, in the order they are written. It knows
 * figures and no words; every word in it is the template's.
 */
public final class TableDeclaration {
  /** A remark, and when it stands: asked of the finished table. */
  private record Note(String sentence, Predicate<Table> when) {}

  private final String id;
  private final boolean everyRow;
  private final List<Column> columns = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private String title = "";
  private String undivided = "";
  private String subject = "";
  private String rowHeading;

  /**
   * @param everyRow whether rows without data stand too: that something is lacking must be seen
   */
  public TableDeclaration(String id, String rowHeading, boolean everyRow) {
    this.id = id;
    this.rowHeading = rowHeading;
    this.everyRow = everyRow;
  }

  /**
   * @param words its title
   * @param other the title when no column of one gender is left
   */
  public void title(String words, String other) {
    title = words;
    undivided = other;
  }

  /** What it tells of, in the middle of a sentence. */
  public void subject(String words) {
    subject = words;
  }

  /** How it is told of when some of it is folded away. */
  public Folds.Manner manner() {
    Set<Table.Column> divided = printed(column -> isOfOneGender(column.select()));
    Set<Table.Column> before = printed(column -> column.select().period().isPresent());
    return new Folds.Manner(subject, undivided, divided, before, this::said);
  }

  private static boolean isOfOneGender(Select select) {
    return !select.gender().isEmpty() && !select.gender().equals(View.TOTAL);
  }

  private Set<Table.Column> printed(Predicate<Column> which) {
    return columns.stream()
        .filter(which)
        .map(column -> new Table.Column(column.heading(), column.group(), column.format()))
        .collect(Collectors.toSet());
  }

  public void add(Column column) {
    columns.add(column);
  }

  public void add(Line line) {
    lines.add(line);
  }

  /** The rows' own words that some column prints; empty as long as there is no column. */
  public Set<String> asked() {
    Set<String> asked = new TreeSet<>();
    for (Column column : columns) {
      asked.add(column.from());
      asked.add(column.otherwise());
    }
    return asked;
  }

  /** A note under a condition on the finished table. */
  public void note(String sentence, NoteCondition when) {
    notes.add(new Note(sentence, table -> when.holds(table, columns)));
  }

  /** Empty when no row says anything. */
  public Optional<Table> build(Sources sources, Function<String, List<Unit>> units) {
    Cells cells = new Cells(sources, units);
    Grid<Line> grid = new Grid<>(id, title, rowHeading);
    for (Column column : columns) {
      Function<Line, Table.Cell> cell = line -> cells.cell(line, column);
      if (column.optional()) {
        grid.optional(column.heading(), column.group(), column.format(), cell);
      } else {
        grid.column(column.heading(), column.group(), column.format(), cell);
      }
    }
    for (Line line : lines) {
      if (line.kind() == Kind.HEADING) {
        grid.heading(line.label());
      } else {
        grid.row(line.kind(), line.label(), line);
      }
    }
    return (everyRow ? grid.everyRow() : grid).build().map(this::withNotes);
  }

  private Table withNotes(Table table) {
    return new Table(
        table.id(), table.number(), table.caption(), table.columns(), table.rows(), said(table));
  }

  private List<String> said(Table table) {
    return notes.stream().filter(note -> note.when().test(table)).map(Note::sentence).toList();
  }
}
