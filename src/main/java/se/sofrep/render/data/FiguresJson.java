package se.sofrep.render.data;

import java.util.List;
import se.sofrep.figures.Figures;

/** {@code figures.json}: an array of objects with the keys of {@code figures.csv}, one a line. */
public final class FiguresJson {
  private FiguresJson() {}

  public static String of(Figures figures) {
    return of(FigureRows.COLUMNS, figures.all().stream().map(FigureRows::row).toList());
  }

  /** Rows under columns, of which {@link FigureRows#NUMBERS} are numbers. */
  static String of(List<String> columns, List<List<String>> rows) {
    List<Boolean> numbers = columns.stream().map(FigureRows.NUMBERS::contains).toList();
    RowText json = RowText.of(RowText.Form.JSON, columns);
    rows.forEach(row -> json.row(row, () -> numbers));
    json.end();
    return json.take();
  }
}
