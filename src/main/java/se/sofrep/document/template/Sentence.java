package se.sofrep.document.template;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import se.sofrep.document.template.markup.InlineParser;
import se.sofrep.document.template.markup.MarkupFault;
import se.sofrep.document.template.markup.MarkupParser;
import se.sofrep.document.template.markup.Parts;

/** What stands inside a directive, as one line. */
record Sentence(Parts parts) {
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
