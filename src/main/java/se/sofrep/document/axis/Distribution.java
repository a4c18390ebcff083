package se.sofrep.document.axis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/**
 * How one base of participants spreads over one variable: the figures {@code B.V} of one
 * intervention, of a group or of all.
 *
 * @param base aktuella, nya, avslutade or pågående
 */
public record Distribution(View view, String base, Variable variable, String intervention) {
  /** A smaller base is drawn in counts: percent of so few would mislead. */
  private static final BigDecimal LEAST_IN_PERCENT = BigDecimal.valueOf(20);

  public String figureName() {
    return base + "." + variable.column();
  }

  /** The number of participations that the spread is a spread of. */
  public FigureKey baseKey(String gender) {
    return view.key("deltagare." + base, Unit.COUNT).intervention(intervention).gender(gender);
  }

  public Optional<BigDecimal> total() {
    return view.value(baseKey(View.TOTAL));
  }

  /** Genders told apart, and Totalt last. The variable kön is itself the gender: Totalt alone. */
  public List<String> genders() {
    List<String> out = new ArrayList<>();
    if (variable != Variable.GENDER) {
      out.addAll(view.genders(figureName(), intervention));
    }
    out.add(View.TOTAL);
    return out;
  }

  /**
   * Categories in the order of the code list or the age bands; then others as the data has them;
   * last what is missing.
   */
  public List<String> categories() {
    return ordered(occurring(view.named(figureName())));
  }

  /**
   * The same with what occurred the year before, so that its column adds up too. Age bands are
   * those of the year: they are told also when nobody is in them.
   */
  public List<String> categoriesOfEither() {
    Set<String> found = occurring(view.named(figureName()));
    occurring(view.named(figureName(), view.before())).stream()
        .filter(c -> variable != Variable.AGE || c.equals(variable.missing()))
        .forEach(found::add);
    return ordered(found);
  }

  private Set<String> occurring(Stream<Figure> figures) {
    return View.distinct(
        figures.filter(f -> f.key().intervention().equals(intervention)), FigureKey::category);
  }

  private List<String> ordered(Set<String> found) {
    found.remove("");
    List<String> listed = view.association().codes(variable);
    boolean missing = found.remove(variable.missing());
    List<String> out = new ArrayList<>(listed.stream().filter(found::contains).toList());
    found.stream().filter(c -> !out.contains(c)).forEach(out::add);
    if (missing) {
      out.add(variable.missing());
    }
    return out;
  }

  public Optional<Figure> count(String gender, String category) {
    return find(view.key(figureName(), Unit.COUNT), gender, category);
  }

  public Optional<Figure> share(String gender, String category) {
    return find(view.key(figureName(), Unit.PERCENT), gender, category);
  }

  /** The figure in the same place the year before. */
  public FigureKey keyBefore(Unit unit, String category) {
    return view.before(view.key(figureName(), unit).intervention(intervention).category(category));
  }

  /**
   * The figure, or the zero that its absence means: a value outside the code lists is written only
   * where it occurs, so where the same spread is told for that gender, an absent value occurs 0
   * times.
   */
  private Optional<Figure> find(FigureKey name, String gender, String category) {
    FigureKey key = name.intervention(intervention).gender(gender).category(category);
    Optional<Figure> found = view.find(key);
    return found.isPresent() ? found : SeriesFigures.impliedZero(view, key);
  }

  /** Whether somebody is there, and something other than Saknas is known of somebody. */
  public boolean says() {
    return total().filter(n -> n.signum() > 0).isPresent()
        && categories().stream()
            .filter(category -> !category.equals(variable.missing()))
            .flatMap(category -> count(View.TOTAL, category).stream())
            .anyMatch(View::hasAmount);
  }

  /** Values that somebody has in either period, and every step of a scale. */
  public List<String> shown() {
    return categoriesOfEither().stream()
        .filter(
            category ->
                variable.isScale() && !category.equals(variable.missing()) || occurs(category))
        .toList();
  }

  private boolean occurs(String category) {
    return Stream.of(count(View.TOTAL, category), view.find(keyBefore(Unit.COUNT, category)))
        .flatMap(Optional::stream)
        .anyMatch(View::hasAmount);
  }

  /** Whether values are told more often than there are participants: true only if it happened. */
  public boolean partsExceedBase() {
    BigDecimal parts =
        categories().stream()
            .flatMap(category -> count(View.TOTAL, category).stream())
            .flatMap(figure -> figure.value().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return variable.several() && total().filter(base -> parts.compareTo(base) > 0).isPresent();
  }

  /** Whether the base, or that of one of those genders, is too small for bars of percent. */
  public boolean isSmall(List<String> drawn) {
    return total().filter(n -> n.compareTo(LEAST_IN_PERCENT) < 0).isPresent()
        || drawn.stream()
            .flatMap(gender -> view.value(baseKey(gender)).stream())
            .anyMatch(n -> n.signum() > 0 && view.printer().small().isSmall(n));
  }
}
