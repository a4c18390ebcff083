package se.sofrep.figures.crosstab;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.AgeAt;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.figures.SwedishOrder;
import se.sofrep.figures.participants.Categories;
import se.sofrep.figures.participants.Spread;

/** The dimensions there are. */
public final class Dimensions {
  /** What stands for an empty cell in a column of the file's own. */
  static final String MISSING = "Saknas";

  private Dimensions() {}

  /** The calendar year of the base's date. */
  public static Dimension year(String heading) {
    return new Year(heading);
  }

  /** The insats, in the order of {@code forbund.yaml}. */
  public static Dimension intervention(String heading, Association association) {
    return new ByIntervention(
        heading, association.interventions().stream().map(Intervention::name).toList());
  }

  /** A variable, with the bands and codes of every other figure. */
  public static Dimension variable(String heading, Variable variable, Association association) {
    return new ByVariable(heading, variable, Spread.of(association), new Categories(association));
  }

  /** A column of the file, its cells as they stand. */
  public static Dimension column(String heading, String column) {
    return new ByColumn(heading, column);
  }

  private record Year(String heading) implements Dimension {
    @Override
    public List<String> values(Participation row, UnaryOperator<String> cells, Period period) {
      return List.of(String.valueOf(period.first().getYear()));
    }

    @Override
    public List<String> listed() {
      return List.of();
    }

    @Override
    public List<String> ordered(Collection<String> values) {
      return values.stream().distinct().sorted(Comparator.comparing(Integer::valueOf)).toList();
    }

    @Override
    public boolean ofYears() {
      return true;
    }

    @Override
    public boolean needsLastDay() {
      return true;
    }
  }

  private record ByIntervention(String heading, List<String> order) implements Dimension {
    @Override
    public List<String> values(Participation row, UnaryOperator<String> cells, Period period) {
      return List.of(row.intervention());
    }

    @Override
    public List<String> listed() {
      return List.of();
    }

    @Override
    public List<String> ordered(Collection<String> values) {
      return SwedishOrder.after(order.stream().filter(values::contains).toList(), values);
    }

    @Override
    public boolean ofInterventions() {
      return true;
    }
  }

  private record ByVariable(String heading, Variable variable, Spread spread, Categories order)
      implements Dimension {
    @Override
    public List<String> values(Participation row, UnaryOperator<String> cells, Period period) {
      return spread.values(variable, row, period);
    }

    @Override
    public List<String> listed() {
      return ordered(List.of());
    }

    @Override
    public List<String> ordered(Collection<String> values) {
      return order.of(variable, values);
    }

    @Override
    public boolean needsLastDay() {
      return variable == Variable.TIME_IN_INTERVENTION
          || variable == Variable.AGE && spread.ageAt() != AgeAt.START;
    }
  }

  private record ByColumn(String heading, String column) implements Dimension {
    @Override
    public List<String> values(Participation row, UnaryOperator<String> cells, Period period) {
      String text = cells.apply(column);
      return List.of(text.isEmpty() ? MISSING : text);
    }

    @Override
    public List<String> listed() {
      return List.of();
    }

    @Override
    public List<String> ordered(Collection<String> values) {
      List<String> shown = SwedishOrder.after(List.of(), values);
      if (shown.remove(MISSING)) {
        shown.add(MISSING);
      }
      return shown;
    }
  }
}
