package se.sofrep.document.template;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.narrative.Words;
import se.sofrep.document.template.markup.InlineParser;
import se.sofrep.document.template.markup.MarkupFault;
import se.sofrep.document.template.markup.MarkupParser;
import se.sofrep.document.template.markup.Parts;

/**
 * The words of a directive or of a hash in a template, each taken once; and what stands inside a
 * directive.
 */
final class Attributes {
  private final Map<String, TemplateModel> given = new LinkedHashMap<>();
  private final List<String> known = new ArrayList<>();

  Attributes(Map<?, ?> params) {
    params.forEach(
        (name, value) -> {
          if (value != null) {
            given.put(name.toString(), (TemplateModel) value);
          }
        });
  }

  static Attributes of(TemplateHashModelEx hash) throws TemplateModelException {
    Map<String, TemplateModel> words = new LinkedHashMap<>();
    TemplateModelIterator keys = hash.keys().iterator();
    while (keys.hasNext()) {
      String key = Request.string(keys.next());
      words.put(key, hash.get(key));
    }
    return new Attributes(words);
  }

  /** The word, with nothing around it; empty when it is not said. */
  String text(String name) throws TemplateModelException {
    return text(name, "");
  }

  String text(String name, String otherwise) throws TemplateModelException {
    Optional<TemplateModel> value = take(name);
    return value.isPresent() ? Request.string(value.get()).strip() : otherwise;
  }

  /** A word that must be said. */
  String needed(String name) throws TemplateModelException {
    String word = text(name);
    if (word.isEmpty()) {
      throw new TemplateFault("document.template-lacks", name);
    }
    return word;
  }

  /** What the word stands for; none that it could is a fault. */
  static <T> T known(String word, Optional<T> meant, List<String> choices) throws TemplateFault {
    if (meant.isEmpty()) {
      throw new TemplateFault("document.template-word", word, Words.nearest(word, choices));
    }
    return meant.get();
  }

  boolean yes(String name) throws TemplateModelException {
    Optional<TemplateModel> value = take(name);
    return value.isPresent()
        && (value.get() instanceof TemplateBooleanModel yes
            ? yes.getAsBoolean()
            : Request.string(value.get()).equals("ja"));
  }

  Optional<TemplateModel> take(String name) {
    known.add(name);
    return Optional.ofNullable(given.remove(name));
  }

  /** What has not been taken. */
  Map<String, TemplateModel> rest() {
    return given;
  }

  /** Nothing may be left: a word that nobody knows is misspelt. */
  void done() throws TemplateFault {
    if (!given.isEmpty()) {
      String word = given.keySet().iterator().next();
      throw new TemplateFault("document.template-word", word, Words.nearest(word, known));
    }
  }

  static List<String> strings(TemplateModel list) throws TemplateModelException {
    List<String> out = new ArrayList<>();
    for (TemplateModel item : items(list)) {
      out.add(Request.string(item));
    }
    return out;
  }

  /** The items of a list; a single thing is a list of one. */
  static List<TemplateModel> items(TemplateModel list) throws TemplateModelException {
    if (!(list instanceof TemplateSequenceModel sequence)) {
      return List.of(list);
    }
    List<TemplateModel> out = new ArrayList<>();
    for (int i = 0; i < sequence.size(); i++) {
      out.add(sequence.get(i));
    }
    return out;
  }

  static TemplateHashModelEx hash(TemplateModel model) throws TemplateFault {
    if (model instanceof TemplateHashModelEx hash) {
      return hash;
    }
    throw new TemplateFault("document.template-arguments");
  }

  static BigDecimal number(TemplateNumberModel model) throws TemplateModelException {
    return new BigDecimal(model.getAsNumber().toString());
  }

  /** What stands inside a directive, as one line. */
  record Inside(Parts parts) {
    /** The word by which a title asks whether its table tells genders apart. */
    private static final String DIVIDED = "delad";

    /** Empty when the data lacks one of its figures. */
    Optional<String> of(TemplateDirectiveBody body) throws TemplateException, IOException {
      if (body == null) {
        return Optional.empty();
      }
      StringWriter out = new StringWriter();
      body.render(out);
      try {
        InlineParser.Run run = MarkupParser.running(out.toString(), parts);
        return run.complete() && !run.isBlank() ? Optional.of(run.printed()) : Optional.empty();
      } catch (MarkupFault fault) {
        throw new TemplateFault(fault.code(), fault.arguments().toArray());
      }
    }

    /** A title, of a table that tells genders apart or of one in which no such column is left. */
    String title(TemplateDirectiveBody body, boolean divided, Environment environment)
        throws TemplateException, IOException {
      environment.setVariable(
          DIVIDED, divided ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE);
      return of(body).orElse("");
    }
  }
}
