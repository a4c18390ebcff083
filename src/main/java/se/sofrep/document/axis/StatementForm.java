package se.sofrep.document.axis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.sofrep.document.Table.Kind;
import se.sofrep.domain.Association.AccountLine;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/**
 * A statement as it is set up: its lines in order, and where the förbund's own lines go.
 *
 * @param figure the nyckeltal whose categories are the lines
 * @param form the lines that there may be, in the order of print
 */
public record StatementForm(String figure, List<Line> form) {
  private static final String INCOME = "ekonomi.resultaträkning";
  private static final String COSTS = "Verksamhetens kostnader";

  /** A line of the form, or a heading among them. */
  public record Line(String name, Kind kind) {}

  public FigureKey key(View view, String line) {
    return view.key(figure, Unit.KRONOR).category(line);
  }

  /**
   * The lines to print: those with an amount in either year, totals, headings, and those that
   * {@code also} names: an amount that is gone at the period's end.
   */
  public List<Line> lines(View view, Predicate<String> also) {
    return ordered(view).stream()
        .filter(
            line -> line.kind() == Kind.HEADING || isPrinted(view, line) || also.test(line.name()))
        .toList();
  }

  private boolean isPrinted(View view, Line line) {
    FigureKey key = key(view, line.name());
    boolean known = view.find(key).isPresent() || view.find(view.before(key)).isPresent();
    return line.kind() == Kind.TOTAL ? known : hasAmount(view, key);
  }

  public static boolean hasAmount(View view, FigureKey key) {
    return view.hasAmount(key) || view.hasAmount(view.before(key));
  }

  private List<Line> ordered(View view) {
    List<Line> out = new ArrayList<>(form);
    Set<String> found = new LinkedHashSet<>(view.categories(figure));
    String previous = "";
    for (String name : found) {
      if (form.stream().noneMatch(line -> line.name().equals(name))) {
        insert(view, out, name, previous);
      }
      previous = name;
    }
    return out;
  }

  /** Before the sum it belongs to, by its accounts; else after the line it was told after. */
  private void insert(View view, List<Line> out, String name, String previous) {
    Optional<String> sum = figure.equals(INCOME) ? sumOf(view, name) : Optional.empty();
    int at = sum.map(line -> index(out, line)).orElse(index(out, previous) + 1);
    out.add(at, new Line(name, Kind.BODY));
    if (sum.filter(COSTS::equals).isPresent() && hasAmount(view, key(view, name))) {
      out.set(at + 1, new Line(COSTS, Kind.SUBTOTAL));
    }
  }

  private static Optional<String> sumOf(View view, String name) {
    return view.association().accounting().lines().stream()
        .filter(line -> line.line().equals(name))
        .map(AccountLine::ranges)
        .flatMap(ranges -> ranges.stream().limit(1))
        .map(range -> range.first().charAt(0))
        .flatMap(StatementForm::sumOf)
        .findFirst();
  }

  private static Stream<String> sumOf(char accountClass) {
    return switch (accountClass) {
      case '3' -> Stream.of("Verksamhetens intäkter");
      case '4', '5', '6', '7' -> Stream.of(COSTS);
      case '8' -> Stream.of("Resultat efter finansiella poster");
      default -> Stream.empty();
    };
  }

  private static int index(List<Line> lines, String name) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
