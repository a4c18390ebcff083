package se.sofrep.source.table;

import java.util.List;

/**
 * One row below the headings.
 *
 * @param row the line of the text file where the row starts, or the row of the sheet; from 1
 * @param cells trimmed text, as many as the table has headings; empty cells are {@code ""}. Numbers
 *     and dates of a workbook come as plain decimals ({@code 1234.5}) and ISO dates
 * @param typed per cell: whether the workbook itself says that it is a number, so that its point is
 *     a decimal point
 */
public record TableRow(int row, List<String> cells, List<Boolean> typed) {
  public String cell(int index) {
    return cells.get(index);
  }

  public boolean isTyped(int index) {
    return typed.get(index);
  }
}
