package se.sofrep.document.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.Block;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.ShownShares;
import se.sofrep.document.SmallBase;
import se.sofrep.document.folding.Folding;
import se.sofrep.document.folding.Folds;
import se.sofrep.document.narrative.FigureFinder;
import se.sofrep.document.narrative.Words;
import se.sofrep.document.section.Select;
import se.sofrep.document.section.Sources;
import se.sofrep.document.template.markup.Numbering;
import se.sofrep.document.template.markup.Parts;
import se.sofrep.document.wording.Phrase;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;

/**
 * Composes a comparison: the template gets finished data instead of functions that look the figures
 * of one period up, and its tables and charts say whose figures they mean.
 *
 * @param data words, numbers, lists and maps by name; a {@link Phrase} anywhere among them is
 *     printed with its figures, and a sentence around one that is not complete falls away
 * @param lineups what stands side by side, by id; {@code jämförelsen} finds one of them
 * @param sources whose figures tables and charts may show: whole ones, since others are not
 *     compared
 * @param small which shares are told by their counts alone
 */
public record ComparisonComposer(
    Map<String, Object> data,
    Map<String, Map<String, Object>> lineups,
    Sources sources,
    SmallBase small) {
  private static final String FOLDER = "jamforelse/";

  /**
   * @param template name without ending
   * @param findings takes what is wrong with the template; then the document has no blocks
   */
  public ReportDocument compose(
      String template,
      ReportDocument.Meta meta,
      Language language,
      Optional<Path> overrides,
      Findings findings) {
    Parts parts = new Parts();
    TemplateEngine engine = new TemplateEngine(overrides, language, Set.of(), findings);
    Folds folds = new Folds();
    Layers layers = model(parts, folds, engine);
    List<Block> blocks = ReportComposer.blocks(template, layers, parts, engine).orElse(List.of());
    List<Block> folded = Folding.of(blocks, folds, sources.wording());
    return new ReportDocument(
        meta, Numbering.of(new ShownShares(small, language).of(folded), language));
  }

  private Layers model(Parts parts, Folds folds, TemplateEngine engine) {
    Map<String, Object> model = new LinkedHashMap<>();
    data.forEach((name, value) -> model.put(name, shown(value, parts)));
    FigureFunctions.putShown(model, engine.translation());
    Map<String, Object> byId = new LinkedHashMap<>();
    lineups.forEach((id, lineup) -> byId.put(id, shown(lineup, parts)));
    model.put("jamforelser", List.copyOf(byId.values()));
    AxisFunctions.put(
        model,
        "jamforelsen",
        "jämförelsen",
        words -> lineup(byId, words.isEmpty() ? "" : words.get(0)));
    SelectReader selects = new SelectReader(sources, new FigureFinder(sources.contexts()));
    new SelectFunctions(sources, selects).addTo(model);
    TemplateMethodModelEx genders = words -> genders(words, selects);
    FigureFunctions.put(model, "konen", "könen", genders);
    Layers layers = new Layers(model);
    Map<String, Object> declaring = new LinkedHashMap<>();
    Sight sight = new Sight(sources, selects, Map.of());
    new Directives(FOLDER, parts, folds, layers, sight, sight, engine).addTo(declaring);
    layers.push(declaring);
    return layers;
  }

  /** {@code könen("deltagare.nya", rader)}: those that some of the rows tells apart. */
  private TemplateModel genders(List<?> arguments, SelectReader selects)
      throws TemplateModelException {
    if (arguments.size() != 2) {
      throw new TemplateFault("document.template-arguments");
    }
    String name = selects.name(Request.string(arguments.get(0)));
    List<Select> of = selects.readAll((TemplateModel) arguments.get(1));
    return AxisFunctions.wrapped(sources.genders(name, of));
  }

  /** The one of that id; the first when none is named. */
  private static Object lineup(Map<String, Object> byId, String id) throws TemplateFault {
    Object lineup = id.isEmpty() ? byId.values().iterator().next() : byId.get(id);
    if (lineup == null) {
      throw new TemplateFault("document.template-selection", id, Words.nearest(id, byId.keySet()));
    }
    return lineup;
  }

  private static Object shown(Object value, Parts parts) {
    if (value instanceof Phrase phrase) {
      return printed(phrase, parts);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> out = new LinkedHashMap<>();
      map.forEach((name, inside) -> out.put(name.toString(), shown(inside, parts)));
      return out;
    }
    if (value instanceof List<?> list) {
      List<Object> out = new ArrayList<>();
      list.forEach(inside -> out.add(shown(inside, parts)));
      return out;
    }
    return value;
  }

  private static Object printed(Phrase phrase, Parts parts) {
    try {
      return parts.print(phrase);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }
}
