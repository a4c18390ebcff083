package se.sofrep.document.template;

import freemarker.template.TemplateModelException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.ShownShares;
import se.sofrep.document.SmallBase;
import se.sofrep.document.Table;
import se.sofrep.document.template.markup.Numbering;
import se.sofrep.document.template.markup.Parts;
import se.sofrep.document.wording.Phrase;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;

/**
 * Composes a report that is not about one workspace's period: the template gets finished data,
 * tables and charts instead of functions that look figures up.
 *
 * @param data words, numbers, lists and maps by name; a {@link Phrase} anywhere among them is
 *     printed with its figures, and a sentence around one that is not complete falls away
 * @param tables by name, made from the words that the template gives
 * @param charts likewise
 * @param small which shares are told by their counts alone
 */
public record DataComposer(
    Map<String, Object> data,
    Map<String, Function<Map<String, String>, Optional<Table>>> tables,
    Map<String, Function<Map<String, String>, Optional<Chart>>> charts,
    SmallBase small) {

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
    TemplateEngine engine = new TemplateEngine(overrides, findings);
    Map<String, Object> model = new LinkedHashMap<>();
    data.forEach((name, value) -> model.put(name, shown(value, parts)));
    Layers layers = new Layers(model);
    Map<String, Object> declaring = new LinkedHashMap<>();
    new Directives(
            "jamforelse/", fetches(tables), fetches(charts), parts, layers, null, null, engine)
        .addTo(declaring);
    layers.push(declaring);
    List<Block> blocks = ReportComposer.blocks(template, layers, parts, engine).orElse(List.of());
    return new ReportDocument(
        meta, Numbering.of(new ShownShares(small, language).of(blocks), language));
  }

  private static <T> Map<String, Directives.Fetch<T>> fetches(
      Map<String, Function<Map<String, String>, Optional<T>>> sections) {
    Map<String, Directives.Fetch<T>> out = new LinkedHashMap<>();
    sections.forEach((name, section) -> out.put(name, section::apply));
    return out;
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
