package se.sofrep.document.template;

import freemarker.template.SimpleSequence;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import se.sofrep.document.ReportContext;
import se.sofrep.document.axis.Questionnaire;
import se.sofrep.document.section.FormAxes;
import se.sofrep.domain.Period;

/** {@code formularfragor(f)}: a questionnaire's yes-or-no questions, for sentences about them. */
final class FormFunctions {
  private final ReportContext context;

  private final FormAxes axes;

  FormFunctions(FormAxes axes, ReportContext context) {
    this.axes = axes;
    this.context = context;
  }

  void addTo(Map<String, Object> model) {
    FigureFunctions.put(model, "formularfragor", "formulärfrågor", this::questions);
    AxisFunctions.put(
        model,
        "enkaterna",
        "enkäterna",
        words -> axes.surveys(words.get(0), words.size() > 1 ? words.get(1) : ""));
    AxisFunctions.put(
        model,
        "formularen",
        "formulären",
        words -> axes.forms(words.isEmpty() ? "" : words.get(0)));
    AxisFunctions.put(
        model,
        "utan_insats",
        "utan_insats",
        words ->
            axes.unplaced(words.get(0), period(words.get(1)))
                .map(context.printer()::count)
                .orElse(""));
    AxisFunctions.put(model, "ja_fragor", "ja_frågor", words -> axes.yesQuestions(words.get(0)));
  }

  private Period period(String label) {
    return label.equals(context.before().label()) ? context.before() : context.period();
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
