package se.sofrep.document.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table.Kind;
import se.sofrep.document.narrative.FigureFinder;
import se.sofrep.document.section.EconomyAxes;

/** The functions that say what the economy's tables run down. */
final class EconomyFunctions {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "rad", Kind.BODY,
          "delsumma", Kind.SUBTOTAL,
          "summa", Kind.TOTAL,
          "rubrik", Kind.HEADING);

  private final EconomyAxes axes;
  private final ReportContext context;
  private final FigureFinder finder;

  EconomyFunctions(EconomyAxes axes, ReportContext context, FigureFinder finder) {
    this.axes = axes;
    this.context = context;
    this.finder = finder;
  }

  void addTo(Map<String, Object> model) {
    FigureFunctions.put(model, "rapportrader", "rapportrader", this::lines);
    AxisFunctions.put(model, "notdelar", "notdelar", words -> axes.parts(words.get(0)));
    AxisFunctions.put(
        model, "kostnadsomraden_med", "kostnadsområden_med", words -> axes.areas(false));
    AxisFunctions.put(model, "intaktsomraden_med", "intäktsområden_med", words -> axes.areas(true));
    AxisFunctions.put(model, "kostnadsslagen", "kostnadsslagen", words -> axes.kinds());
    AxisFunctions.put(model, "finsamrader", "finsamrader", words -> axes.returnRows());
    FigureFunctions.put(model, "inom_granser", "inom_gränser", this::within);
    AxisFunctions.put(
        model,
        "utanfor_tiden",
        "utanför_tiden",
        words -> axes.outsideLife(words.get(0)).map(context.printer()::kronor).orElse(""));
  }

  /** {@code rapportrader("ekonomi.resultaträkning", [{"rad": "Medlemsbidrag"}, …], också)}. */
  private TemplateModel lines(List<?> arguments) throws TemplateModelException {
    if (arguments.size() < 2) {
      throw new TemplateFault("document.template-arguments");
    }
    List<Map.Entry<String, Kind>> form = new ArrayList<>();
    for (TemplateModel item : Attributes.items((TemplateModel) arguments.get(1))) {
      for (Map.Entry<String, String> line : Request.hash(item).entrySet()) {
        Kind kind = KINDS.get(line.getKey());
        if (kind == null) {
          throw new TemplateFault("document.template-arguments");
        }
        form.add(Map.entry(line.getValue(), kind));
      }
    }
    String also = arguments.size() > 2 ? Request.string(arguments.get(2)) : "";
    return AxisFunctions.wrapped(axes.lines(Request.string(arguments.get(0)), form, also));
  }

  /** {@code inom_granser("a", {…}, {"lägst": 50, "högst": 80})}: ja, nej, dold or okänt. */
  private TemplateModel within(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 3 || !(arguments.get(2) instanceof TemplateHashModelEx limits)) {
      throw new TemplateFault("document.template-arguments");
    }
    Request request = Request.of(arguments.subList(0, 2), finder);
    return new SimpleScalar(
        EconomyAxes.within(
            request.find(finder, request.unit()),
            number(limits.get("lägst")),
            number(limits.get("högst"))));
  }

  private static Optional<BigDecimal> number(TemplateModel model) throws TemplateModelException {
    return model instanceof TemplateNumberModel number
        ? Optional.of(Attributes.number(number))
        : Optional.empty();
  }
}
