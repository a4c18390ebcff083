package se.sofrep.document;

import java.util.ArrayList;
import java.util.List;
import se.sofrep.problem.Language;

/**
 * The last step before a document leaves this room: no figure in it carries a percentage of a small
 * base, so that none can be read out of it in any format, and a table where one is left out says
 * so.
 */
public final class ShownShares {
  private final SmallBase small;
  private final String note;

  public ShownShares(SmallBase small, Language language) {
    this.small = small;
    this.note = small.note(language);
  }

  public List<Block> of(List<Block> blocks) {
    return blocks.stream().map(this::of).toList();
  }

  private Block of(Block block) {
    if (block instanceof Block.Paragraph text) {
      return new Block.Paragraph(text.content().stream().map(this::of).toList(), text.style());
    }
    if (block instanceof Block.Items items) {
      return new Block.Items(items.ordered(), items.items().stream().map(this::of).toList());
    }
    if (block instanceof Block.KeyFigures figures) {
      return new Block.KeyFigures(
          figures.figures().stream()
              .map(one -> new Block.KeyFigure(one.label(), of(one.value()), one.remark()))
              .toList());
    }
    if (block instanceof Block.TableBlock table) {
      return new Block.TableBlock(of(table.table()));
    }
    if (block instanceof Block.ChartBlock one) {
      Chart chart = one.chart();
      return new Block.ChartBlock(chart.named(chart.id(), chart.number(), of(chart.data())));
    }
    return block;
  }

  private Inline of(Inline inline) {
    return inline instanceof Inline.Value value ? of(value) : inline;
  }

  private Inline.Value of(Inline.Value value) {
    return new Inline.Value(value.printed(), value.figure().map(small::shown), value.mark());
  }

  public Table of(Table table) {
    boolean hidden =
        table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(this::isLeftOut);
    List<String> notes = new ArrayList<>(table.notes());
    if (hidden) {
      notes.add(note);
    }
    return new Table(
        table.id(),
        table.number(),
        table.caption(),
        table.columns(),
        table.rows().stream().map(this::of).toList(),
        notes);
  }

  private Table.Row of(Table.Row row) {
    return new Table.Row(row.kind(), row.cells().stream().map(this::of).toList());
  }

  private Table.Cell of(Table.Cell cell) {
    return new Table.Cell(cell.printed(), cell.value(), cell.figure().map(small::shown));
  }

  /** A cell that tells a share without its percentage; one of its counts has a value. */
  private boolean isLeftOut(Table.Cell cell) {
    return cell.value().isEmpty() && cell.figure().filter(small::hides).isPresent();
  }
}
