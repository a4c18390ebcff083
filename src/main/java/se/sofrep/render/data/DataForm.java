package se.sofrep.render.data;

import se.sofrep.render.data.DataTable.Cell;

/** What a table on standard output may look like: exact for programs, rounded for people. */
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
      case CSV -> exact(RowText.Form.CSV, table);
      case TSV -> exact(RowText.Form.TSV, table);
      case JSON -> exact(RowText.Form.JSON, table);
      case MD -> TableText.markdown(table.withoutEmptyColumns());
      case TEXT -> TableText.aligned(table.withoutEmptyColumns());
    };
  }

  private static String exact(RowText.Form form, DataTable table) {
    RowText text = RowText.of(form, table.headings());
    table.rows().forEach(row -> text.row(row.stream().map(Cell::data).toList(), table::numeric));
    text.end();
    return text.take();
  }
}
