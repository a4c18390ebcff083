package se.sofrep.document.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.AsciiName;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.Table;
import se.sofrep.document.narrative.Words;

/** {@code <@tabell>} and {@code <@diagram>}: what a template fetches whole. */
final class Directives {
  static final String NAME = "namn";
  private static final String INTERVENTION = "insats";

  private final Map<String, Fetch<Table>> tables;
  private final Map<String, Fetch<Chart>> charts;
  private final Parts parts;

  /** Makes what a template asks for by name and words; empty when the data cannot carry it. */
  @FunctionalInterface
  interface Fetch<T> {
    Optional<T> of(Map<String, String> words);
  }

  Directives(Map<String, Fetch<Table>> tables, Map<String, Fetch<Chart>> charts, Parts parts) {
    this.tables = tables;
    this.charts = charts;
    this.parts = parts;
  }

  void addTo(Map<String, Object> model) {
    model.put("tabell", directive(this::table));
    model.put("diagram", directive(this::chart));
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

  private static Map<String, String> words(Map<?, ?> params) throws TemplateModelException {
    Map<String, String> words = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : params.entrySet()) {
      words.put(entry.getKey().toString(), Request.string(entry.getValue()));
    }
    return words;
  }

  private void table(Map<String, String> words, TemplateDirectiveBody body, Environment environment)
      throws TemplateException, IOException {
    Fetch<Table> section = known("document.template-table", take(words), tables);
    Optional<Table> table = build(section, words);
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
    Fetch<Chart> section = known("document.template-chart", take(words), charts);
    Optional<Chart> chart = build(section, words);
    if (chart.isPresent()) {
      Chart built = chart.get();
      Chart named = built.named(id(built.id(), words), built.number(), built.data());
      environment.getOut().write(parts.print(List.of(new Block.ChartBlock(named))));
    }
  }

  static String take(Map<String, String> words) throws TemplateFault {
    String name = words.remove(NAME);
    if (name == null || name.isBlank()) {
      throw new TemplateFault("document.template-word", "", NAME);
    }
    return name;
  }

  private static <T> T known(String code, String name, Map<String, T> catalog)
      throws TemplateFault {
    T section = catalog.get(name);
    if (section == null) {
      throw new TemplateFault(code, name, Words.nearest(name, catalog.keySet()));
    }
    return section;
  }

  private static <T> Optional<T> build(Fetch<T> section, Map<String, String> words) {
    try {
      return section.of(Map.copyOf(words));
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
