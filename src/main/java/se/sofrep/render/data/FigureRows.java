package se.sofrep.render.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;

/** The columns of {@code figures.csv}, shared by CSV and JSON. Values unrounded, decimal point. */
final class FigureRows {
  static final List<String> COLUMNS =
      List.of(
          "nyckeltal",
          "insats",
          "kön",
          "kategori",
          "period",
          "värde",
          "enhet",
          "täljare",
          "nämnare",
          "nedre",
          "övre",
          "status",
          "källa",
          "täckning");

  /** Columns that hold numbers: bare in JSON, {@code null} when empty. */
  static final List<String> NUMBERS = List.of("värde", "täljare", "nämnare", "nedre", "övre");

  private FigureRows() {}

  static List<String> row(Figure figure) {
    FigureKey key = figure.key();
    return List.of(
        key.name(),
        key.intervention(),
        key.gender(),
        key.category(),
        key.period().label(),
        plain(figure.value()),
        key.unit().word(),
        plain(figure.numerator()),
        plain(figure.denominator()),
        plain(figure.low()),
        plain(figure.high()),
        figure.status().word(),
        String.join("|", figure.sources()),
        figure.isWhole() ? "" : figure.coverage().word());
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(FigureRows::plain).orElse("");
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
