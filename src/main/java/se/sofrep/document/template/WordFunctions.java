package se.sofrep.document.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.sofrep.document.ReportContext;
import se.sofrep.document.narrative.FigureFinder;
import se.sofrep.document.template.markup.Parts;
import se.sofrep.document.wording.Phrase;
import se.sofrep.document.wording.RuleChanges;
import se.sofrep.document.wording.Show;
import se.sofrep.document.wording.Wording;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** The functions that put figures into words: up or down, reached or not, above or below. */
final class WordFunctions {
  private final ReportContext context;
  private final FigureFinder finder;
  private final Wording wording;
  private final Parts parts;
  private final RuleChanges changes;

  WordFunctions(ReportContext context, FigureFinder finder, Wording wording, Parts parts) {
    this.context = context;
    this.finder = finder;
    this.wording = wording;
    this.parts = parts;
    this.changes = new RuleChanges(context, wording);
  }

  void addTo(Map<String, Object> model) {
    FigureFunctions.put(model, "forandring", "förändring", this::change);
    FigureFunctions.put(model, "jamfort", "jämfört", this::compared);
    FigureFunctions.put(model, "andel_jamfort", "andel_jämfört", this::shareCompared);
    FigureFunctions.put(model, "utveckling", "utveckling", this::overYears);
    FigureFunctions.put(model, "malutfall", "målutfall", this::verdict);
    FigureFunctions.put(model, "over_under", "över_under", this::surplus);
    FigureFunctions.put(model, "mot_budget", "mot_budget", this::deviation);
    FigureFunctions.put(model, "utfall_mot_budget", "utfall_mot_budget", this::outcome);
    FigureFunctions.put(model, "prognos", "prognos", this::forecast);
    FigureFunctions.put(model, "kon_skillnad", "kön_skillnad", this::genderDifference);
    FigureFunctions.put(model, "mot_taket", "mot_taket", this::ceiling);
    FigureFunctions.put(model, "mot_kostnadsmalet", "mot_kostnadsmålet", this::costGoal);
    FigureFunctions.put(model, "kon", "kön", this::genders);
    FigureFunctions.put(model, "andelsord", "andelsord", this::shareWord);
    FigureFunctions.put(model, "nyttjande", "nyttjande", this::use);
    FigureFunctions.put(model, "upprakning", "uppräkning", this::list);
  }

  /** Two figures of one request: now and the year before. */
  @FunctionalInterface
  private interface Pair {
    Phrase words(Figure now, Figure before);
  }

  private TemplateModel pair(Request request, Unit unit, Pair words) throws TemplateModelException {
    Optional<Figure> now = request.find(finder, unit);
    Optional<Figure> before = request.findBefore(finder, unit);
    return parts.print(
        now.isPresent() && before.isPresent()
            ? words.words(now.get(), before.get())
            : Phrase.MISSING);
  }

  private TemplateModel change(List<?> arguments) throws TemplateModelException {
    Request request = Request.of(arguments, finder);
    Show show =
        Show.ofWord(request.option("visa"))
            .filter(Show.fitting(request.units())::contains)
            .orElse(request.units().contains(Unit.COUNT) ? Show.COUNT : defaultShow(request));
    return pair(
        request, show.unit(request.units()), (now, before) -> wording.change(now, before, show));
  }

  private static Show defaultShow(Request request) {
    return Show.fitting(request.units()).get(0);
  }

  private TemplateModel compared(List<?> arguments) throws TemplateModelException {
    Request request = Request.of(arguments, finder);
    boolean counted = request.units().contains(Unit.COUNT);
    return pair(request, counted ? Unit.COUNT : request.unit(), wording::thanBefore);
  }

  private TemplateModel shareCompared(List<?> arguments) throws TemplateModelException {
    Request request = Request.of(arguments, finder);
    boolean comparable =
        request
            .find(finder, Unit.PERCENT)
            .map(Figure::key)
            .filter(key -> key.name().startsWith("avslutade."))
            .map(key -> changes.isComparable(key.intervention()))
            .orElse(true);
    return comparable
        ? pair(request, Unit.PERCENT, wording::shareChange)
        : parts.print(Phrase.MISSING);
  }

  /** {@code utveckling("avslutade.resultat", …)}: a share over all years that the figures hold. */
  private TemplateModel overYears(List<?> arguments) throws TemplateModelException {
    Optional<Figure> now = Request.of(arguments, finder).find(finder, Unit.PERCENT);
    if (now.isEmpty()) {
      return parts.print(Phrase.MISSING);
    }
    FigureKey key = now.get().key();
    List<Figure> years =
        context
            .figures()
            .named(key.name())
            .filter(figure -> figure.key().period(key.period()).equals(key))
            .sorted(Comparator.comparing(figure -> figure.key().period()))
            .toList();
    return parts.print(wording.overYears(years));
  }

  /** {@code malutfall("Rehab")}: the result of an intervention against its target. */
  private TemplateModel verdict(List<?> arguments) throws TemplateModelException {
    String name = Request.string(arguments.isEmpty() ? null : arguments.get(0));
    Optional<BigDecimal> target =
        context.association().intervention(name).flatMap(Intervention::target);
    Optional<Figure> share = context.figure("avslutade.resultat", name, "", "", Unit.PERCENT);
    return parts.print(
        share.isPresent() && target.isPresent()
            ? wording.verdict(share.get(), target.get())
            : Phrase.MISSING);
  }

  /** {@code nyttjande("Rehab")}: what became of the intervention's grant. */
  private TemplateModel use(List<?> arguments) throws TemplateModelException {
    String name = Request.string(arguments.isEmpty() ? null : arguments.get(0));
    return parts.print(
        wording
            .money()
            .use(
                context.figure("ekonomi.insats.beviljat", name, "", "", Unit.KRONOR),
                context.figure("ekonomi.insats.utnyttjat", name, "", "", Unit.KRONOR)));
  }

  private TemplateModel surplus(List<?> arguments) throws TemplateModelException {
    return one(arguments, Unit.KRONOR, wording.money()::surplus);
  }

  private TemplateModel deviation(List<?> arguments) throws TemplateModelException {
    return one(arguments, Unit.KRONOR, wording.money()::deviation);
  }

  /** {@code utfall_mot_budget("1001 Politisk organisation")}: a cost area in one sentence. */
  private TemplateModel outcome(List<?> arguments) throws TemplateModelException {
    String area = Request.string(arguments.isEmpty() ? null : arguments.get(0));
    return parts.print(
        drift("utfall", area)
            .map(
                outcome ->
                    wording
                        .money()
                        .outcomeAgainstBudget(
                            outcome, drift("budget", area), drift("avvikelse", area)))
            .orElse(Phrase.MISSING));
  }

  /** {@code prognos("1001 Politisk organisation")}: what the year is expected to end in. */
  private TemplateModel forecast(List<?> arguments) throws TemplateModelException {
    String area = Request.string(arguments.isEmpty() ? null : arguments.get(0));
    return parts.print(
        drift("prognos", area).map(wording.money()::forecast).orElse(Phrase.MISSING));
  }

  private Optional<Figure> drift(String which, String area) {
    return context
        .figure("ekonomi.drift." + which, "", "", area, Unit.KRONOR)
        .filter(figure -> figure.value().isPresent());
  }

  /** {@code kon_skillnad("avslutade.resultat", …)}: whether women and men differ. */
  private TemplateModel genderDifference(List<?> arguments) throws TemplateModelException {
    Request request = Request.of(arguments, finder);
    Optional<Figure> women = request.with("kön", FigureKey.WOMAN).find(finder, Unit.PERCENT);
    Optional<Figure> men = request.with("kön", FigureKey.MAN).find(finder, Unit.PERCENT);
    return parts.print(
        women.isPresent() && men.isPresent()
            ? wording.genderDifference(women.get(), men.get())
            : Phrase.MISSING);
  }

  /** The share of equity against the association's ceiling. */
  private TemplateModel ceiling(List<?> arguments) throws TemplateModelException {
    BigDecimal ceiling = context.association().rules().equityGoal().ceiling();
    return one(arguments, Unit.PERCENT, figure -> wording.againstCeiling(figure, ceiling));
  }

  private TemplateModel costGoal(List<?> arguments) throws TemplateModelException {
    Optional<Association.Range> goal = context.association().rules().interventionCostGoal();
    return one(
        arguments,
        Unit.PERCENT,
        figure ->
            goal.map(range -> wording.againstRange(figure, range.low(), range.high()))
                .orElse(Phrase.MISSING));
  }

  private TemplateModel one(List<?> arguments, Unit unit, Function<Figure, Phrase> words)
      throws TemplateModelException {
    Optional<Figure> figure = Request.of(arguments, finder).find(finder, unit);
    return parts.print(figure.map(words).orElse(Phrase.MISSING));
  }

  /** {@code kon("deltagare.aktuella", …)}: how a count spreads over the genders in the data. */
  private TemplateModel genders(List<?> arguments) throws TemplateModelException {
    Request request = Request.of(arguments, finder);
    Optional<Figure> total = request.find(finder, Unit.COUNT);
    if (total.isEmpty()) {
      return parts.print(Phrase.MISSING);
    }
    FigureKey key = total.get().key();
    List<Figure> counts =
        context
            .figures()
            .named(key.name())
            .filter(figure -> !figure.key().gender().equals(FigureKey.TOTAL))
            .filter(figure -> figure.key().gender(FigureKey.TOTAL).equals(key))
            .toList();
    return parts.print(wording.genders(counts));
  }

  /** {@code andelsord("avslutade.resultat", …)}: samtliga, merparten …; missing on a small base. */
  private TemplateModel shareWord(List<?> arguments) throws TemplateModelException {
    return one(
        arguments,
        Unit.PERCENT,
        figure ->
            figure
                .value()
                .filter(value -> !context.printer().small().hides(figure))
                .flatMap(value -> figure.numerator())
                .flatMap(part -> wording.share(part, figure.denominator().orElse(part)))
                .map(word -> Phrase.of(word, figure))
                .orElse(Phrase.MISSING));
  }

  private TemplateModel list(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateSequenceModel items)) {
      throw new TemplateFault("document.template-arguments");
    }
    List<String> words = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      words.add(Request.string(items.get(i)));
    }
    return new SimpleScalar(wording.list(words));
  }
}
