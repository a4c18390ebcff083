package se.sofrep.document.template;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.sofrep.document.AsciiName;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.Table;
import se.sofrep.document.folding.Folds;
import se.sofrep.document.narrative.Words;
import se.sofrep.document.section.ChartDeclaration;
import se.sofrep.document.section.TableDeclaration;
import se.sofrep.document.template.markup.Parts;

/**
 * The directives {@code tabell} and {@code diagram}. With something inside they declare; by name
 * they run the file that declares, with the words given to it as {@code med}.
 */
final class Directives {
  static final String NAME = "namn";
  private static final String TABLES = "tabeller/";
  private static final String CHARTS = "diagram/";
  private static final String ENDING = ".ftlh";
  private static final String INTERVENTION = "insats";
  private final String folder;
  private final Parts parts;
  private final Folds folds;
  private final Layers layers;
  private final Declarations declarations;
  private final Sight whole;
  private final Sight told;
  private final TemplateEngine engine;
  private final Deque<Map<String, String>> asked = new ArrayDeque<>(List.of(Map.of()));

  /**
   * @param folder before the folders of tables and charts: what a report has of its own
   * @param folds takes how each table is told of when some of it is folded away
   * @param whole what tables print: every figure there is
   * @param told what charts draw: figures of whole material
   */
  Directives(
      String folder,
      Parts parts,
      Folds folds,
      Layers layers,
      Sight whole,
      Sight told,
      TemplateEngine engine) {
    this.folder = folder;
    this.parts = parts;
    this.folds = folds;
    this.layers = layers;
    this.whole = whole;
    this.told = told;
    this.engine = engine;
    this.declarations = new Declarations(whole.selects(), parts, engine.translation());
  }

  void addTo(Map<String, Object> model) {
    model.put("tabell", directive(this::table));
    model.put("diagram", directive(this::chart));
    model.put("egna", directive(this::own));
    declarations.addTo(model);
  }

  /** What a directive does with its words and what stands inside it. */
  @FunctionalInterface
  interface Action {
    void run(Map<String, String> words, TemplateDirectiveBody body, Environment environment)
        throws TemplateException, IOException;
  }

  static TemplateDirectiveModel directive(Action action) {
    return (environment, params, loopVariables, body) ->
        action.run(words(params), body, environment);
  }

  private static Map<String, String> words(Map<?, ?> params) throws TemplateException {
    Map<String, String> words = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : params.entrySet()) {
      words.put(entry.getKey().toString(), Request.string(entry.getValue()));
    }
    return words;
  }

  private void table(Map<String, String> words, TemplateDirectiveBody body, Environment environment)
      throws TemplateException, IOException {
    if (body != null) {
      declareTable(words, body, environment);
      return;
    }
    run(TABLES, "document.template-table", tablesSight(), words, environment);
  }

  private void declareTable(
      Map<String, String> words, TemplateDirectiveBody body, Environment environment)
      throws TemplateException, IOException {
    only(words, "id", "rubrik", "alla_rader", "om");
    boolean drawn = declarations.openChart().isPresent();
    Sight sight = tablesSight();
    TableDeclaration declared =
        new TableDeclaration(
            id(need(words, "id"), asked.peek()),
            words.getOrDefault("rubrik", ""),
            "ja".equals(words.get("alla_rader")));
    declared.subject(words.getOrDefault("om", ""));
    inside(sight, () -> declarations.gather(declared, body));
    Optional<Table> table = build(() -> declared.build(sight.sources(), sight.selects()::units));
    if (drawn) {
      declarations.openChart().get().data(table);
    } else {
      table.ifPresent(built -> folds.put(built, declared.manner()));
      table.map(sight::covered).ifPresent(built -> print(built, environment));
    }
  }

  /** A chart's own table may show what the chart may. */
  private Sight tablesSight() {
    return declarations.openChart().isPresent() ? told : whole;
  }

  private void chart(Map<String, String> words, TemplateDirectiveBody body, Environment environment)
      throws TemplateException, IOException {
    if (body != null) {
      declareChart(words, body, environment);
      return;
    }
    run(CHARTS, "document.template-chart", told, words, environment);
  }

  private void declareChart(
      Map<String, String> words, TemplateDirectiveBody body, Environment environment)
      throws TemplateException, IOException {
    only(words, "id", "slag", "enhet", "tabellanmarkningar");
    ChartDeclaration declared =
        new ChartDeclaration(
            id(need(words, "id"), asked.peek()),
            ChartWords.kind(need(words, "slag")),
            engine.translation().shown(words.getOrDefault("enhet", "")));
    inside(told, () -> declarations.gather(declared, body));
    Declarations.check(declared);
    if (declared.lacksFunnel()) {
      throw new TemplateFault("document.template-lacks", Declarations.FUNNEL);
    }
    if ("nej".equals(words.get("tabellanmarkningar"))) {
      declared.withoutTableNotes();
    }
    build(() -> declared.build(told.sources(), told.selects()::units))
        .ifPresent(chart -> print(chart, environment));
  }

  /** What is done while a table or chart is open. */
  @FunctionalInterface
  private interface Inside {
    void run() throws TemplateException, IOException;
  }

  private void inside(Sight sight, Inside action) throws TemplateException, IOException {
    layers.push(sight.functions());
    try {
      action.run();
    } finally {
      layers.pop();
    }
  }

  /** {@code <@egna mapp="egna"/>}: every template that the workspace has in a folder, by name. */
  private void own(Map<String, String> words, TemplateDirectiveBody body, Environment environment)
      throws TemplateException, IOException {
    String mapp = words.getOrDefault("mapp", "egna") + "/";
    for (String name : engine.ownNames(mapp)) {
      Template template = environment.getConfiguration().getTemplate(mapp + name + ENDING);
      run(template, Map.of(), words, environment);
    }
  }

  /**
   * Runs the file that declares; what it writes stands where it was asked for.
   *
   * @param unknown code of the fault when there is no file of that name
   */
  private void run(
      String kind, String unknown, Sight sight, Map<String, String> words, Environment environment)
      throws TemplateException, IOException {
    String name = take(words);
    Template template;
    try {
      template = environment.getConfiguration().getTemplate(folder + kind + name + ENDING);
    } catch (TemplateNotFoundException e) {
      throw new TemplateFault(unknown, name, Words.nearest(name, engine.names(folder + kind)));
    }
    run(template, sight.functions(), words, environment);
  }

  private void run(
      Template template,
      Map<String, Object> functions,
      Map<String, String> words,
      Environment environment)
      throws TemplateException, IOException {
    Layers own = new Layers(layers);
    own.push(functions);
    own.push(Map.of("med", words));
    asked.push(words);
    try {
      template.createProcessingEnvironment(own, environment.getOut()).process();
    } finally {
      asked.pop();
    }
  }

  private void print(Table table, Environment environment) {
    print(new Block.TableBlock(table), environment);
  }

  private void print(Chart chart, Environment environment) {
    print(new Block.ChartBlock(chart), environment);
  }

  private void print(Block block, Environment environment) {
    try {
      environment.getOut().write(parts.print(List.of(block)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static String take(Map<String, String> words) throws TemplateFault {
    if (!words.containsKey(NAME) && !words.isEmpty()) {
      throw new TemplateFault("document.template-word", words.keySet().iterator().next(), NAME);
    }
    String name = need(words, NAME);
    words.remove(NAME);
    return name;
  }

  /** A word that is none of those is misspelt. */
  private static void only(Map<String, String> words, String... known) throws TemplateFault {
    for (String word : words.keySet()) {
      if (!List.of(known).contains(word)) {
        throw new TemplateFault(
            "document.template-word", word, Words.nearest(word, List.of(known)));
      }
    }
  }

  private static String need(Map<String, String> words, String word) throws TemplateFault {
    String said = words.get(word);
    if (said == null || said.isBlank()) {
      throw new TemplateFault("document.template-lacks", word);
    }
    return said;
  }

  /** A fault in sofrep itself is not the template's. */
  private static <T> T build(Supplier<T> section) {
    try {
      return section.get();
    } catch (RuntimeException e) {
      throw new TemplateEngine.SectionFault(e);
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
