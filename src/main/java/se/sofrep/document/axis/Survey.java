package se.sofrep.document.axis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** One group's answers to the indicator survey, in one intervention or in all. */
public record Survey(View view, String group, String intervention) {
  private static final String ANSWER = "indikator.svar";
  private static final String OR_HIGHER = "indikator.svar_eller_högre";
  public static final String HIGH = "Till stor del";

  /** Groups that answered, in the order of the figures. */
  public static List<String> groups(View view, String intervention) {
    Set<String> out = new LinkedHashSet<>();
    answers(view, intervention).forEach(c -> out.add(c.substring(0, c.indexOf(" / "))));
    return List.copyOf(out);
  }

  private static List<String> answers(View view, String intervention) {
    Set<String> categories =
        View.distinct(
            view.named(ANSWER).filter(f -> f.key().intervention().equals(intervention)),
            FigureKey::category);
    // A category that is not "group / question / answer" is no answer.
    return categories.stream().filter(c -> c.indexOf(" / ") < c.lastIndexOf(" / ")).toList();
  }

  public List<String> questions() {
    Set<String> out = new LinkedHashSet<>();
    own().forEach(c -> out.add(c.substring(group.length() + 3, c.lastIndexOf(" / "))));
    return List.copyOf(out);
  }

  /** The scale in rising order if anybody answered on it, then other answers that occur. */
  public List<String> steps() {
    Set<String> given = new LinkedHashSet<>();
    own().forEach(c -> given.add(c.substring(c.lastIndexOf(" / ") + 3)));
    List<String> out =
        new ArrayList<>(SurveyAnswer.SCALE.stream().filter(given::contains).toList());
    given.stream().filter(step -> !out.contains(step)).forEach(out::add);
    return out;
  }

  private List<String> own() {
    return answers(view, intervention).stream().filter(c -> c.startsWith(group + " / ")).toList();
  }

  public FigureKey count(String question, String step) {
    return key(ANSWER, Unit.COUNT, question, step);
  }

  public Optional<Figure> share(String question, String step) {
    return view.find(key(ANSWER, Unit.PERCENT, question, step));
  }

  /** The share that answered "till stor del" or higher. */
  public Optional<Figure> high(String question) {
    return view.find(highKey(question));
  }

  public FigureKey highKey(String question) {
    return key(OR_HIGHER, Unit.PERCENT, question, HIGH);
  }

  /** Any answer's share: its base is the number that answered the question. */
  public Optional<Figure> any(String question) {
    return steps().stream()
        .flatMap(step -> share(question, step).stream())
        .filter(f -> f.denominator().isPresent())
        .findFirst();
  }

  private FigureKey key(String name, Unit unit, String question, String step) {
    return view.key(name, unit)
        .intervention(intervention)
        .category(group + " / " + question + " / " + step);
  }

  /** Whether so few answered the question that the bar, which is its 100 percent, misleads. */
  public boolean isSmall(String question) {
    return any(question)
        .flatMap(Figure::denominator)
        .filter(view.printer().small()::isSmall)
        .isPresent();
  }
}
