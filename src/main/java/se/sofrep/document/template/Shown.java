package se.sofrep.document.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import se.sofrep.document.wording.Translation;

/** {@code benämning("Medlemsbidrag")}: a name of figures as the report's language calls it. */
record Shown(Translation translation) implements TemplateMethodModelEx {
  @Override
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateFault("document.template-arguments");
    }
    return new SimpleScalar(translation.shown(Request.string(arguments.get(0))));
  }
}
