package se.sofrep.document.template;

import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.ReportContext;
import se.sofrep.document.narrative.FigureFinder;
import se.sofrep.document.narrative.KnownFigures;
import se.sofrep.document.narrative.UnknownFigure;
import se.sofrep.document.narrative.Words;
import se.sofrep.document.template.markup.Parts;
import se.sofrep.document.translation.Translation;
import se.sofrep.document.wording.Phrase;
import se.sofrep.document.wording.Show;
import se.sofrep.document.wording.Wording;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.InterventionFigures;
import se.sofrep.figures.Unit;

/** The functions by which a template prints figures and asks about them. */
final class FigureFunctions {
  private final ReportContext context;
  private final ReportContext all;
  private final FigureFinder finder;
  private final Wording wording;
  private final Parts parts;

  /** Interventions that some figure of the period says something of; filled when first asked. */
  private final Set<String> withData = new HashSet<>();

  /**
   * @param context the figures that sentences may speak of
   * @param all every figure that the report prints
   */
  FigureFunctions(
      ReportContext context, ReportContext all, FigureFinder finder, Wording wording, Parts parts) {
    this.context = context;
    this.all = all;
    this.finder = finder;
    this.wording = wording;
    this.parts = parts;
  }

  /** Puts every function under its name; where Swedish has å ä ö, under both spellings. */
  void addTo(Map<String, Object> model) {
    model.put("antal", printing(Show.COUNT));
    model.put("procent", printing(Show.PERCENT));
    model.put("av", printing(Show.OF));
    model.put("kr", printing(Show.KRONOR));
    model.put("tkr", printing(Show.THOUSANDS));
    model.put("belopp", printing(Show.AMOUNT));
    model.put("belopp_tkr", printing(Show.AMOUNT_THOUSANDS));
    model.put("tid", printing(Show.TIME));
    put(model, "underlag", "underlag", this::base);
    put(model, "finns", "finns", this::exists);
    put(model, "varde", "värde", this::value);
    put(model, "foregaende", "föregående", this::before);
    put(model, "kategorier", "kategorier", this::categories);
    put(model, "flera_svar", "flera_svar", this::severalAnswers);
    put(model, "har_data", "har_data", this::hasData);
  }

  static void put(
      Map<String, Object> model, String ascii, String swedish, TemplateMethodModelEx function) {
    model.put(ascii, function);
    model.put(swedish, function);
  }

  /** {@code benämning("Medlemsbidrag")}: a category as the report's language calls it. */
  static void putShown(Map<String, Object> model, Translation translation) {
    TemplateMethodModelEx shown =
        words -> {
          String value = Request.string(words.isEmpty() ? null : words.get(0));
          return new SimpleScalar(translation.shown(value));
        };
    put(model, "benamning", "benämning", shown);
  }

  private TemplateMethodModelEx printing(Show show) {
    return arguments -> {
      Request request = Request.of(arguments, finder);
      if (!Show.fitting(request.units()).contains(show)) {
        throw new TemplateFault(
            "document.template-show",
            request.name(),
            show.word(),
            Show.fitting(request.units()).get(0).word());
      }
      Optional<Figure> figure = request.find(finder, show.unit(request.units()));
      return parts.print(phrase(figure, show, request.option("ord")));
    };
  }

  /** What is withheld or has no base is as good as missing: the sentence falls away. */
  private Phrase phrase(Optional<Figure> found, Show show, String noun) throws TemplateFault {
    if (found.isEmpty()) {
      return Phrase.MISSING;
    }
    Figure figure = found.get();
    if (!noun.isEmpty()) {
      if (!wording.knows(noun)) {
        throw new TemplateFault("document.template-noun", noun);
      }
      return wording.counted(figure, noun);
    }
    Phrase printed = Phrase.of(wording.figureText().print(figure, show), figure);
    return figure.value().isPresent() ? printed : new Phrase(printed.parts(), false);
  }

  /** {@code underlag("a", …)}: the number that a figure is told of, its base. */
  private TemplateModel base(List<?> arguments) throws TemplateModelException {
    Request request = Request.of(arguments, finder);
    Optional<Figure> figure = request.find(finder, request.unit());
    return parts.print(
        figure
            .filter(found -> found.value().isPresent())
            .flatMap(Figure::denominator)
            .map(base -> Phrase.of(context.printer().count(base), figure.orElseThrow()))
            .orElse(Phrase.MISSING));
  }

  /** {@code finns("a", …)}: whether the figure is there and has a value that may be shown. */
  private TemplateModel exists(List<?> arguments) throws TemplateModelException {
    Request request = Request.of(arguments, finder);
    boolean there = request.find(finder, request.unit()).flatMap(Figure::value).isPresent();
    return there ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  /** {@code varde("a", …)}: the exact number; nothing where there is none, so {@code !0} helps. */
  private TemplateModel value(List<?> arguments) throws TemplateModelException {
    Request request = Request.of(arguments, finder);
    return request
        .find(finder, request.unit())
        .flatMap(Figure::value)
        .map(SimpleNumber::new)
        .orElse(null);
  }

  /** {@code foregaende({…})}: the same selection in the year before. */
  private TemplateModel before(List<?> arguments) throws TemplateModelException {
    Map<String, String> words = new LinkedHashMap<>();
    if (!arguments.isEmpty()) {
      words.putAll(Request.hash(arguments.get(0)));
    }
    words.put("period", "föregående");
    return new SimpleHash(words, Wrapping.WRAPPER);
  }

  /** {@code kategorier("a", {"insats": …})}: the categories the figure has, in order. */
  private TemplateModel categories(List<?> arguments) throws TemplateModelException {
    Request request = Request.of(arguments, finder);
    String intervention = intervention(request.words().getOrDefault("insats", ""));
    Set<String> found = new LinkedHashSet<>();
    context
        .figures()
        .named(request.name())
        .filter(figure -> figure.key().period().equals(context.period()))
        .filter(figure -> figure.key().intervention().equals(intervention))
        .forEach(figure -> found.add(figure.key().category()));
    found.remove("");
    SimpleSequence list = new SimpleSequence(Wrapping.WRAPPER);
    found.forEach(category -> list.add(new SimpleScalar(category)));
    return list;
  }

  private String intervention(String typed) throws TemplateFault {
    try {
      return finder.intervention(typed.isEmpty() ? FigureKey.TOTAL : typed);
    } catch (UnknownFigure e) {
      throw new TemplateFault("document.template-selection", e.word(), e.nearest());
    }
  }

  /**
   * {@code flera_svar(bas, variabel, insats)}: whether the parts really add up to more than the
   * base, so that the report must explain why.
   */
  private TemplateModel severalAnswers(List<?> arguments) throws TemplateModelException {
    if (arguments.size() < 2) {
      throw new TemplateFault("document.template-arguments");
    }
    String base = Request.string(arguments.get(0));
    String name = base + "." + Request.string(arguments.get(1));
    if (!KnownFigures.BASES.contains(base) || !finder.known().names().contains(name)) {
      throw new TemplateFault(
          "document.template-figure", name, Words.nearest(name, finder.known().names()));
    }
    String insats = arguments.size() > 2 ? Request.string(arguments.get(2)) : "";
    String intervention = intervention(insats);
    BigDecimal parts =
        context
            .figures()
            .named(name)
            .filter(figure -> figure.key().period().equals(context.period()))
            .filter(figure -> figure.key().intervention().equals(intervention))
            .filter(figure -> figure.key().gender().equals(FigureKey.TOTAL))
            .filter(figure -> figure.key().unit() == Unit.COUNT)
            .flatMap(figure -> figure.value().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<BigDecimal> whole = context.value("deltagare." + base, intervention, "", Unit.COUNT);
    boolean more = whole.isPresent() && parts.compareTo(whole.get()) > 0;
    return more ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  /** {@code har_data(insats)}: whether any figure of the period says something of it. */
  private TemplateModel hasData(List<?> arguments) throws TemplateModelException {
    String intervention = intervention(Request.string(arguments.get(0)));
    if (withData.isEmpty()) {
      all.figures().all().stream()
          .filter(figure -> figure.key().period().equals(context.period()))
          .filter(InterventionFigures::happened)
          .forEach(figure -> withData.add(figure.key().intervention()));
    }
    boolean any = withData.contains(intervention);
    return any ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }
}
