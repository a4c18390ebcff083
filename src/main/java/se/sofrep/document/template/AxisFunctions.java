package se.sofrep.document.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.sofrep.document.narrative.FigureFinder;
import se.sofrep.document.narrative.UnknownFigure;
import se.sofrep.document.section.Axes;

/** What a table or a chart can run down or across: asked of the figures that it may show. */
final class AxisFunctions {
  private final Axes axes;
  private final FigureFinder finder;

  AxisFunctions(Axes axes, FigureFinder finder) {
    this.axes = axes;
    this.finder = finder;
  }

  void addTo(Map<String, Object> model) {
    put(model, "insatser_i", "insatser_i", words -> axes.interventions(names(words)));
    put(model, "insatser_med", "insatser_med", words -> axes.interventionsWith(names(words)));
    put(
        model,
        "insatser_med_nagot_ar",
        "insatser_med_något_år",
        words -> axes.interventionsWithInEither(names(words)));
    put(model, "grupper_med", "grupper_med", words -> axes.groupsWith(names(words).get(0)));
    put(
        model,
        "konen",
        "könen",
        words -> axes.genders(name(words.get(0)), words.size() > 1 ? words.get(1) : ""));
    put(
        model,
        "kategorier_nagot_ar",
        "kategorier_något_år",
        words -> axes.categories(name(words.get(0)), words.size() > 1 ? words.get(1) : ""));
    put(model, "namnet", "namnet", words -> axes.id(words));
    TemplateMethodModelEx ownRule =
        arguments ->
            yes(
                arguments.size() == 1
                    && axes.hasOwnRule(Attributes.strings((TemplateModel) arguments.get(0))));
    FigureFunctions.put(model, "egen_resultatregel", "egen_resultatregel", ownRule);
    put(model, "berattar", "berättar", words -> yes(axes.tells(words.get(0), names(rest(words)))));
    put(
        model,
        "fordelningen",
        "fördelningen",
        words ->
            axes.distribution(words.get(0), words.get(1), words.size() > 2 ? words.get(2) : ""));
  }

  /** Makes what is answered of the words that were given. */
  @FunctionalInterface
  interface Answer {
    Object of(List<String> words) throws TemplateModelException;
  }

  static void put(Map<String, Object> model, String ascii, String swedish, Answer answer) {
    TemplateMethodModelEx function =
        arguments -> {
          List<String> words = new ArrayList<>();
          for (Object argument : arguments) {
            words.add(Request.string(argument));
          }
          return wrapped(answer.of(words));
        };
    FigureFunctions.put(model, ascii, swedish, function);
  }

  private static TemplateModel wrapped(Object answer) throws TemplateModelException {
    return answer instanceof TemplateModel model ? model : Wrapping.WRAPPER.wrap(answer);
  }

  private static TemplateModel yes(boolean yes) {
    return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  private static List<String> rest(List<String> words) {
    return words.subList(1, words.size());
  }

  private List<String> names(List<String> typed) throws TemplateModelException {
    List<String> names = new ArrayList<>();
    for (String word : typed) {
      names.add(name(word));
    }
    return names;
  }

  private String name(String typed) throws TemplateModelException {
    try {
      return finder.name(typed);
    } catch (UnknownFigure e) {
      throw new TemplateFault("document.template-figure", e.word(), e.nearest());
    }
  }
}
