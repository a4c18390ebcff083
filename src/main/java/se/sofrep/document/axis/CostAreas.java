package se.sofrep.document.axis;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.domain.Association.CostKind;
import se.sofrep.domain.Intervention;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** The cost areas of the operating statement, told apart from its income areas and its sums. */
public record CostAreas(View view) {
  public static final String BUDGET = "ekonomi.drift.budget";
  public static final String OUTCOME = "ekonomi.drift.utfall";
  public static final String DEVIATION = "ekonomi.drift.avvikelse";
  public static final String FORECAST = "ekonomi.drift.prognos";
  public static final String COSTS = FigureKey.TOTAL;
  public static final String INCOME = "Intäkter totalt";
  public static final String RESULT = "Resultat";

  public static final String UNSPLIT = "utan kostnadsslag";
  private static final Set<String> SUMS = Set.of(COSTS, INCOME, RESULT);

  public FigureKey key(String figure, String area) {
    return view.key(figure, Unit.KRONOR).category(area);
  }

  /** Those with an amount in the report's period. */
  public List<String> costs() {
    return costsOfEither().stream().filter(this::hasAmount).toList();
  }

  /** And those that have only an outcome the year before, so that its column adds up too. */
  public List<String> costsOfEither() {
    return all().stream().filter(area -> !isIncome(area)).toList();
  }

  public List<String> incomeOfEither() {
    return all().stream().filter(this::isIncome).toList();
  }

  private List<String> all() {
    Set<String> found = new LinkedHashSet<>();
    Stream.concat(
            Stream.of(OUTCOME, BUDGET, FORECAST).flatMap(view::named),
            view.named(OUTCOME, view.before()))
        .map(figure -> figure.key().category())
        .filter(area -> !SUMS.contains(area))
        .forEach(found::add);
    return found.stream()
        .filter(area -> hasAmount(area) || view.hasAmount(view.before(key(OUTCOME, area))))
        .toList();
  }

  public boolean hasAmount(String area) {
    return Stream.of(OUTCOME, BUDGET, FORECAST)
        .anyMatch(figure -> view.hasAmount(key(figure, area)));
  }

  /** By the first of budget, outcome, forecast and outcome the year before that is not 0. */
  private boolean isIncome(String area) {
    return Stream.of(
                key(BUDGET, area),
                key(OUTCOME, area),
                key(FORECAST, area),
                view.before(key(OUTCOME, area)))
            .mapToInt(this::sign)
            .filter(sign -> sign != 0)
            .findFirst()
            .orElse(0)
        > 0;
  }

  private int sign(FigureKey key) {
    return view.value(key).map(BigDecimal::signum).orElse(0);
  }

  /**
   * What the area counts as: a kind of the cost split, {@code båda} when it is of interventions of
   * both kinds, {@code övrigt} when nothing is known.
   */
  public String kind(String area) {
    String code = area.split(" ", 2)[0];
    CostKind kind = view.association().accounting().costKinds().get(code);
    if (kind != null) {
      return kind.word();
    }
    List<Intervention> owners =
        view.association().interventions().stream()
            .filter(i -> i.costAreas().contains(code))
            .toList();
    if (owners.isEmpty()) {
      return "övrigt";
    }
    boolean individual = owners.stream().anyMatch(Intervention::isIndividual);
    boolean structural = owners.stream().anyMatch(Intervention::isStructural);
    return individual && structural
        ? "båda"
        : (individual ? CostKind.INDIVIDUAL : CostKind.STRUCTURE).word();
  }
}
