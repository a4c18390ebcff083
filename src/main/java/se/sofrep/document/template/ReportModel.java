package se.sofrep.document.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.sofrep.document.AsciiName;
import se.sofrep.document.ReportContext;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.translation.Translation;
import se.sofrep.document.wording.Dates;
import se.sofrep.document.wording.PeriodWords;
import se.sofrep.document.wording.RuleChanges;
import se.sofrep.document.wording.Wording;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Figure;
import se.sofrep.figures.InterventionFigures;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Messages;

/** What a template may read besides figures: the association, its interventions, the period. */
final class ReportModel {
  /** The series of the gender-disaggregated statistics where none are configured. */
  private static final int WOMEN_AND_MEN = 2;

  private static final String MONTH = "månad";
  private static final String COUNTS_FILE = "deltagare_antal";

  private final ReportContext context;
  private final Wording wording;
  private final Messages messages;
  private final Translation translation;

  ReportModel(ReportContext context, Wording wording, Translation translation) {
    this.translation = translation;
    this.context = context;
    this.wording = wording;
    this.messages = new Messages(context.language());
  }

  void addTo(
      Map<String, Object> model,
      ReportDocument.Meta meta,
      Map<String, String> arguments,
      Texts texts) {
    model.put("rapport", Map.of("titel", meta.title(), "utgava", meta.edition()));
    model.put("argument", arguments);
    model.put("forbund", association());
    model.put("period", period(context.period()));
    model.put("fore", period(context.before()));
    model.put(
        "insatser",
        context.association().interventions().stream().map(this::intervention).toList());
    model.put(
        "grupper",
        context.association().groups().keySet().stream()
            .map(name -> Map.of("namn", name, "id", AsciiName.of(name)))
            .toList());
    model.put("kostnadsomraden", CostAreas.list(context));
    model.put("indikatorgrupper", surveyGroups());
    model.put("formular", firstParts("formulär.svar"));
    model.put("noter", notes());
    int limit = context.association().rules().disclosure().limit();
    model.put("sekretess_grans", limit > 1 ? context.printer().inWords(limit) : "");
    model.put("minst_for_procent", context.printer().inWords(context.printer().small().least()));
    model.put(
        "andrade_definitioner",
        new RuleChanges(context, wording).sentences(Optional.ofNullable(arguments.get("insats"))));
    FigureFunctions.put(model, "har_text", "har_text", asked(texts::has));
    FigureFunctions.put(model, "text_har_siffror", "text_har_siffror", asked(texts::hasFigures));
    FigureFunctions.putShown(model, translation);
  }

  private static TemplateMethodModelEx asked(Predicate<String> text) {
    return words ->
        text.test(Request.string(words.isEmpty() ? null : words.get(0)))
            ? TemplateBooleanModel.TRUE
            : TemplateBooleanModel.FALSE;
  }

  private Map<String, Object> association() {
    Association association = context.association();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("namn", association.name());
    out.put("organisationsnummer", association.identity().organisationNumber());
    out.put("ort", association.identity().place());
    out.put(
        "parter",
        association.identity().parties().stream()
            .map(Association.Party::name)
            .map(translation::shown)
            .toList());
    out.put("kommuner", association.identity().municipalities());
    out.put("styrelse", seats(association.identity().board()));
    out.put("revisorer", seats(association.identity().auditors()));
    association
        .rules()
        .supportCosts()
        .ifPresent(
            costs -> {
              out.put("horisont", wording.counted(BigDecimal.valueOf(costs.horizon()), MONTH));
              out.put(
                  "antagna_kostnader",
                  costs.monthly().entrySet().stream()
                      .map(cost -> Map.of("namn", cost.getKey(), "kr", cost.getValue()))
                      .toList());
            });
    putGoals(out, association.rules());
    return out;
  }

  private void putGoals(Map<String, Object> out, Association.Rules rules) {
    out.put("serier", Math.max(WOMEN_AND_MEN, rules.series().size()));
    boolean income = rules.equityGoal().ofIncome();
    out.put("takbas", messages.text("words.ceiling-of-" + (income ? "income" : "contributions")));
    out.put("tak", rules.equityGoal().ceiling());
    out.put("taket", context.printer().percent(rules.equityGoal().ceiling(), 0));
    rules
        .interventionCostGoal()
        .ifPresent(
            goal -> {
              out.put("kostnadsmal_lagst", goal.low());
              out.put("kostnadsmal_hogst", goal.high());
              out.put("kostnadsmal", context.printer().range(goal.low(), goal.high()));
              out.put("kostnadsmal_procent", context.printer().percents(goal.low(), goal.high()));
            });
    out.put(
        "taknyckeltal",
        income
            ? "ekonomi.eget_kapital.andel_av_intäkter"
            : "ekonomi.eget_kapital.andel_av_medlemsbidrag");
  }

  private static List<Map<String, Object>> seats(List<Association.Seat> seats) {
    return seats.stream()
        .map(
            seat ->
                Map.<String, Object>of(
                    "roll", seat.role(), "part", seat.party(), "ersattare", seat.deputy()))
        .toList();
  }

  private Map<String, Object> period(Period period) {
    Dates dates = wording.dates();
    PeriodWords words = dates.words(context.period(), context.isYear());
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("namn", dates.name(period));
    out.put("id", period.label());
    out.put("kort", dates.brief(period));
    out.put("dagar", dates.days(period));
    out.put("sista_dag", period.last().toString());
    out.put("fran_nyar", period.first().getDayOfYear() == 1);
    out.put("spann", dates.span(period));
    out.put("forsta", dates.date(period.first()));
    out.put("sista", dates.date(period.last()));
    out.put("slag", Dates.kind(context.period(), context.isYear()));
    out.put("tiden", words.the());
    out.put("tidens", words.of());
    out.put("fore", words.before());
    out.put("ar", period.last().getYear());
    out.put("helar", period.wholeYear().isPresent());
    return out;
  }

  private Map<String, Object> intervention(Intervention intervention) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("namn", intervention.name());
    out.put("id", AsciiName.of(intervention.name()));
    out.put("individ", intervention.isIndividual());
    out.put("struktur", intervention.isStructural());
    intervention.target().ifPresent(target -> out.put("mal", context.printer().percent(target)));
    intervention.start().ifPresent(day -> out.put("start", wording.dates().date(day)));
    intervention.end().ifPresent(day -> out.put("slut", wording.dates().date(day)));
    intervention.places().ifPresent(places -> out.put("platser", context.printer().count(places)));
    out.put("mallista", goals(intervention));
    out.put("resultatregel", rule(intervention.outcome()));
    boolean after = intervention.outcome().source() == Variable.OCCUPATION_AFTER;
    out.put("resultatkalla", messages.text("words.result-by-" + (after ? "occupation" : "reason")));
    out.put("fardigraknad", isGivenAsCounts(intervention));
    out.put("ansvar", costAreas(intervention));
    out.put("formular", InterventionFigures.forms(intervention, firstParts("formulär.svar")));
    out.put("egenregel", !intervention.outcome().also().isEmpty());
    return out;
  }

  /** The cost areas that are its own, as the figures name them. */
  private List<Object> costAreas(Intervention intervention) {
    return CostAreas.list(context).stream()
        .filter(area -> intervention.costAreas().contains(area.get("kod").toString()))
        .map(area -> area.get("namn"))
        .toList();
  }

  /**
   * Each goal: the förbund's own words, its value as printed, and whether its result is computed.
   */
  private List<Map<String, Object>> goals(Intervention intervention) {
    List<Map<String, Object>> out = new ArrayList<>();
    for (Intervention.Goal goal : intervention.goals()) {
      Map<String, Object> words = new LinkedHashMap<>();
      words.put("text", goal.text());
      words.put("egen", !intervention.outcome().also().isEmpty());
      words.put("raknas", goal.byResult());
      goal.value().ifPresent(value -> words.put("tal", context.printer().percent(value)));
      out.add(words);
    }
    return out;
  }

  /** Whether the result came as counts: then the rule of {@code forbund.yaml} was not applied. */
  private boolean isGivenAsCounts(Intervention intervention) {
    return context
        .figure("avslutade.resultat", intervention.name(), "", "", Unit.COUNT)
        .filter(figure -> figure.sources().stream().anyMatch(file -> file.contains(COUNTS_FILE)))
        .isPresent();
  }

  /** What counts as this intervention's result: {@code Arbete, Studier och Utbildning}. */
  private String rule(OutcomeRule rule) {
    Set<String> values = new LinkedHashSet<>(rule.work());
    values.addAll(rule.studies());
    values.addAll(rule.also());
    return wording.list(values.stream().map(translation::shown).toList());
  }

  /** The survey's groups with the interventions that each answered for; Totalt is the whole. */
  private List<Map<String, Object>> surveyGroups() {
    Association association = context.association();
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (String name : List.of("indikator.svarsfrekvens", "indikator.svar")) {
      context
          .figures()
          .named(name)
          .filter(this::inPeriod)
          .filter(figure -> !association.groups().containsKey(figure.key().intervention()))
          .forEach(
              figure ->
                  groups
                      .computeIfAbsent(group(figure), group -> new LinkedHashSet<>())
                      .add(figure.key().intervention()));
    }
    return groups.entrySet().stream()
        .map(
            group ->
                Map.<String, Object>of(
                    "namn",
                    group.getKey(),
                    "id",
                    AsciiName.of(group.getKey()),
                    "insatser",
                    List.copyOf(group.getValue())))
        .toList();
  }

  /** Lines of the statements that have notes with amounts, in the order of the statements. */
  private List<String> notes() {
    Set<String> lines = new LinkedHashSet<>();
    for (String statement : List.of("ekonomi.resultaträkning", "ekonomi.balansräkning")) {
      context.figures().named(statement).forEach(figure -> lines.add(figure.key().category()));
    }
    Set<String> noted = new LinkedHashSet<>();
    context
        .figures()
        .named("ekonomi.not")
        .filter(figure -> figure.value().filter(value -> value.signum() != 0).isPresent())
        .forEach(figure -> noted.add(group(figure)));
    lines.retainAll(noted);
    lines.addAll(noted);
    return List.copyOf(lines);
  }

  private boolean inPeriod(Figure figure) {
    return figure.key().period().equals(context.period());
  }

  private static String group(Figure figure) {
    return figure.key().category().split(" / ", 2)[0];
  }

  private List<String> firstParts(String name) {
    return context
        .figures()
        .named(name)
        .filter(this::inPeriod)
        .map(ReportModel::group)
        .distinct()
        .toList();
  }
}
