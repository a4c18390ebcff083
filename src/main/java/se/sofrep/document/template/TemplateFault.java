package se.sofrep.document.template;

import freemarker.template.TemplateModelException;
import java.util.List;

/**
 * Something a template asks for that is not there. FreeMarker adds the place; the engine makes it a
 * finding.
 */
final class TemplateFault extends TemplateModelException {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final transient List<Object> arguments;

  TemplateFault(String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  String code() {
    return code;
  }

  List<Object> arguments() {
    return arguments;
  }
}
