package se.sofrep.document.template;

import freemarker.template.TemplateHashModel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.Block;
import se.sofrep.document.ReportContext;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.ShownShares;
import se.sofrep.document.folding.Folding;
import se.sofrep.document.folding.Folds;
import se.sofrep.document.narrative.FigureFinder;
import se.sofrep.document.narrative.NarrativeReader;
import se.sofrep.document.section.Sources;
import se.sofrep.document.template.markup.MarkupFault;
import se.sofrep.document.template.markup.MarkupParser;
import se.sofrep.document.template.markup.Numbering;
import se.sofrep.document.template.markup.Parts;
import se.sofrep.document.template.markup.TrackingWriter;
import se.sofrep.document.wording.Wording;
import se.sofrep.domain.Association;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;

/**
 * Composes a report: a template says what stands where, tables and charts come from their catalogs,
 * prose from the workspace, and every printed figure is one of the context's.
 *
 * <p>The way of a report: the template runs and writes a small XHTML vocabulary with marks for what
 * it fetched ({@link TemplateEngine}, {@link Parts}); that is parsed into blocks, where what the
 * data cannot carry falls away ({@link MarkupParser}), and what is withheld is folded away ({@link
 * Folding}); then headings, tables and charts get their numbers and names ({@link Numbering}).
 */
public final class ReportComposer {
  private static final String LIFE = "slutrapport";
  private static final String ENDING = ".ftlh";

  /**
   * Makes ready for composing a report from the built-in template of that name, on any thread, so
   * that less is left to do when it is composed.
   */
  public static void prepare(String template, Language language) {
    TemplateEngine.parse(template + ENDING, language);
  }

  /**
   * @param template name without ending: {@code arsredovisning}
   * @param arguments what the report is about besides the period: {@code insats}; the template
   *     reads them as {@code argument}
   * @param overrides the workspace's folder of templates, whose files go before the built-in ones
   * @param findings takes what is wrong with templates and texts; a document made while errors were
   *     found is not fit to be written, and has no blocks when the template itself failed
   */
  public ReportDocument compose(
      String template,
      Map<String, String> arguments,
      ReportContext context,
      ReportDocument.Meta meta,
      Optional<Path> overrides,
      Findings findings) {
    Parts parts = new Parts();
    Texts texts = new Texts(context, findings);
    TemplateEngine engine =
        new TemplateEngine(overrides, context.language(), names(context.association()), findings);
    Folds folds = new Folds();
    Layers model = model(context, meta, arguments, texts, parts, folds, engine, findings);
    Optional<List<Block>> blocks = blocks(template, model, parts, engine);
    if (blocks.isPresent()) {
      // Over a life there are no figures of the cost areas and surveys that other texts are for.
      texts.nameUnknown(template.equals(LIFE) ? TextNames.FINAL : "");
      texts.nameMissing();
    }
    Wording wording = Wording.of(context.language(), context.printer());
    List<Block> folded = Folding.of(blocks.orElse(List.of()), folds, wording);
    List<Block> shown = new ShownShares(context.printer().small(), context.language()).of(folded);
    return new ReportDocument(meta, Numbering.of(shown, context.language()));
  }

  /** A report about the period alone. */
  public ReportDocument compose(
      String template,
      ReportContext context,
      ReportDocument.Meta meta,
      Optional<Path> overrides,
      Findings findings) {
    return compose(template, Map.of(), context, meta, overrides, findings);
  }

  /** What people have called their own, and stays so in any language. */
  private static Set<String> names(Association association) {
    Set<String> names = new HashSet<>(association.groups().keySet());
    association.interventions().forEach(intervention -> names.add(intervention.name()));
    return names;
  }

  private Layers model(
      ReportContext context,
      ReportDocument.Meta meta,
      Map<String, String> arguments,
      Texts texts,
      Parts parts,
      Folds folds,
      TemplateEngine engine,
      Findings findings) {
    FigureFinder finder = new FigureFinder(context);
    ReportContext told = context.told();
    FigureFinder tellers = new FigureFinder(told);
    Wording wording = Wording.of(context.language(), context.printer());
    NarrativeReader narratives = new NarrativeReader(context, finder, findings);
    Map<String, Object> model = new LinkedHashMap<>();
    new ReportModel(context, wording, engine.translation()).addTo(model, meta, arguments, texts);
    new FigureFunctions(told, context, tellers, wording, parts).addTo(model);
    new AxisFunctions(told, tellers).addTo(model);
    new ChartFunctions(told, tellers).addTo(model);
    new WordFunctions(told, tellers, wording, parts).addTo(model);
    new CoverageFunctions(context, wording).addTo(model);
    new TextDirective(texts, narratives, parts).addTo(model);
    Layers layers = new Layers(model);
    Map<String, Object> declaring = new LinkedHashMap<>();
    new Directives(
            "",
            parts,
            folds,
            layers,
            sight(context, finder, wording, parts),
            sight(told, tellers, wording, parts),
            engine)
        .addTo(declaring);
    layers.push(declaring);
    return layers;
  }

  private static Sight sight(
      ReportContext context, FigureFinder finder, Wording wording, Parts parts) {
    Map<String, Object> functions = new LinkedHashMap<>();
    new FigureFunctions(context, context, finder, wording, parts).addTo(functions);
    new AxisFunctions(context, finder).addTo(functions);
    Sources sources = Sources.of(context);
    return new Sight(sources, new SelectReader(sources, finder), functions);
  }

  /** What the template says, headings and tables not yet numbered; empty when it failed. */
  static Optional<List<Block>> blocks(
      String template, TemplateHashModel model, Parts parts, TemplateEngine engine) {
    return engine.run(template + ENDING, model).map(output -> blocks(output, parts, engine));
  }

  private static List<Block> blocks(TrackingWriter output, Parts parts, TemplateEngine engine) {
    try {
      return MarkupParser.parse(output.output(), parts);
    } catch (MarkupFault fault) {
      engine.failed(fault, output);
      return List.of();
    }
  }
}
