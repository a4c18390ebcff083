package se.sofrep.document.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.sofrep.document.ReportContext;
import se.sofrep.document.axis.View;
import se.sofrep.document.narrative.FigureFinder;
import se.sofrep.document.section.Axes;
import se.sofrep.document.section.EconomyAxes;
import se.sofrep.document.section.FormAxes;
import se.sofrep.document.section.Sources;
import se.sofrep.document.wording.VariableWords;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.problem.Messages;

/** What a table or a chart can run down or across: asked of the figures that it may show. */
final class AxisFunctions {
  private final ReportContext context;
  private final Axes axes;
  private final FigureFinder finder;
  private final Sources sources;
  private final SelectReader selects;

  AxisFunctions(ReportContext context, FigureFinder finder) {
    this.context = context;
    this.axes = new Axes(context);
    this.finder = finder;
    this.sources = Sources.of(context);
    this.selects = new SelectReader(sources, finder);
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
        "insatser_i_nagot_ar",
        "insatser_i_något_år",
        words -> axes.interventionsInEither(names(words)));
    put(
        model,
        "kategorier_nagot_ar",
        "kategorier_något_år",
        words -> axes.categories(words.get(0), names(rest(words))));
    put(model, "berattar", "berättar", words -> axes.tells(words.get(0), names(rest(words))));
    put(
        model,
        "fordelningen",
        "fördelningen",
        words -> axes.distribution(words.get(0), words.get(1), at(words, 2)));
    put(model, "serierna", "serierna", words -> axes.series(words.get(0), words.get(1)));
    addRest(model);
  }

  /** Of years, goals and what is lacking, and of single rows. */
  private void addRest(Map<String, Object> model) {
    put(model, "utan_uppgift", "utan_uppgift", words -> axes.lacking(words.get(0), words.get(1)));
    put(model, "aren", "åren", words -> axes.years(names(words)));
    put(model, "livets_ar", "livets_år", words -> axes.yearsOfLife(words.get(0)));
    put(model, "malen", "målen", words -> axes.goals(at(words, 0)));
    put(
        model,
        "maldom",
        "måldom",
        words -> axes.verdict(words.get(0), new BigDecimal(words.get(1))));
    put(model, "egna_deltagare", "egna_deltagare", words -> axes.ownAttenders());
    put(
        model,
        "aren_med",
        "åren_med",
        words -> axes.yearsOfLifeWith(name(words.get(0)), words.get(1)));
    put(model, "har_rest", "har_rest", words -> axes.hasRest(name(words.get(0)), periods(words)));
    new SelectFunctions(sources, selects).addTo(model);
    FigureFunctions.put(model, "finns_rad", "finns_rad", of(Optional::isPresent));
    FigureFunctions.put(
        model, "belopp_finns", "belopp_finns", of(f -> f.filter(View::hasAmount).isPresent()));
    FigureFunctions.put(
        model, "for_fa", "för_få", of(f -> f.filter(context.printer().small()::hides).isPresent()));
    put(model, "namnet", "namnet", axes::id);
    VariableWords words = new VariableWords(new Messages(context.language()));
    put(model, "variabelord", "variabelord", asked -> words.of(asked.get(0)));
    put(model, "egen_resultatregel", "egen_resultatregel", axes::hasOwnRule);
    new EconomyFunctions(new EconomyAxes(context), context, finder).addTo(model);
    new FormFunctions(new FormAxes(context), context).addTo(model);
  }

  /** In this period alone when a second word says so, else in either year. */
  private List<Period> periods(List<String> words) {
    return words.size() > 1
        ? List.of(context.period())
        : List.of(context.period(), context.before());
  }

  /** A question about one figure, by name and selection. */
  private TemplateMethodModelEx of(Predicate<Optional<Figure>> question) {
    return arguments -> {
      Request request = Request.of(arguments, finder);
      return question.test(request.find(finder, request.unit()))
          ? TemplateBooleanModel.TRUE
          : TemplateBooleanModel.FALSE;
    };
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
            words.addAll(Attributes.strings((TemplateModel) argument));
          }
          return wrapped(answered(answer, words));
        };
    FigureFunctions.put(model, ascii, swedish, function);
  }

  /** Too few words, or words where a number is asked for, are the template's to mend. */
  private static Object answered(Answer answer, List<String> words) throws TemplateModelException {
    try {
      return answer.of(words);
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new TemplateFault("document.template-arguments");
    }
  }

  static TemplateModel wrapped(Object answer) throws TemplateModelException {
    return answer instanceof TemplateModel model ? model : Wrapping.WRAPPER.wrap(answer);
  }

  private static String at(List<String> words, int index) {
    return words.size() > index ? words.get(index) : "";
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
    return selects.name(typed);
  }
}
