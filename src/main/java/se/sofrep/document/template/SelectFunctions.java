package se.sofrep.document.template;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.section.Aspect;
import se.sofrep.document.section.Select;
import se.sofrep.document.section.Sources;
import se.sofrep.figures.Figure;

/** What a template asks of any figure that a table may print, as rows and columns say which. */
final class SelectFunctions {
  private final Sources sources;
  private final SelectReader selects;

  SelectFunctions(Sources sources, SelectReader selects) {
    this.sources = sources;
    this.selects = selects;
  }

  void addTo(Map<String, Object> model) {
    FigureFunctions.put(model, "skriv", "skriv", this::printed);
    FigureFunctions.put(model, "tal", "tal", this::number);
  }

  /** {@code skriv({"nyckeltal": …}, "tkr")}: as it is printed; "" without one. */
  private TemplateModel printed(List<?> arguments) throws TemplateModelException {
    Select select = select(arguments);
    return new SimpleScalar(sources.printed(select, aspect(arguments)));
  }

  /** {@code tal({"nyckeltal": …}, "täljare")}: the exact number, to compare or to hand to a row. */
  private TemplateModel number(List<?> arguments) throws TemplateModelException {
    Select select = select(arguments);
    Aspect aspect = aspect(arguments);
    Optional<Figure> figure = sources.find(select, aspect.unit());
    Optional<BigDecimal> number =
        switch (aspect) {
          case NUMERATOR, PART -> figure.flatMap(Figure::numerator);
          case DENOMINATOR -> figure.flatMap(Figure::denominator);
          default -> figure.flatMap(Figure::value);
        };
    return number.map(SimpleNumber::new).orElse(null);
  }

  private Select select(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 2) {
      throw new TemplateFault("document.template-arguments");
    }
    return selects.read((TemplateModel) arguments.get(0));
  }

  private static Aspect aspect(List<?> arguments) throws TemplateModelException {
    String word = Request.string(arguments.get(1));
    return Attributes.known(word, Aspect.ofWord(word), Aspect.words());
  }
}
