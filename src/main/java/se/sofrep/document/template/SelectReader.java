package se.sofrep.document.template;

import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.sofrep.document.ReportContext;
import se.sofrep.document.narrative.FigureFinder;
import se.sofrep.document.narrative.UnknownFigure;
import se.sofrep.document.narrative.Words;
import se.sofrep.document.section.Aspect;
import se.sofrep.document.section.Line;
import se.sofrep.document.section.Select;
import se.sofrep.document.section.Select.Made;
import se.sofrep.document.section.Sources;
import se.sofrep.domain.Period;
import se.sofrep.figures.Unit;

/** Reads which figure is meant from the words of a directive; a wrong name is a fault. */
final class SelectReader {
  /** The words of a selection, and what else a row may say. */
  static final List<String> WORDS =
      List.of(
          "rubrik",
          "nyckeltal",
          "förbund",
          "insats",
          "kön",
          "kategori",
          "gren",
          "period",
          "visa",
          "noll",
          "utan",
          "insatser",
          "summa",
          "rest",
          "kostnader");

  private static final String BEFORE = "föregående";
  private final Sources sources;
  private final FigureFinder finder;
  private final Map<String, Period> periods = new TreeMap<>();

  SelectReader(Sources sources, FigureFinder finder) {
    this.sources = sources;
    this.finder = finder;
  }

  /** Kronor of participants do not exist: what is shown must be in a unit that the figure has. */
  void checkUnit(Select select, Optional<Aspect> shown) throws TemplateFault {
    boolean made = select.name().isEmpty() || select.made().isPresent();
    Optional<Aspect> strange =
        shown
            .filter(aspect -> !made && aspect != Aspect.TEXT)
            .filter(aspect -> !units(select.name()).contains(aspect.unit()));
    if (strange.isPresent()) {
      String fitting = Aspect.ofUnit(units(select.name()).get(0)).word();
      throw new TemplateFault("document.template-word", strange.get().word(), fitting);
    }
  }

  List<Unit> units(String name) {
    return finder.known().units(name);
  }

  /** The nyckeltal that is typed; none like it is a fault. */
  String name(String typed) throws TemplateFault {
    try {
      return finder.name(typed);
    } catch (UnknownFigure e) {
      throw new TemplateFault("document.template-figure", e.word(), e.nearest());
    }
  }

  Select read(TemplateModel hash) throws TemplateModelException {
    Attributes words = Attributes.of(Attributes.hash(hash));
    Select select = read(words);
    words.done();
    return select;
  }

  /** A hash, or a list of them that are tried in turn. */
  List<Select> readAll(TemplateModel model) throws TemplateModelException {
    List<Select> out = new ArrayList<>();
    for (TemplateModel item : Attributes.items(model)) {
      out.add(read(item));
    }
    return out;
  }

  Select read(Attributes words) throws TemplateModelException {
    try {
      String name = words.text("nyckeltal");
      Optional<Made> made = made(words);
      String insats = words.text("insats");
      boolean known = insats.isEmpty() || made.isPresent();
      return new Select(
          name.isEmpty() ? "" : finder.name(name),
          association(words.text("förbund")),
          known ? insats : finder.intervention(insats),
          words.text("kön"),
          words.text("gren"),
          words.text("kategori"),
          period(words.text("period")),
          made,
          words.yes("noll"));
    } catch (UnknownFigure e) {
      throw new TemplateFault(
          e.code().endsWith("live-figure-unknown")
              ? "document.template-figure"
              : "document.template-selection",
          e.word(),
          e.nearest());
    }
  }

  /** A word that no column and no series asks for is misspelt. */
  static void checkWords(Line line, Set<String> asked) throws TemplateFault {
    Optional<String> misspelt =
        Stream.concat(line.words().keySet().stream(), line.selects().keySet().stream())
            .filter(word -> !asked.contains(word))
            .findFirst();
    if (misspelt.isPresent() && !asked.isEmpty()) {
      Set<String> known = new TreeSet<>(asked);
      known.addAll(WORDS);
      throw new TemplateFault(
          "document.template-word", misspelt.get(), Words.nearest(misspelt.get(), known));
    }
  }

  private String association(String word) throws TemplateFault {
    List<String> names = sources.associations();
    Optional<String> meant = Optional.of(word).filter(w -> w.isEmpty() || names.contains(w));
    return Attributes.known(word, meant, names);
  }

  private Optional<Period> period(String word) throws UnknownFigure, TemplateFault {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<ReportContext> report = sources.report();
    if (word.equals(BEFORE) && report.isPresent()) {
      return report.map(ReportContext::before);
    }
    if (periods.isEmpty()) {
      sources.periods().forEach(period -> periods.put(period.label(), period));
    }
    Period known = periods.get(word);
    if (known == null && report.isEmpty()) {
      throw new TemplateFault(
          "document.template-selection", word, Words.nearest(word, periods.keySet()));
    }
    return Optional.of(known == null ? finder.period(word) : known);
  }

  private static Optional<Made> made(Attributes words) throws TemplateModelException {
    Optional<TemplateModel> pool = words.take("insatser");
    Optional<TemplateModel> sum = words.take("summa");
    String unless = words.text("om_inte");
    String rest = words.text("rest");
    Optional<TemplateModel> whole = words.take("helhet_av");
    Optional<TemplateModel> restOf = words.take("rest_av");
    Optional<TemplateModel> ofBase = words.take("procent_av_basen");
    if (ofBase.isPresent()) {
      return Optional.of(
          new Made.PercentOfBase(Attributes.number((TemplateNumberModel) ofBase.get())));
    }
    Optional<TemplateModel> costs = words.take("kostnader");
    Optional<TemplateModel> difference = words.take("skillnad");
    if (difference.isPresent()) {
      TemplateHashModelEx both = Attributes.hash(difference.get());
      return Optional.of(
          new Made.Difference(
              new Made.Costs(parts(both.get("av"))), new Made.Costs(parts(both.get("mot")))));
    }
    if (pool.isPresent()) {
      return Optional.of(new Made.Pool(Attributes.strings(pool.get())));
    } else if (sum.isPresent()) {
      return Optional.of(new Made.Sum(Attributes.strings(sum.get()), unless));
    } else if (rest.equals("insatser")) {
      return Optional.of(new Made.RestOfInterventions());
    } else if (whole.isPresent()) {
      return Optional.of(new Made.Whole(Attributes.strings(whole.get())));
    } else if (restOf.isPresent()) {
      return Optional.of(new Made.RestOfWhole(Attributes.strings(restOf.get())));
    }
    return costs.isPresent() ? Optional.of(new Made.Costs(parts(costs.get()))) : Optional.empty();
  }

  private static List<Select.CostPart> parts(TemplateModel list) throws TemplateModelException {
    List<Select.CostPart> out = new ArrayList<>();
    for (TemplateModel item : Attributes.items(list)) {
      TemplateHashModelEx part = Attributes.hash(item);
      out.add(
          new Select.CostPart(
              Attributes.strings(part.get("omraden")),
              Attributes.number((TemplateNumberModel) part.get("procent"))));
    }
    return out;
  }
}
