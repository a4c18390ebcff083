package se.sofrep.document.folding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.sofrep.document.Block;
import se.sofrep.document.Printer;
import se.sofrep.document.ShownFigures;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;

/** In how many places of a report each figure is told; charts, which repeat, apart. */
final class Told {
  private final Map<FigureKey, Integer> places = new HashMap<>();

  Told(List<Block> blocks) {
    blocks.stream()
        .filter(block -> !(block instanceof Block.ChartBlock))
        .map(block -> keys(ShownFigures.of(block)).toList())
        .forEach(keys -> keys.forEach(key -> places.merge(key, 1, Integer::sum)));
  }

  private static Stream<FigureKey> keys(Stream<Figure> figures) {
    return figures.filter(figure -> figure.value().isPresent()).map(Figure::key).distinct();
  }

  /** Whether what a table's cells tell is told in another place too, or is nothing. */
  boolean elsewhere(Collection<Cell> cells) {
    return stands(cells, 2);
  }

  /** Whether what the cells tell is told in some place, or is nothing. */
  boolean anywhere(Collection<Cell> cells) {
    return stands(cells, 1);
  }

  private boolean stands(Collection<Cell> cells, int times) {
    return cells.stream()
        .filter(Told::says)
        .allMatch(
            cell ->
                cell.figure().filter(f -> places.getOrDefault(f.key(), 0) >= times).isPresent());
  }

  /** One place fewer for each figure of those cells. */
  void without(Collection<Cell> cells) {
    keys(cells.stream().flatMap(cell -> cell.figure().stream()))
        .forEach(key -> places.merge(key, -1, Integer::sum));
  }

  /** More than a zero, or than that there is nothing. */
  static boolean says(Cell cell) {
    return !cell.printed().isBlank()
        && !cell.printed().equals(Printer.NO_DATA)
        && !isWithheld(cell)
        && !isZero(cell);
  }

  static boolean isZero(Cell cell) {
    return cell.value().filter(value -> value.signum() == 0).isPresent();
  }

  static boolean isWithheld(Cell cell) {
    return cell.printed().equals(Printer.WITHHELD);
  }

  static boolean isWithheld(Table table) {
    return table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(Told::isWithheld);
  }
}
