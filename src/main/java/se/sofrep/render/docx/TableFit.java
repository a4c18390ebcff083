package se.sofrep.render.docx;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import se.sofrep.document.Table;
import se.sofrep.render.markup.TableShape;
import se.sofrep.render.markup.Typeface;

/**
 * How a table is fitted on the page: as large as the type can be without breaking a word or a
 * number, on a page turned sideways only when even small type would break them.
 *
 * @param size type size in half points
 * @param wide whether it stands on a page turned sideways
 * @param least ems per column that hold its longest word or number
 * @param wished ems per column that hold everything on one line, or nearly
 */
record TableFit(int size, boolean wide, List<Double> least, List<Double> wished) {
  private static final int[] SIZES = {16, 15, 14};
  private static final int[] WIDE_SIZES = {15, 14, 13, 12};
  private static final int TWIPS_A_HALF_POINT = 10;

  /** Words are measured semibold; headings and totals are bold, which is a little wider. */
  private static final double BOLD = 1.05;

  /** Room beside the words of a cell. */
  private static final int PADDING = 130;

  /** A word that is longer may be broken. */
  private static final double LONGEST_WORD = 20;

  /** Row headings and other words that are longer are set on several lines if room is scarce. */
  private static final double ROW_HEADING = 34;

  private static final double LINE = 18;

  /** Extra room for each column when there is plenty, so that columns stay near each other. */
  private static final int AIR = 500;

  TableFit {
    least = List.copyOf(least);
    wished = List.copyOf(wished);
  }

  static TableFit of(Table table) {
    TableShape shape = TableShape.of(table);
    int count = shape.size();
    List<Double> least =
        each(count, i -> Math.min(LONGEST_WORD, widest(shape, i, Typeface.SEMIBOLD::longestWord)));
    List<Double> wished =
        each(
            count,
            i -> {
              double all = Math.min(i == 0 ? ROW_HEADING : LINE, longestCell(shape, i));
              return Math.max(least.get(i), all);
            });
    return fitted(least, wished);
  }

  private static TableFit fitted(List<Double> least, List<Double> wished) {
    for (int size : SIZES) {
      TableFit fit = new TableFit(size, false, least, wished);
      if (fit.needed() <= Sections.TEXT_WIDTH) {
        return fit;
      }
    }
    for (int size : WIDE_SIZES) {
      TableFit fit = new TableFit(size, true, least, wished);
      if (fit.needed() <= Sections.WIDE_TEXT_WIDTH) {
        return fit;
      }
    }
    return new TableFit(WIDE_SIZES[WIDE_SIZES.length - 1], true, least, wished);
  }

  /** Twips that the table needs, no word broken. */
  private double needed() {
    return Arrays.stream(twips(least)).sum();
  }

  /** Widths of the columns, together never wider than what is available. */
  int[] widths(int available) {
    double[] small = twips(least);
    double[] large = twips(wished);
    double base = Arrays.stream(small).sum();
    double wish = Arrays.stream(large).sum();
    double air = Math.max(0, Math.min(AIR, (available - wish) / small.length));
    double share = wish <= base ? 1 : Math.max(0, Math.min(1, (available - base) / (wish - base)));
    double squeeze = Math.min(1, available / base);
    return IntStream.range(0, small.length)
        .map(i -> (int) (squeeze * (small[i] + share * (large[i] - small[i])) + air))
        .toArray();
  }

  private double[] twips(List<Double> ems) {
    return ems.stream()
        .mapToDouble(em -> em * BOLD * size * TWIPS_A_HALF_POINT + PADDING)
        .toArray();
  }

  private static List<Double> each(int count, IntToDoubleFunction width) {
    return IntStream.range(0, count).mapToDouble(width).boxed().toList();
  }

  private static double longestCell(TableShape shape, int column) {
    double heading = Typeface.SEMIBOLD.width(shape.heading(column)) / 2;
    return Math.max(heading, widest(shape, column, Typeface.SEMIBOLD::width));
  }

  /** Over the cells of a column; what spans the table does not count. */
  private static double widest(TableShape shape, int column, ToDoubleFunction<String> width) {
    double heading = Typeface.SEMIBOLD.longestWord(shape.heading(column));
    return shape.printed(column).mapToDouble(width).reduce(heading, Math::max);
  }
}
