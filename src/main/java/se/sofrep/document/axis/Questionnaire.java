package se.sofrep.document.axis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.ReportContext;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/**
 * One questionnaire as its figures tell it: the questions, which of them are answered by yes or no,
 * and which are asked only of those who said yes to another.
 */
public final class Questionnaire {
  public static final String FIGURE = "formulär.svar";
  public static final String NESTED = " / av dem som svarat ";
  public static final String YES = "Ja";
  private static final Set<String> YES_OR_NO = Set.of(YES, "Nej");

  private final View view;
  private final String name;
  private final Map<String, Set<String>> answers = new LinkedHashMap<>();

  public Questionnaire(ReportContext context, String name) {
    this.view = new View(context);
    this.name = name;
    for (String category : View.distinct(view.named(FIGURE), FigureKey::category)) {
      int first = category.indexOf(" / ");
      int last = category.lastIndexOf(" / ");
      if (first < last && !category.contains(NESTED) && category.substring(0, first).equals(name)) {
        answers
            .computeIfAbsent(category.substring(first + 3, last), q -> new LinkedHashSet<>())
            .add(category.substring(last + 3));
      }
    }
  }

  /** Every questionnaire that was answered in the period, in the order of the figures. */
  public static List<String> names(View view) {
    Set<String> out = new LinkedHashSet<>();
    for (String category : View.distinct(view.named(FIGURE), FigureKey::category)) {
      if (category.contains(" / ")) {
        out.add(category.substring(0, category.indexOf(" / ")));
      }
    }
    return List.copyOf(out);
  }

  public String name() {
    return name;
  }

  /** Questions with the answers that were given to them. */
  public Map<String, Set<String>> answers() {
    return answers;
  }

  /** Questions that somebody answered by yes, and that nobody answered by else than yes or no. */
  public List<String> yesQuestions() {
    return answers.keySet().stream().filter(this::isYesOrNo).toList();
  }

  public boolean isYesOrNo(String question) {
    Set<String> given = answers.getOrDefault(question, Set.of());
    return given.contains(YES) && YES_OR_NO.containsAll(given);
  }

  /** Category of those who said yes. */
  public String yes(String question) {
    return name + " / " + question + " / " + YES;
  }

  /** Category of those who said yes, among those who did so to another question as well. */
  public String yes(String question, String condition) {
    return yes(question) + NESTED + YES + " på " + condition;
  }

  /**
   * What is worth asking of those who said yes to {@code condition}: every other question, but not
   * the one that they must have said yes to before it was put to them, nor one that is put only to
   * those who said yes to a third. What follows on it comes first.
   */
  public List<String> among(String condition) {
    Optional<String> before = followsOn(condition);
    return yesQuestions().stream()
        .filter(question -> !question.equals(condition))
        .filter(question -> before.filter(question::equals).isEmpty())
        .filter(question -> followsOn(question).filter(q -> !q.equals(condition)).isEmpty())
        .filter(question -> share(yes(question, condition)).isPresent())
        .sorted(Comparator.comparing(question -> followsOn(question).isEmpty()))
        .toList();
  }

  /** The question that all who were asked this one had said yes to, while others had not. */
  public Optional<String> followsOn(String question) {
    Optional<BigDecimal> base = base(yes(question));
    return yesQuestions().stream()
        .filter(other -> !other.equals(question))
        .filter(other -> base.isPresent() && wasAskedOfMore(other, base.get()))
        .filter(other -> base.equals(answeredAmong(question, other)))
        .findFirst();
  }

  private boolean wasAskedOfMore(String other, BigDecimal base) {
    return base(yes(other)).filter(all -> all.compareTo(base) > 0).isPresent();
  }

  /** How many of those who said yes to the other question answered this one at all. */
  private Optional<BigDecimal> answeredAmong(String question, String other) {
    String tail = NESTED + YES + " på " + other;
    return answers.get(question).stream()
        .flatMap(answer -> share(name + " / " + question + " / " + answer + tail).stream())
        .flatMap(figure -> figure.numerator().stream())
        .reduce(BigDecimal::add);
  }

  private Optional<BigDecimal> base(String category) {
    return share(category).flatMap(Figure::denominator);
  }

  public Optional<Figure> share(String category) {
    return view.find(view.key(FIGURE, Unit.PERCENT).category(category));
  }

  /** Whether so many answered that shares of it are worth a sentence. */
  public boolean isLarge(String condition) {
    return share(yes(condition))
        .flatMap(Figure::numerator)
        .filter(n -> !view.printer().small().isSmall(n))
        .isPresent();
  }
}
