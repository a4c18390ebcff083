package se.sofrep.document.translation;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;

/** Templates as they are read in another language than the Swedish that they are written in. */
public final class TranslatedTemplates implements TemplateLoader {
  private final TemplateLoader templates;
  private final Translation translation;
  private final BiConsumer<String, List<String>> untranslated;

  private record Source(String name, Object source) {}

  public TranslatedTemplates(TemplateLoader templates, Translation translation) {
    this(templates, translation, (name, texts) -> {});
  }

  /**
   * @param untranslated is told of each template read what has no words in the other language
   */
  public TranslatedTemplates(
      TemplateLoader templates,
      Translation translation,
      BiConsumer<String, List<String>> untranslated) {
    this.templates = templates;
    this.translation = translation;
    this.untranslated = untranslated;
  }

  @Override
  public Object findTemplateSource(String name) throws IOException {
    Object source = templates.findTemplateSource(name);
    return source == null ? null : new Source(name, source);
  }

  @Override
  public long getLastModified(Object source) {
    return templates.getLastModified(((Source) source).source());
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    Reader swedish = templates.getReader(((Source) source).source(), encoding);
    if (translation.isNone()) {
      return swedish;
    }
    try (swedish) {
      StringWriter text = new StringWriter();
      swedish.transferTo(text);
      TemplateTranslator.Translated translated =
          TemplateTranslator.translate(translation, ((Source) source).name(), text.toString());
      if (!translated.untranslated().isEmpty()) {
        untranslated.accept(((Source) source).name(), translated.untranslated());
      }
      return new StringReader(translated.source());
    }
  }

  @Override
  public void closeTemplateSource(Object source) throws IOException {
    templates.closeTemplateSource(((Source) source).source());
  }
}
