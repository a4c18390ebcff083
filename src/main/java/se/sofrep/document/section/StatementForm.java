package se.sofrep.document.section;

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
 * The order of a statement's lines and what each is: the law's form (LKBR), the lines of the
 * contract. A line of the association's own stands among the lines it is a part of.
 */
enum StatementForm {
  INCOME(
      "ekonomi.resultaträkning",
      body("Medlemsbidrag"),
      body("EU-medel och andra bidrag"),
      subtotal("Verksamhetens intäkter"),
      body("Verksamhetens kostnader"),
      body("Avskrivningar"),
      subtotal("Verksamhetens resultat"),
      body("Finansiella intäkter"),
      body("Finansiella kostnader"),
      subtotal("Resultat efter finansiella poster"),
      body("Extraordinära poster"),
      total("Årets resultat")),
  BALANCE(
      "ekonomi.balansräkning",
      heading("Tillgångar"),
      body("Anläggningstillgångar"),
      body("Förråd"),
      body("Fordringar"),
      body("Placeringar"),
      body("Kassa och bank"),
      subtotal("Summa omsättningstillgångar"),
      total("Summa tillgångar"),
      heading("Eget kapital och skulder"),
      body("Eget kapital vid årets början"),
      body("Årets resultat"),
      subtotal("Summa eget kapital"),
      body("Avsättningar"),
      body("Långfristiga skulder"),
      body("Kortfristiga skulder"),
      total("Summa eget kapital och skulder")),
  CASH_FLOW(
      "ekonomi.kassaflöde",
      body("Periodens resultat"),
      body("Ej likviditetspåverkande poster"),
      body("Förändring förråd"),
      body("Förändring kortfristiga fordringar"),
      body("Förändring kortfristiga skulder"),
      subtotal("Kassaflöde från den löpande verksamheten"),
      subtotal("Kassaflöde från investeringsverksamheten"),
      subtotal("Kassaflöde från finansieringsverksamheten"),
      total("Periodens kassaflöde"),
      body("Likvida medel vid periodens början"),
      total("Likvida medel vid periodens slut"));

  /** A line of the form, or a heading among them. */
  record Line(String name, Kind kind) {}

  private final String figure;
  private final List<Line> lines;

  StatementForm(String figure, Line... lines) {
    this.figure = figure;
    this.lines = List.of(lines);
  }

  String figure() {
    return figure;
  }

  FigureKey key(View view, String line) {
    return view.key(figure, Unit.KRONOR).category(line);
  }

  /** The lines to print: those with an amount in either year, totals, and headings. */
  List<Line> lines(View view) {
    return lines(view, line -> false);
  }

  /** The same, and those that {@code also} names: an amount that is gone at the period's end. */
  List<Line> lines(View view, Predicate<String> also) {
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

  static boolean hasAmount(View view, FigureKey key) {
    return view.hasAmount(key) || view.hasAmount(view.before(key));
  }

  private List<Line> ordered(View view) {
    List<Line> out = new ArrayList<>(lines);
    Set<String> found = new LinkedHashSet<>(view.categories(figure));
    String previous = "";
    for (String name : found) {
      if (lines.stream().noneMatch(line -> line.name().equals(name))) {
        insert(view, out, name, previous);
      }
      previous = name;
    }
    return out;
  }

  /** Before the sum it belongs to, by its accounts; else after the line it was told after. */
  private void insert(View view, List<Line> out, String name, String previous) {
    Optional<String> sum = this == INCOME ? sumOf(view, name) : Optional.empty();
    int at = sum.map(line -> index(out, line)).orElse(index(out, previous) + 1);
    out.add(at, body(name));
    if (sum.filter("Verksamhetens kostnader"::equals).isPresent()
        && hasAmount(view, key(view, name))) {
      out.set(at + 1, subtotal("Verksamhetens kostnader"));
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
      case '4', '5', '6', '7' -> Stream.of("Verksamhetens kostnader");
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

  private static Line body(String name) {
    return new Line(name, Kind.BODY);
  }

  private static Line subtotal(String name) {
    return new Line(name, Kind.SUBTOTAL);
  }

  private static Line total(String name) {
    return new Line(name, Kind.TOTAL);
  }

  private static Line heading(String name) {
    return new Line(name, Kind.HEADING);
  }
}
