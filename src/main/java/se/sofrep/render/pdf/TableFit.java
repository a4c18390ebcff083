package se.sofrep.render.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.sofrep.document.Table;
import se.sofrep.render.markup.TableShape;
import se.sofrep.render.markup.Typeface;

/**
 * How a table is fitted on paper: as large as the type can be without breaking a word or a number,
 * on a page turned sideways only when even the smallest type would break them. Column widths are
 * measured here, with the font that is printed, because a table that is set by its contents lets
 * one long word starve all other columns.
 *
 * @param size type size in points
 * @param widths width of each column in points
 * @param wide whether it stands on a page turned sideways
 */
record TableFit(double size, List<Double> widths, boolean wide) {
  /** Text width of an upright page and of one turned sideways, in points. */
  static final double PORTRAIT = 480;

  static final double LANDSCAPE = 720;

  private static final double[] SIZES = {9, 8.5, 8, 7.5, 7};
  private static final double[] WIDE_SIZES = {8.5, 8, 7.5, 7, 6.5, 6};

  /** Room beside the words of a cell, in points. */
  private static final double PADDING = 10;

  /** No column but the first needs to be wider than this many ems to hold one word. */
  private static final double LONGEST_WORD = 22;

  /** Words beyond so many ems are set on two lines if room is scarce. */
  private static final double LINE = 20;

  /** Extra room a column is given when there is plenty, in points. */
  private static final double AIR = 22;

  TableFit {
    widths = List.copyOf(widths);
  }

  static TableFit of(Table table) {
    Columns columns = Columns.of(table);
    for (double size : SIZES) {
      if (columns.needed(size) <= PORTRAIT) {
        return new TableFit(size, columns.widths(size, PORTRAIT), false);
      }
    }
    for (double size : WIDE_SIZES) {
      if (columns.needed(size) <= LANDSCAPE) {
        return new TableFit(size, columns.widths(size, LANDSCAPE), true);
      }
    }
    double smallest = WIDE_SIZES[WIDE_SIZES.length - 1];
    return new TableFit(smallest, columns.widths(smallest, LANDSCAPE), true);
  }

  String tableStyle() {
    double width = widths.stream().mapToDouble(Double::doubleValue).sum();
    return String.format(Locale.ROOT, "font-size:%.1fpt;width:%.1fpt", size, width);
  }

  List<String> columnWidths() {
    return widths.stream().map(width -> String.format(Locale.ROOT, "%.1fpt", width)).toList();
  }

  /** What each column of a table needs and would like, in ems. */
  private static final class Columns {
    /** Holds the longest word or number. */
    private final double[] least;

    /** Holds everything on one line, or nearly. */
    private final double[] wished;

    private Columns(double[] least, double[] wished) {
      this.least = least;
      this.wished = wished;
    }

    static Columns of(Table table) {
      TableShape shape = TableShape.of(table);
      int count = shape.size();
      double[] least = IntStream.range(0, count).mapToDouble(i -> longestWord(shape, i)).toArray();
      double[] wished = IntStream.range(0, count).mapToDouble(i -> longestCell(shape, i)).toArray();
      for (int i = 0; i < count; i++) {
        wished[i] = Math.max(least[i], Math.min(wished[i], i == 0 ? 2 * LINE : LINE));
      }
      return new Columns(least, wished);
    }

    /** Points that the table needs at this type size, no word broken. */
    double needed(double size) {
      return Arrays.stream(least).sum() * size + least.length * PADDING;
    }

    /** What is left over the least is shared out by what the columns wish for. */
    List<Double> widths(double size, double page) {
      double base = needed(size);
      double wish = Arrays.stream(wished).sum() * size + least.length * (PADDING + AIR);
      double total = Math.min(page, Math.max(wish, page / 2));
      if (base >= total) {
        return points(least, size).map(width -> width * total / base).boxed().toList();
      }
      double share = (total - base) / (wish - base);
      return IntStream.range(0, least.length)
          .mapToObj(
              i -> {
                double small = least[i] * size + PADDING;
                double large = wished[i] * size + PADDING + AIR;
                return small + share * (large - small);
              })
          .toList();
    }

    private static DoubleStream points(double[] ems, double size) {
      return Arrays.stream(ems).map(em -> em * size + PADDING);
    }

    private static double longestWord(TableShape shape, int column) {
      String heading = SoftHyphens.mark(shape.heading(column)).replace("\u00ad", "- ");
      double widest =
          Stream.concat(Stream.of(heading), shape.printed(column))
              .mapToDouble(Typeface.SEMIBOLD::longestWord)
              .max()
              .orElse(0);
      return Math.min(LONGEST_WORD, widest);
    }

    private static double longestCell(TableShape shape, int column) {
      double heading = Typeface.SEMIBOLD.width(shape.heading(column)) / 2;
      return shape.printed(column).mapToDouble(Typeface.SEMIBOLD::width).reduce(heading, Math::max);
    }
  }
}
