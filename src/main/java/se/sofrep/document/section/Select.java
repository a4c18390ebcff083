package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.sofrep.document.axis.View;
import se.sofrep.domain.Period;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/**
 * Which figure a row, a column or a series means. What one of them leaves open the other says; what
 * both leave open is Totalt, no category and the report's own period.
 *
 * @param name nyckeltal; empty for not said
 * @param association whose figure, among several förbund; empty for not said
 * @param intervention empty for not said
 * @param gender empty for not said
 * @param branch what stands before the category, as in {@code group / question / answer}
 * @param category empty for not said
 * @param period empty for not said
 * @param made how it is made of several figures; empty for a figure of its own
 * @param zero whether its absence means that none were counted, where the same spread is told
 */
public record Select(
    String name,
    String association,
    String intervention,
    String gender,
    String branch,
    String category,
    Optional<Period> period,
    Optional<Made> made,
    boolean zero) {
  public static final Select NOTHING =
      new Select("", "", "", "", "", "", Optional.empty(), Optional.empty(), false);

  /** A figure that is made of others while the report is composed. */
  public sealed interface Made {
    /** The counts of several interventions together, or their pooled share; under one name. */
    record Pool(List<String> interventions) implements Made {
      public Pool {
        interventions = List.copyOf(interventions);
      }
    }

    /**
     * Several categories added up. Nothing when the first is not there, or when {@code unless} has
     * an amount, which then belongs to none of them.
     */
    record Sum(List<String> categories, String unless) implements Made {
      public Sum {
        categories = List.copyOf(categories);
      }
    }

    /** What the interventions leave of the total. */
    record RestOfInterventions() implements Made {}

    /** So many percent of what the figure is a ratio of: a ceiling in kronor. */
    record PercentOfBase(BigDecimal percent) implements Made {}

    /** The whole that those categories are shares of. */
    record Whole(List<String> categories) implements Made {
      public Whole {
        categories = List.copyOf(categories);
      }
    }

    /** What those categories leave of the whole that they are shares of. */
    record RestOfWhole(List<String> categories) implements Made {
      public RestOfWhole {
        categories = List.copyOf(categories);
      }
    }

    /** What some costs are more than others. */
    record Difference(Costs of, Costs against) implements Made {}

    /** Rows of figures added up, each by so many percent of it; costs turned into positive sums. */
    record Costs(List<CostPart> parts) implements Made {
      public Costs {
        parts = List.copyOf(parts);
      }
    }
  }

  /** So many percent of what the categories cost together. */
  public record CostPart(List<String> categories, BigDecimal percent) {
    public CostPart {
      categories = List.copyOf(categories);
    }
  }

  /** This, and where it says nothing the other. */
  public Select over(Select under) {
    return new Select(
        either(name, under.name),
        either(association, under.association),
        either(intervention, under.intervention),
        either(gender, under.gender),
        either(branch, under.branch),
        either(category, under.category),
        period.or(() -> under.period),
        made.or(() -> under.made),
        zero || under.zero);
  }

  private static String either(String own, String other) {
    return own.isEmpty() ? other : own;
  }

  FigureKey key(View view, Unit unit) {
    String whole = branch.isEmpty() ? category : branch + " / " + category;
    return new FigureKey(name, intervention, gender, whole, period.orElse(view.period()), unit);
  }

  Select named(String other) {
    return new Select(
        other, association, intervention, gender, branch, category, period, made, zero);
  }

  /** What the interventions leave of the total in a period. */
  Select restIn(Period other) {
    return new Select(
        name,
        association,
        intervention,
        gender,
        branch,
        category,
        Optional.of(other),
        Optional.of(new Made.RestOfInterventions()),
        zero);
  }

  Select intervention(String other) {
    return new Select(name, association, other, gender, branch, category, period, made, zero);
  }

  Select category(String other) {
    return new Select(name, association, intervention, gender, branch, other, period, made, zero);
  }

  /** The same without being made of others. */
  Select plain() {
    return new Select(
        name, association, intervention, gender, branch, category, period, Optional.empty(), zero);
  }
}
