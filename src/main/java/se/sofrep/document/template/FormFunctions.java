package se.sofrep.document.template;

import freemarker.template.SimpleSequence;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import se.sofrep.document.ReportContext;
import se.sofrep.document.section.Questionnaire;

/** {@code formularfragor(f)}: a questionnaire's yes-or-no questions, for sentences about them. */
final class FormFunctions {
  private final ReportContext context;

  FormFunctions(ReportContext context) {
    this.context = context;
  }

  void addTo(Map<String, Object> model) {
    FigureFunctions.put(model, "formularfragor", "formulärfrågor", this::questions);
  }

  /** Each question put to all, with what may be asked of those who said yes to it. */
  private TemplateModel questions(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 1) {
      throw new TemplateFault("document.template-arguments");
    }
    Questionnaire form = new Questionnaire(context, Request.string(arguments.get(0)));
    SimpleSequence out = new SimpleSequence(Wrapping.WRAPPER);
    for (String question : form.yesQuestions()) {
      if (form.followsOn(question).isEmpty()) {
        out.add(
            Map.of(
                "fraga", question, "kategori", form.yes(question), "bland", among(form, question)));
      }
    }
    return out;
  }

  private static List<Map<String, String>> among(Questionnaire form, String condition) {
    if (!form.isLarge(condition)) {
      return List.of();
    }
    return form.among(condition).stream()
        .map(question -> Map.of("fraga", question, "kategori", form.yes(question, condition)))
        .toList();
  }
}
