package se.sofrep.render.data;

import se.sofrep.figures.Figures;

/** {@code figures.csv}: tidy, one row a value (CONTRACT §3). */
public final class FiguresCsv {
  private FiguresCsv() {}

  public static String of(Figures figures) {
    return CsvText.of(FigureRows.COLUMNS, figures.all().stream().map(FigureRows::row).toList());
  }
}
