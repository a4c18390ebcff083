package se.sofrep.document.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.sofrep.document.ReportContext;
import se.sofrep.document.narrative.FigureFinder;
import se.sofrep.document.narrative.KnownFigures;
import se.sofrep.document.narrative.UnknownFigure;
import se.sofrep.document.narrative.Words;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Questions by which a template decides whether a chart would show more than its table says. */
final class ChartFunctions {
  /** Fewer than these are read off the table at a glance, and their bars are chance. */
  private static final BigDecimal LEAST = BigDecimal.TEN;

  private static final Function<FigureKey, String> BARS = FigureKey::category;

  private final ReportContext context;
  private final FigureFinder finder;

  ChartFunctions(ReportContext context, FigureFinder finder) {
    this.context = context;
    this.finder = finder;
  }

  void addTo(Map<String, Object> model) {
    FigureFunctions.put(model, "ritas", "ritas", this::distribution);
    FigureFunctions.put(model, "ritas_enkat", "ritas_enkät", this::survey);
  }

  /**
   * {@code ritas(bas, variabel, insats)}: a base of at least ten and of two for each value that has
   * a bar, spread over at least two values and two genders. With a fourth word the chart is not by
   * gender, and one gender is enough; a number there says how many bars each value has.
   */
  private TemplateModel distribution(List<?> arguments) throws TemplateModelException {
    if (arguments.size() < 3) {
      throw new TemplateFault("document.template-arguments");
    }
    String base = Request.string(arguments.get(0));
    String name = base + "." + Request.string(arguments.get(1));
    if (!KnownFigures.BASES.contains(base) || !finder.known().names().contains(name)) {
      throw new TemplateFault(
          "document.template-figure", name, Words.nearest(name, finder.known().names()));
    }
    String intervention = intervention(arguments.get(2));
    Optional<BigDecimal> whole = context.value("deltagare." + base, intervention, "", Unit.COUNT);
    long values = different(counts(name, intervention, true), BARS);
    BigDecimal bars = BigDecimal.valueOf(2 * values * series(arguments));
    boolean enough = whole.filter(n -> n.compareTo(LEAST.max(bars)) >= 0).isPresent();
    boolean spread = different(occurring(name, intervention, true), BARS) > 1;
    boolean genders =
        arguments.size() > 3
            || different(occurring(name, intervention, false), FigureKey::gender) > 1;
    return answer(enough && spread && genders);
  }

  private static long series(List<?> arguments) throws TemplateModelException {
    return arguments.size() > 3 && arguments.get(3) instanceof TemplateNumberModel number
        ? number.getAsNumber().longValue()
        : 1;
  }

  private Stream<Figure> counts(String name, String intervention, boolean total) {
    return context
        .figures()
        .named(name)
        .filter(figure -> figure.key().period().equals(context.period()))
        .filter(figure -> figure.key().intervention().equals(intervention))
        .filter(figure -> figure.key().unit() == Unit.COUNT)
        .filter(figure -> figure.key().gender().equals(FigureKey.TOTAL) == total);
  }

  private Stream<Figure> occurring(String name, String intervention, boolean total) {
    return counts(name, intervention, total)
        .filter(figure -> figure.value().filter(v -> v.signum() != 0).isPresent());
  }

  private static long different(Stream<Figure> figures, Function<FigureKey, String> part) {
    return figures.map(figure -> part.apply(figure.key())).distinct().count();
  }

  /** {@code ritas_enkat(grupp, insats)}: at least ten answered, and enough for percent. */
  private TemplateModel survey(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 2) {
      throw new TemplateFault("document.template-arguments");
    }
    String group = Request.string(arguments.get(0));
    return answer(
        context
            .figure(
                "indikator.svarsfrekvens", intervention(arguments.get(1)), "", group, Unit.PERCENT)
            .flatMap(Figure::numerator)
            .filter(answers -> answers.compareTo(LEAST) >= 0)
            .filter(answers -> !context.printer().small().isSmall(answers))
            .isPresent());
  }

  private String intervention(Object typed) throws TemplateModelException {
    try {
      return finder.intervention(Request.string(typed));
    } catch (UnknownFigure e) {
      throw new TemplateFault("document.template-selection", e.word(), e.nearest());
    }
  }

  private static TemplateModel answer(boolean yes) {
    return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }
}
