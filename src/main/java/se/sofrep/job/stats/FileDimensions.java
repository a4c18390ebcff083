package se.sofrep.job.stats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Association;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Names;
import se.sofrep.figures.crosstab.Dimension;
import se.sofrep.figures.crosstab.Dimensions;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** The dimensions that a file of participations can be told by. */
final class FileDimensions {
  private static final String YEAR = "år";
  private static final String INTERVENTION = "insats";
  private static final String PERSON = "deltagare";
  private static final String AGE_GROUP = "åldersgrupp";

  /** Who someone is: never a line of a table. */
  private static final Set<String> PERSONAL = Set.of(PERSON, "födelsedatum");

  private final List<String> columns;
  private final Map<String, Dimension> dimensions = new LinkedHashMap<>();

  /**
   * @param columns of the file, by their names in the contract or as headed
   */
  FileDimensions(List<String> columns, Association association) {
    this.columns = columns;
    put(Dimensions.year(YEAR));
    put(Dimensions.intervention(INTERVENTION, association));
    for (Variable variable : Variable.values()) {
      if (variable.isToldBy(columns)) {
        put(Dimensions.variable(variable.column(), variable, association));
      }
    }
    if (Variable.AGE.isToldBy(columns)) {
      put(Dimensions.variable(AGE_GROUP, Variable.AGE, association));
    }
    for (String column : columns) {
      if (!PERSONAL.contains(column)) {
        dimensions.putIfAbsent(column, Dimensions.column(column, column));
      }
    }
  }

  /** The one meant; empty, with the nearest there are, when there is none. */
  Optional<Dimension> find(String written, Findings findings) {
    Optional<String> name = Names.resolve(written, dimensions.keySet());
    if (name.isPresent()) {
      return name.map(dimensions::get);
    }
    if (Names.resolve(written, PERSONAL).isPresent()) {
      findings.error("stats.personal-column", Location.NONE, written);
    } else if (Variable.ofColumn(Names.resolve(written, variables()).orElse("")).isPresent()) {
      findings.error("stats.column-absent", Location.NONE, written, all());
    } else {
      List<String> near = Names.nearest(written, dimensions.keySet());
      if (near.isEmpty()) {
        findings.error("stats.strange-dimension", Location.NONE, written, all());
      } else {
        findings.error(
            "stats.unknown-dimension", Location.NONE, written, String.join(", ", near), all());
      }
    }
    return Optional.empty();
  }

  private String all() {
    return String.join(", ", dimensions.keySet());
  }

  private static List<String> variables() {
    List<String> names = new ArrayList<>(List.of(AGE_GROUP));
    for (Variable variable : Variable.values()) {
      names.add(variable.column());
    }
    return names;
  }

  private void put(Dimension dimension) {
    dimensions.put(dimension.heading(), dimension);
  }
}
