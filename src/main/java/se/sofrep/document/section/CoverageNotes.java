package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.wording.Dates;
import se.sofrep.figures.CoverageFindings;
import se.sofrep.figures.Coverages;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.problem.Messages;

/**
 * The notes under a table of which some figures rest on material that is not whole, or are not
 * shown because they cannot be compared: why, once for each reason.
 */
public final class CoverageNotes {
  private final ReportContext context;
  private final Coverages coverages;
  private final Messages messages;
  private final Dates dates;
  private final Set<String> notes = new LinkedHashSet<>();
  private final Set<String> reasons = new LinkedHashSet<>();

  private CoverageNotes(ReportContext context) {
    this.context = context;
    this.coverages = context.figures().coverages();
    this.messages = new Messages(context.language());
    this.dates = new Dates(context.language());
  }

  /** The table as it is, or with notes after its own. */
  public static Table under(Table table, ReportContext context) {
    CoverageNotes notes = new CoverageNotes(context);
    List<Figure> figures =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.figure().stream())
            .filter(figure -> !figure.isWhole())
            .toList();
    figures.stream()
        .filter(figure -> !figure.isNotComparable())
        .map(Figure::key)
        .forEach(notes::partial);
    figures.stream().filter(Figure::isNotComparable).map(Figure::key).forEach(notes::notComparable);
    if (notes.notes.isEmpty()) {
      return table;
    }
    List<String> all = new ArrayList<>(table.notes());
    all.addAll(notes.notes);
    return new Table(
        table.id(), table.number(), table.caption(), table.columns(), table.rows(), all);
  }

  private void partial(FigureKey key) {
    reasons(key).forEach(reason -> notes.add(messages.text("material.note", reason)));
  }

  /** Because of its own material, or else of what it would stand beside. */
  private void notComparable(FigureKey key) {
    if (coverages.of(key).isWhole()) {
      partial(key.period(context.period()));
    } else {
      String days = dates.brief(key.period());
      reasons(key)
          .forEach(reason -> notes.add(messages.text("material.note-before", days, reason)));
    }
  }

  /** Those that have not been told under this table. */
  private List<String> reasons(FigureKey key) {
    return CoverageFindings.of(coverages, key).stream()
        .map(messages::text)
        .filter(reasons::add)
        .toList();
  }
}
