package se.sofrep.document.template;

import freemarker.core.Environment;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Block;
import se.sofrep.document.narrative.NarrativeReader;
import se.sofrep.document.narrative.Words;
import se.sofrep.document.template.markup.Parts;
import se.sofrep.domain.Narrative;

/** {@code <@text>}: a text of the workspace. */
final class TextDirective {
  private final Texts texts;
  private final NarrativeReader narratives;
  private final Parts parts;

  /** Texts are read once, so that a fault in one is told once. */
  private final Map<Narrative, List<Block>> read = new HashMap<>();

  TextDirective(Texts texts, NarrativeReader narratives, Parts parts) {
    this.texts = texts;
    this.narratives = narratives;
    this.parts = parts;
  }

  void addTo(Map<String, Object> model) {
    model.put("text", Directives.directive(this::text));
    TemplateMethodModelEx heading = this::heading;
    FigureFunctions.put(model, "textrubrik", "textrubrik", heading);
  }

  /**
   * The workspace's text, or the part asked for; where it says nothing the directive's content, and
   * a notice when there is neither text nor content.
   */
  private void text(Map<String, String> words, TemplateDirectiveBody body, Environment environment)
      throws TemplateException, IOException {
    String name = Directives.take(words);
    boolean optional = "ja".equals(words.remove("valfri"));
    TextPart part = TextPart.of(words.remove(TextPart.ONLY), words.remove(TextPart.BUT));
    if (!words.isEmpty()) {
      throw unknownWord(words, List.of(Directives.NAME, "valfri", TextPart.ONLY, TextPart.BUT));
    }
    Optional<Narrative> text = texts.ask(name);
    if (text.isPresent()) {
      List<Block> chosen = part.of(read.computeIfAbsent(text.get(), narratives::read));
      if (chosen.stream().anyMatch(block -> !(block instanceof Block.Heading))) {
        environment.getOut().write(parts.print(chosen));
        return;
      }
    }
    StringWriter instead = new StringWriter();
    if (body != null) {
      body.render(instead);
    }
    environment.getOut().write(instead.toString());
    if (text.isEmpty() && !optional && instead.toString().isBlank()) {
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

  private static TemplateFault unknownWord(Map<String, String> words, List<String> known) {
    String word = words.keySet().iterator().next();
    return new TemplateFault("document.template-word", word, Words.nearest(word, known));
  }
}
