package se.sofrep.document.template;

import freemarker.core.Environment;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import se.sofrep.document.AsciiName;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.narrative.NarrativeReader;
import se.sofrep.document.narrative.Words;
import se.sofrep.document.section.ChartSection;
import se.sofrep.document.section.TableSection;
import se.sofrep.domain.Narrative;

/** {@code <@tabell>}, {@code <@diagram>} and {@code <@text>}: what a template fetches whole. */
final class Directives {
  private static final String NAME = "namn";
  private static final String INTERVENTION = "insats";

  private final ReportContext context;
  private final Map<String, TableSection> tables;
  private final Map<String, ChartSection> charts;
  private final Texts texts;
  private final NarrativeReader narratives;
  private final Parts parts;

  /** Texts are read once, so that a fault in one is told once. */
  private final Map<Narrative, List<Block>> read = new HashMap<>();

  Directives(
      ReportContext context,
      Map<String, TableSection> tables,
      Map<String, ChartSection> charts,
      Texts texts,
      NarrativeReader narratives,
      Parts parts) {
    this.context = context;
    this.tables = tables;
    this.charts = charts;
    this.texts = texts;
    this.narratives = narratives;
    this.parts = parts;
  }

  void addTo(Map<String, Object> model) {
    model.put("tabell", directive(this::table));
    model.put("diagram", directive(this::chart));
    model.put("text", directive(this::text));
    TemplateMethodModelEx heading = this::heading;
    FigureFunctions.put(model, "textrubrik", "textrubrik", heading);
  }

  /** What a directive does with its words and what stands inside it. */
  @FunctionalInterface
  private interface Action {
    void run(Map<String, String> words, TemplateDirectiveBody body, Environment environment)
        throws TemplateException, IOException;
  }

  private static TemplateDirectiveModel directive(Action action) {
    return (environment, params, loopVariables, body) ->
        action.run(words(params), body, environment);
  }

  private static Map<String, String> words(Map<?, ?> params) throws TemplateModelException {
    Map<String, String> words = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : params.entrySet()) {
      words.put(entry.getKey().toString(), Request.string(entry.getValue()));
    }
    return words;
  }

  private void table(Map<String, String> words, TemplateDirectiveBody body, Environment environment)
      throws TemplateException, IOException {
    TableSection section = known("document.template-table", take(words), tables);
    Optional<Table> table = build(section::build, words);
    if (table.isPresent()) {
      Table built = table.get();
      String id = id(built.id(), words);
      Table named =
          new Table(
              id, built.number(), built.caption(), built.columns(), built.rows(), built.notes());
      environment.getOut().write(parts.print(List.of(new Block.TableBlock(named))));
    }
  }

  private void chart(Map<String, String> words, TemplateDirectiveBody body, Environment environment)
      throws TemplateException, IOException {
    ChartSection section = known("document.template-chart", take(words), charts);
    Optional<Chart> chart = build(section::build, words);
    if (chart.isPresent()) {
      Chart built = chart.get();
      Chart named =
          new Chart(
              id(built.id(), words),
              built.number(),
              built.title(),
              built.alt(),
              built.kind(),
              built.unit(),
              built.categories(),
              built.series(),
              built.data(),
              built.notes());
      environment.getOut().write(parts.print(List.of(new Block.ChartBlock(named))));
    }
  }

  /** The workspace's text; without one the directive's content, or else a notice of the lack. */
  private void text(Map<String, String> words, TemplateDirectiveBody body, Environment environment)
      throws TemplateException, IOException {
    String name = take(words);
    boolean optional = "ja".equals(words.remove("valfri"));
    TextPart part = TextPart.of(words.remove(TextPart.ONLY), words.remove(TextPart.BUT));
    if (!words.isEmpty()) {
      throw unknownWord(words, List.of(NAME, "valfri", TextPart.ONLY, TextPart.BUT));
    }
    Optional<Narrative> text = texts.ask(name);
    if (text.isPresent()) {
      List<Block> chosen = part.of(read.computeIfAbsent(text.get(), narratives::read));
      if (!chosen.isEmpty()) {
        environment.getOut().write(parts.print(chosen));
      }
      return;
    }
    StringWriter instead = new StringWriter();
    if (body != null) {
      body.render(instead);
    }
    environment.getOut().write(instead.toString());
    if (!optional && instead.toString().isBlank()) {
      texts.lacks(name);
    }
  }

  /**
   * {@code textrubrik("insats-rehab", "Utmaningar")}: the text's own heading that begins so, for
   * the section where that part of it is printed; nothing without one.
   */
  private TemplateModel heading(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 2) {
      throw new TemplateFault("document.template-arguments");
    }
    TextPart part = TextPart.of(Request.string(arguments.get(1)), null);
    return texts
        .ask(Request.string(arguments.get(0)))
        .map(text -> part.of(read.computeIfAbsent(text, narratives::read)))
        .filter(blocks -> !blocks.isEmpty())
        .map(blocks -> new SimpleScalar(((Block.Heading) blocks.get(0)).title()))
        .orElse(null);
  }

  private static String take(Map<String, String> words) throws TemplateFault {
    String name = words.remove(NAME);
    if (name == null || name.isBlank()) {
      throw new TemplateFault("document.template-word", "", NAME);
    }
    return name;
  }

  private static TemplateFault unknownWord(Map<String, String> words, List<String> known) {
    String word = words.keySet().iterator().next();
    return new TemplateFault("document.template-word", word, Words.nearest(word, known));
  }

  private static <T> T known(String code, String name, Map<String, T> catalog)
      throws TemplateFault {
    T section = catalog.get(name);
    if (section == null) {
      throw new TemplateFault(code, name, Words.nearest(name, catalog.keySet()));
    }
    return section;
  }

  private <T> Optional<T> build(
      BiFunction<ReportContext, Map<String, String>, Optional<T>> section,
      Map<String, String> words) {
    return guarded(() -> section.apply(context, Map.copyOf(words)));
  }

  private static <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw new SectionFault(e);
    }
  }

  /** A table of one intervention has it in its name, so that names do not depend on the others. */
  private static String id(String id, Map<String, String> words) {
    String insats = AsciiName.of(words.getOrDefault(INTERVENTION, ""));
    return insats.isEmpty() || ("-" + id + "-").contains("-" + insats + "-")
        ? id
        : id + "-" + insats;
  }
}
