package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.domain.Association.CostKind;
import se.sofrep.domain.Intervention;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** The cost areas of the operating statement, told apart from its income areas and its sums. */
record CostAreas(View view) {
  static final String BUDGET = "ekonomi.drift.budget";
  static final String OUTCOME = "ekonomi.drift.utfall";
  static final String DEVIATION = "ekonomi.drift.avvikelse";
  static final String FORECAST = "ekonomi.drift.prognos";
  static final String COSTS = "Totalt";
  static final String INCOME = "Intäkter totalt";
  static final String RESULT = "Resultat";

  /** Categories of the cost split that are not figures of their own: the whole, and its rest. */
  static final String ALL = "alla";

  static final String UNSPLIT = "utan kostnadsslag";
  private static final Set<String> SUMS = Set.of(COSTS, INCOME, RESULT);

  FigureKey key(String figure, String area) {
    return view.key(figure, Unit.KRONOR).category(area);
  }

  /** Those with an amount in the report's period. */
  List<String> costs() {
    return costsOfEither().stream().filter(this::hasAmount).toList();
  }

  /** And those that have only an outcome the year before, so that its column adds up too. */
  List<String> costsOfEither() {
    return all().stream().filter(area -> !isIncome(area)).toList();
  }

  List<String> incomeOfEither() {
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

  private boolean hasAmount(String area) {
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

  /** What the area counts as, in the words of a heading. */
  String kind(String area) {
    String code = area.split(" ", 2)[0];
    CostKind kind = view.association().accounting().costKinds().get(code);
    if (kind != null) {
      return label(kind.word());
    }
    List<Intervention> owners =
        view.association().interventions().stream()
            .filter(i -> i.costAreas().contains(code))
            .toList();
    if (owners.isEmpty()) {
      return "Övrigt";
    }
    boolean individual = owners.stream().anyMatch(Intervention::isIndividual);
    boolean structural = owners.stream().anyMatch(Intervention::isStructural);
    return individual && structural
        ? "Insatser som är både individinriktade och strukturövergripande"
        : label(individual ? CostKind.INDIVIDUAL.word() : CostKind.STRUCTURE.word());
  }

  /** Kinds in the order they are printed. */
  static List<String> kinds() {
    List<String> out = new ArrayList<>();
    Stream.of("administration", "gemensamt", "struktur", "individ")
        .map(CostAreas::label)
        .forEach(out::add);
    out.add("Insatser som är både individinriktade och strukturövergripande");
    out.add("Övrigt");
    return out;
  }

  /** The words in print for a category of the cost split. */
  static String label(String kind) {
    return switch (kind) {
      case "administration" -> "Administration";
      case "gemensamt" -> "Gemensamma kostnader";
      case "struktur" -> "Strukturövergripande insatser";
      case "individ" -> "Individinriktade insatser";
      case "insatser" -> "Summa insatser";
      default -> SectionWords.capital(kind);
    };
  }
}
