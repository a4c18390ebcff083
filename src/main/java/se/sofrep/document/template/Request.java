package se.sofrep.document.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.narrative.FigureFinder;
import se.sofrep.document.narrative.Selection;
import se.sofrep.document.narrative.UnknownFigure;
import se.sofrep.document.narrative.Words;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;

/**
 * What a template function was asked: a figure's name and {@code {"insats": …, "kön": …}}.
 *
 * @param options the words besides those that select a figure: {@code ord}, {@code enhet}, {@code
 *     visa}
 */
record Request(
    String name, List<Unit> units, Map<String, String> words, Map<String, String> options) {
  private static final List<String> OPTIONS = List.of("ord", "enhet", "visa");

  static Request of(List<?> arguments, FigureFinder finder) throws TemplateModelException {
    if (arguments.isEmpty() || arguments.size() > 2) {
      throw new TemplateFault("document.template-arguments");
    }
    try {
      String name = finder.name(string(arguments.get(0)));
      Map<String, String> words = new LinkedHashMap<>();
      Map<String, String> options = new LinkedHashMap<>();
      if (arguments.size() == 2) {
        for (Map.Entry<String, String> entry : hash(arguments.get(1)).entrySet()) {
          Optional<String> key = Selection.key(entry.getKey());
          if (key.isPresent()) {
            words.put(key.get(), entry.getValue());
          } else if (OPTIONS.contains(entry.getKey())) {
            options.put(entry.getKey(), entry.getValue());
          } else {
            throw new TemplateFault(
                "document.template-word",
                entry.getKey(),
                Words.nearest(entry.getKey(), Selection.KEYS));
          }
        }
      }
      return new Request(name, finder.known().units(name), words, options);
    } catch (UnknownFigure e) {
      throw new TemplateFault("document.template-figure", e.word(), e.nearest());
    }
  }

  String option(String key) {
    return options.getOrDefault(key, "");
  }

  /**
   * The figure; empty when the data has none. Categories and genders need not occur in the data.
   */
  Optional<Figure> find(FigureFinder finder, Unit unit) throws TemplateModelException {
    try {
      return finder.find(name, Selection.of(words), unit);
    } catch (UnknownFigure e) {
      if (e.dependsOnData()) {
        return Optional.empty();
      }
      throw new TemplateFault("document.template-selection", e.word(), e.nearest());
    }
  }

  /** The same request with one more word of its selection. */
  Request with(String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(words);
    more.put(key, value);
    return new Request(name, units, more, options);
  }

  /** The same figure of the year before. */
  Optional<Figure> findBefore(FigureFinder finder, Unit unit) throws TemplateModelException {
    return with("period", "föregående").find(finder, unit);
  }

  /** The unit asked for by {@code enhet}, else the figure's main one. */
  Unit unit() throws TemplateModelException {
    String word = option("enhet");
    for (Unit unit : units) {
      if (word.isEmpty() || unit.word().equals(word)) {
        return unit;
      }
    }
    throw new TemplateFault("document.template-word", word, units.get(0).word());
  }

  static Map<String, String> hash(Object model) throws TemplateModelException {
    if (!(model instanceof TemplateHashModelEx hash)) {
      throw new TemplateFault("document.template-arguments");
    }
    Map<String, String> out = new LinkedHashMap<>();
    TemplateModelIterator keys = hash.keys().iterator();
    while (keys.hasNext()) {
      String key = string(keys.next());
      out.put(key, string(hash.get(key)));
    }
    return out;
  }

  /** A word, or a number or yes/no as its word. */
  static String string(Object model) throws TemplateModelException {
    if (model instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    if (model instanceof TemplateNumberModel number) {
      return String.valueOf(number.getAsNumber());
    }
    if (model instanceof TemplateBooleanModel yes) {
      return yes.getAsBoolean() ? "ja" : "nej";
    }
    throw new TemplateFault("document.template-arguments");
  }
}
