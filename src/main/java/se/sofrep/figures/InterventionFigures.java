package se.sofrep.figures;

import java.util.List;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;

/**
 * Which figures say something of one intervention. The questionnaires' figures name none: a
 * questionnaire that is called as the intervention, or as one of its aliases, is its own.
 */
public final class InterventionFigures {
  private static final String FORMS = "formulär.";

  private InterventionFigures() {}

  /** Whether the figure belongs in a report on that intervention alone. */
  public static boolean isAbout(Figure figure, Intervention intervention) {
    FigureKey key = figure.key();
    return key.intervention().equals(intervention.name())
        || key.name().startsWith(FORMS) && owns(intervention, form(key.category()));
  }

  /** Whether the data of the period says anything of the intervention besides what was planned. */
  public static boolean happened(Figures figures, Intervention intervention, Period period) {
    return figures.all().stream()
        .filter(figure -> figure.key().period().equals(period))
        .filter(figure -> isAbout(figure, intervention))
        .anyMatch(InterventionFigures::happened);
  }

  /** Places, targets and grants are plans; zeros are the bands that are always written. */
  public static boolean happened(Figure figure) {
    boolean plan = Definitions.material(figure.key().name()).isEmpty();
    boolean withheld = figure.status() == Figure.Status.WITHHELD;
    return !plan && (withheld || figure.value().filter(v -> v.signum() != 0).isPresent());
  }

  /** The questionnaires that are the intervention's own. */
  public static List<String> forms(Intervention intervention, List<String> forms) {
    return forms.stream().filter(form -> owns(intervention, form)).toList();
  }

  private static boolean owns(Intervention intervention, String form) {
    return intervention.names().anyMatch(name -> Names.fold(name).equals(Names.fold(form)));
  }

  private static String form(String category) {
    return category.split(" / ", 2)[0];
  }
}
