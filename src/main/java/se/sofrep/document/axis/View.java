package se.sofrep.document.axis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** The figures as sections ask for them: what there is to tell about, and in which order. */
public record View(ReportContext context) {
  public static final String TOTAL = FigureKey.TOTAL;
  public static final String WOMAN = FigureKey.WOMAN;
  public static final String MAN = FigureKey.MAN;

  public Association association() {
    return context.association();
  }

  public Printer printer() {
    return context.printer();
  }

  public Period period() {
    return context.period();
  }

  public Period before() {
    return context.before();
  }

  /** The figure of the report's period, not broken down; narrow it with the key's own methods. */
  public FigureKey key(String name, Unit unit) {
    return FigureKey.of(name, period(), unit);
  }

  public FigureKey before(FigureKey key) {
    return key.period(before());
  }

  public Optional<Figure> find(FigureKey key) {
    return context.figures().find(key);
  }

  public Optional<BigDecimal> value(FigureKey key) {
    return context.figures().value(key);
  }

  public Table.Cell cell(FigureKey key, Table.Format format) {
    return cell(find(key), format);
  }

  public Table.Cell cell(Optional<Figure> figure, Table.Format format) {
    return printer().cell(figure, format);
  }

  /** The same figure of the year before. */
  public Table.Cell cellBefore(FigureKey key, Table.Format format) {
    return cell(before(key), format);
  }

  /** Whether there is something to tell: a value other than 0, or one that is withheld. */
  public boolean hasAmount(FigureKey key) {
    return find(key).map(View::hasAmount).orElse(false);
  }

  public static boolean hasAmount(Figure figure) {
    return isWithheld(figure) || figure.value().map(v -> v.signum() != 0).orElse(false);
  }

  public static boolean isWithheld(Figure figure) {
    return figure.status() == Figure.Status.WITHHELD;
  }

  /** Every figure of that name in the report's period. */
  public Stream<Figure> named(String name) {
    return named(name, period());
  }

  public Stream<Figure> named(String name, Period period) {
    return context.figures().named(name).filter(figure -> figure.key().period().equals(period));
  }

  /** Whether the report's period itself says something: the year before alone makes no table. */
  public boolean tells(String intervention, String... names) {
    return Stream.of(names)
        .flatMap(this::named)
        .anyMatch(figure -> figure.key().intervention().equals(intervention));
  }

  /** Every figure of that name in the report's period or the year before. */
  public Stream<Figure> namedInEither(String name) {
    return Stream.concat(named(name), named(name, before()));
  }

  /** Interventions with a figure of that name, in the order of {@code forbund.yaml}. */
  public List<String> interventions(String name) {
    return interventions(named(name));
  }

  /** Those that some of the figures are of, in the order of {@code forbund.yaml}. */
  public List<String> interventions(Stream<Figure> figures) {
    Set<String> present = distinct(figures, FigureKey::intervention);
    List<String> known = association().interventions().stream().map(Intervention::name).toList();
    List<String> out = new ArrayList<>(known.stream().filter(present::contains).toList());
    present.stream()
        .filter(i -> !out.contains(i) && !i.equals(TOTAL))
        .filter(i -> !association().groups().containsKey(i))
        .forEach(out::add);
    return out;
  }

  /** Interventions where that count is not 0. */
  public List<String> interventionsWithAmount(String name) {
    FigureKey key = key(name, Unit.COUNT);
    return interventions(name).stream().filter(i -> hasAmount(key.intervention(i))).toList();
  }

  /** Interventions where that count is not 0 in this year or the one before. */
  public List<String> interventionsWithAmountInEither(String name) {
    FigureKey key = key(name, Unit.COUNT);
    return interventions(namedInEither(name)).stream()
        .filter(i -> StatementForm.hasAmount(this, key.intervention(i)))
        .toList();
  }

  /** Groups of interventions where that count is not 0, in the order of {@code forbund.yaml}. */
  public List<String> groupsWithAmount(String name) {
    FigureKey key = key(name, Unit.COUNT);
    return association().groups().keySet().stream()
        .filter(group -> hasAmount(key.intervention(group)))
        .toList();
  }

  /**
   * Genders with a figure of that name for the intervention: Kvinna and Man first, others where
   * they are not 0. Without Totalt; empty when the data does not tell them apart.
   */
  public List<String> genders(String name, String intervention) {
    Set<String> present =
        distinct(
            named(name)
                .filter(f -> intervention.isEmpty() || f.key().intervention().equals(intervention))
                .filter(f -> isMainGender(f.key().gender()) || hasAmount(f)),
            FigureKey::gender);
    present.remove(TOTAL);
    return present.stream().sorted(Comparator.comparingInt(View::genderRank)).toList();
  }

  private static boolean isMainGender(String gender) {
    return gender.equals(WOMAN) || gender.equals(MAN);
  }

  private static int genderRank(String gender) {
    return switch (gender) {
      case WOMAN -> 0;
      case MAN -> 1;
      default -> 2;
    };
  }

  /** Categories of a figure in either year, in the order they were computed; "" left out. */
  public List<String> categories(String name) {
    Set<String> found = distinct(namedInEither(name), FigureKey::category);
    found.remove("");
    return List.copyOf(found);
  }

  public static Set<String> distinct(Stream<Figure> figures, Function<FigureKey, String> part) {
    Set<String> out = new LinkedHashSet<>();
    figures.forEach(figure -> out.add(part.apply(figure.key())));
    return out;
  }

  /**
   * Periods of that many days and months, this one's kind, that the figures hold for any of the
   * names: newest first.
   */
  public List<Period> years(List<String> names) {
    return names.stream()
        .flatMap(context.figures()::named)
        .filter(figure -> !figure.isNotComparable())
        .map(figure -> figure.key().period())
        .distinct()
        .filter(this::sameSpan)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** The same days of another year; stepping with the calendar's own rule for 29 February. */
  private boolean sameSpan(Period other) {
    Period step = period();
    while (step.last().isAfter(other.last())) {
      step = step.yearBefore();
    }
    return step.equals(other);
  }
}
