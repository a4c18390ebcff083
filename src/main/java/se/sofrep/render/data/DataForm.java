package se.sofrep.render.data;

import java.util.function.UnaryOperator;
import se.sofrep.render.data.DataTable.Cell;

/**
 * What a table on standard output may look like: exact for programs, rounded for people. CSV and
 * TSV are opened in spreadsheets too, so no cell of theirs is a formula.
 */
public enum DataForm {
  CSV,
  TSV,
  JSON,
  /** A Markdown table. */
  MD,
  /** Columns aligned with spaces. */
  TEXT;

  public String of(DataTable table) {
    return switch (this) {
      case CSV -> exact(RowText.Form.CSV, table, FormulaText::harmless);
      case TSV -> exact(RowText.Form.TSV, table, FormulaText::harmless);
      case JSON -> exact(RowText.Form.JSON, table, UnaryOperator.identity());
      case MD -> TableText.markdown(table.withoutEmptyColumns());
      case TEXT -> TableText.aligned(table.withoutEmptyColumns());
    };
  }

  private static String exact(RowText.Form form, DataTable table, UnaryOperator<String> words) {
    RowText text = RowText.of(form, table.headings().stream().map(words).toList());
    table
        .rows()
        .forEach(row -> text.row(row.stream().map(Cell::data).map(words).toList(), table::numeric));
    text.end();
    return text.take();
  }
}
