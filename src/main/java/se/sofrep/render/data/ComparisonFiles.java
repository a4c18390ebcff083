package se.sofrep.render.data;

import java.util.ArrayList;
import java.util.List;
import se.sofrep.document.comparison.Compared;
import se.sofrep.figures.Figure;

/**
 * {@code figures.csv} and {@code figures.json} of a comparison: the columns that every figures file
 * has, and before them {@value #ASSOCIATION}, which belongs to the key. Only the figures that the
 * comparison takes up.
 */
public record ComparisonFiles(List<Compared> all) {
  /** Whose figure it is. */
  public static final String ASSOCIATION = "förbund";

  public String csv() {
    return CsvText.of(columns(), rows());
  }

  public String json() {
    return FiguresJson.of(columns(), rows());
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(ASSOCIATION));
    columns.addAll(FigureRows.COLUMNS);
    return columns;
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Compared one : all) {
      for (Figure figure : one.compared()) {
        List<String> row = new ArrayList<>(List.of(one.name()));
        row.addAll(FigureRows.row(figure));
        rows.add(row);
      }
    }
    return rows;
  }
}
