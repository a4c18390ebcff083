package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.sofrep.document.Printer;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.document.axis.View;
import se.sofrep.document.section.Select.Made.Difference;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;

/** What stands where a declared row meets a declared column. */
final class Cells {
  private static final Cell BLANK = Cell.text("");
  private final Sources sources;
  private final Printer printer;
  private final Function<String, List<Unit>> units;

  /**
   * @param units the units that a nyckeltal has, the main one first
   */
  Cells(Sources sources, Function<String, List<Unit>> units) {
    this.sources = sources;
    this.printer = sources.printer();
    this.units = units;
  }

  Cell cell(Line line, Column column) {
    Object words =
        line.words().get(column.otherwise().isEmpty() ? column.from() : column.otherwise());
    List<Select> selects = selects(line, column);
    if (selects.isEmpty() || column.aspect().filter(Aspect.TEXT::equals).isPresent()) {
      return words(words, column);
    }
    String name = selects.get(0).name();
    if (name.isEmpty()) {
      return BLANK;
    }
    Unit main = units.apply(name).get(0);
    Aspect aspect = line.aspect().or(column::aspect).orElse(Aspect.ofUnit(main));
    if (line.without().filter(aspect::equals).isPresent()) {
      return BLANK;
    }
    boolean made = column.whole().isPresent() || selects.get(0).made().isPresent();
    boolean fits = made || units.apply(name).contains(aspect.unit());
    if (!fits) {
      return BLANK;
    }
    Optional<Figure> figure = figure(selects, column, aspect, main);
    if (figure.isEmpty()) {
      return words(words, column);
    }
    Cell cell = printed(figure, aspect, column);
    boolean check = selects.get(0).made().filter(m -> m instanceof Difference).isPresent();
    return check ? new Cell(cell.printed(), cell.value(), Optional.empty()) : cell;
  }

  private static List<Select> selects(Line line, Column column) {
    if (column.from().isEmpty()) {
      return List.of(column.select().over(line.select()));
    }
    return line.selects().getOrDefault(column.from(), List.of()).stream()
        .map(select -> column.select().over(select).over(line.select()))
        .toList();
  }

  private Optional<Figure> figure(List<Select> selects, Column column, Aspect aspect, Unit main) {
    for (Select select : selects) {
      Optional<Figure> found =
          column.whole().isPresent()
              ? sources.share(select, column.whole().get().over(select), main)
              : sources.find(select, aspect.unit());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The row's own words, or a number of its own that is no figure. */
  private Cell words(Object words, Column column) {
    if (words instanceof BigDecimal number) {
      return new Cell(printer.cell(number, column.format()), Optional.of(number), Optional.empty());
    }
    return Cell.text(words == null ? column.lacking() : words.toString());
  }

  private Cell printed(Optional<Figure> figure, Aspect aspect, Column column) {
    return switch (aspect) {
      case INTERVAL -> interval(figure);
      case OF ->
          new Cell(SectionWords.ofBase(printer, figure.orElseThrow()), Optional.empty(), figure);
      case OF_UNBROKEN ->
          new Cell(
              SectionWords.ofBase(printer, figure.orElseThrow())
                  .replaceFirst(" ", "\u00a0")
                  .replaceFirst(" ", "\u00a0"),
              Optional.empty(),
              figure);
      case NUMERATOR -> part(figure, Figure::numerator, Format.COUNT);
      case DENOMINATOR -> part(figure, Figure::denominator, Format.COUNT);
      case PART -> part(figure, Figure::numerator, Format.KRONOR);
      case KRONOR_IN_WORDS -> kronorInWords(figure, column);
      default -> printer.cell(figure, aspect.format());
    };
  }

  private Cell interval(Optional<Figure> share) {
    return share
        .filter(f -> !printer.small().hides(f))
        .map(f -> new Cell(SectionWords.interval(printer, f), Optional.empty(), share))
        .orElse(Cell.text(Printer.NO_DATA));
  }

  /** Numerator or denominator as a cell that leads to the share. */
  private Cell part(
      Optional<Figure> figure, Function<Figure, Optional<BigDecimal>> which, Format format) {
    if (figure.filter(View::isWithheld).isPresent()) {
      return new Cell(Printer.WITHHELD, Optional.empty(), figure);
    }
    return figure
        .flatMap(which)
        .map(n -> new Cell(printer.cell(n, format), Optional.of(n), figure))
        .orElse(Cell.text(Printer.NO_DATA));
  }

  private Cell kronorInWords(Optional<Figure> figure, Column column) {
    Cell cell = printer.cell(figure, Format.KRONOR);
    if (cell.printed().equals(Printer.NO_DATA)) {
      return Cell.text(column.lacking());
    }
    return cell.value()
        .map(value -> new Cell(printer.kronor(value), cell.value(), cell.figure()))
        .orElse(cell);
  }
}
