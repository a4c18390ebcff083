package se.sofrep.document.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.sofrep.document.AsciiName;
import se.sofrep.document.ReportContext;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.MaterialKind;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.domain.Variable.Coarser;
import se.sofrep.figures.CoarserFigures;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Finds the figure that a text or a template asks for by the words typed there. */
public final class FigureFinder {
  /** Words for the year before, beside its label. */
  private static final Set<String> BEFORE =
      Set.of("foregaende", "foregaende ar", "aret fore", "fore");

  private final ReportContext context;
  private final List<ReportContext> contexts;
  private final KnownFigures known;
  private final Map<String, String> interventions = new LinkedHashMap<>();
  private final Set<String> genders =
      new LinkedHashSet<>(List.of(FigureKey.WOMAN, FigureKey.MAN, FigureKey.TOTAL));
  private final Map<String, Set<String>> categories = new LinkedHashMap<>();

  public FigureFinder(ReportContext context) {
    this(List.of(context));
  }

  /** Of several reports: the words of all, the figures and periods of the first. */
  public FigureFinder(List<ReportContext> contexts) {
    this.context = contexts.get(0);
    this.contexts = List.copyOf(contexts);
    this.known = new KnownFigures();
    contexts.forEach(this::addWords);
  }

  private void addWords(ReportContext context) {
    context.association().interventions().forEach(this::addIntervention);
    context
        .association()
        .groups()
        .keySet()
        .forEach(group -> interventions.put(AsciiName.key(group), group));
    interventions.put(AsciiName.key(FigureKey.TOTAL), FigureKey.TOTAL);
    Set<String> occurring = new LinkedHashSet<>();
    for (Figure figure : context.figures().all()) {
      occurring.add(figure.key().intervention());
      genders.add(figure.key().gender());
    }
    // An intervention that forbund.yaml does not name has figures all the same.
    occurring.forEach(name -> interventions.putIfAbsent(AsciiName.key(name), name));
  }

  private void addIntervention(Intervention intervention) {
    intervention
        .aliases()
        .forEach(alias -> interventions.put(AsciiName.key(alias), intervention.name()));
    interventions.put(AsciiName.key(intervention.name()), intervention.name());
  }

  /** Whether material of that kind is not whole in the period. */
  boolean isNotWhole(MaterialKind kind) {
    return !context.figures().coverages().of(kind, context.period()).isWhole();
  }

  public KnownFigures known() {
    return known;
  }

  /** The figure's own name; fails when there is none like it. */
  public String name(String typed) throws UnknownFigure {
    return Words.match(typed, known.names())
        .orElseThrow(() -> unknown("live-figure-unknown", typed, known.names()));
  }

  /** The intervention's or group's own name: aliases, case, å ä ö and hyphens are forgiven. */
  public String intervention(String typed) throws UnknownFigure {
    String name = interventions.get(AsciiName.key(typed));
    if (name == null) {
      throw unknown("live-figure-insats", typed, new LinkedHashSet<>(interventions.values()));
    }
    return name;
  }

  /** The period meant: the report's, or the same span the year before. */
  public Period period(String typed) throws UnknownFigure {
    if (typed.isEmpty() || typed.equals(context.period().label())) {
      return context.period();
    }
    if (typed.equals(context.before().label()) || BEFORE.contains(Words.fold(typed))) {
      return context.before();
    }
    throw unknown(
        "live-figure-period", typed, List.of(context.period().label(), context.before().label()));
  }

  /**
   * The figure, whose words must all be known; a figure that is not there although its words are
   * right is empty.
   */
  public Optional<Figure> find(String name, Selection selection, Unit unit) throws UnknownFigure {
    String intervention =
        selection.intervention().isEmpty() ? "" : intervention(selection.intervention());
    Period period = period(selection.period());
    String gender = gender(selection.gender());
    String category = category(name, selection.category());
    FigureKey key = new FigureKey(name, intervention, gender, category, period, unit);
    Optional<Figure> found = context.figures().find(key);
    return found.isPresent() ? found : toldTogether(key);
  }

  /** A value that is told together with others is not told by itself. */
  private Optional<Figure> toldTogether(FigureKey key) {
    return CoarserFigures.variable(key)
        .flatMap(variable -> merged().word(variable, key.category()))
        .flatMap(word -> context.figures().find(key.category(word)))
        .map(together -> together.under(key).withheld());
  }

  private Coarser merged() {
    return context.association().rules().disclosure().merged();
  }

  private String gender(String typed) throws UnknownFigure {
    if (typed.isEmpty()) {
      return "";
    }
    return Words.match(typed, genders)
        .orElseThrow(() -> unknown("live-figure-gender", typed, genders));
  }

  /**
   * A category that no figure has is unknown, unless the data has no figure of that name at all.
   */
  private String category(String name, String typed) throws UnknownFigure {
    Set<String> choices = choices(name);
    if (choices.isEmpty()) {
      return typed;
    }
    if (typed.isEmpty() && !categories(name).contains("")) {
      throw unknown("live-figure-needs-category", name, choices);
    }
    if (typed.isEmpty()) {
      return typed;
    }
    return Words.match(typed, choices)
        .orElseThrow(() -> unknown("live-figure-category", typed, choices));
  }

  /** Those that the name's figures have in any of the reports. */
  private Set<String> categories(String name) {
    return categories.computeIfAbsent(
        name,
        asked ->
            contexts.stream()
                .flatMap(one -> one.figures().named(asked))
                .map(figure -> figure.key().category())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private Set<String> choices(String name) {
    Set<String> all = new LinkedHashSet<>(categories(name));
    Optional<Variable> variable = Variable.ofColumn(name.substring(name.indexOf('.') + 1));
    if (!all.isEmpty() && variable.isPresent()) {
      all.addAll(variable.get().listedCodes());
      if (variable.get() == Variable.AGE) {
        all.addAll(context.association().rules().ages().bands().labels());
      }
      all.addAll(merged().values(variable.get()));
    }
    all.remove("");
    return all;
  }

  private static UnknownFigure unknown(String what, String typed, Collection<String> choices) {
    return new UnknownFigure(
        "document." + what, typed, Words.nearest(typed, new ArrayList<>(choices)));
  }
}
