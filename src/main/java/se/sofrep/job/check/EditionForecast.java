package se.sofrep.job.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.domain.AgeBands;
import se.sofrep.domain.Association;
import se.sofrep.domain.Variable;
import se.sofrep.domain.Variable.Coarser;
import se.sofrep.figures.CoarserFigures;
import se.sofrep.figures.Definitions;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;
import se.sofrep.job.publish.BundleRequest;
import se.sofrep.job.publish.GivenAway;
import se.sofrep.job.report.PublicEdition;
import se.sofrep.job.report.ReportSubject;
import se.sofrep.job.workspace.Study;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.problem.Location;

/**
 * What the public edition of a report would withhold, counted before anything is written.
 *
 * @param tables counts by the name of their figure, in the order of {@code figures.csv}; those of
 *     which nothing is withheld too
 * @param savings what telling more coarsely would do
 */
public record EditionForecast(List<Counted> tables, List<Saving> savings) {
  public EditionForecast {
    tables = List.copyOf(tables);
    savings = List.copyOf(savings);
  }

  /**
   * @param counts of persons in the public {@code figures.csv}
   * @param withheld those of them that stand there as {@code dold}
   */
  public record Counted(String figure, int counts, int withheld) {
    Counted and(Counted other) {
      return new Counted(figure, counts + other.counts, withheld + other.withheld);
    }
  }

  /**
   * @param values word to the values told together as it
   * @param asItIs sum of the counts that are told of the variable
   * @param coarser the same if the values were told together
   */
  public record Saving(
      Variable variable, Map<String, List<String>> values, long asItIs, long coarser) {}

  public Counted all() {
    return tables.stream().reduce(new Counted("", 0, 0), Counted::and);
  }

  /** A notice for each table of which something would be withheld. */
  void say(Findings findings) {
    tables.stream()
        .filter(table -> table.withheld() > 0)
        .forEach(
            table ->
                findings.notice(
                    "disclosure.forecast",
                    Location.NONE,
                    table.figure(),
                    table.withheld(),
                    table.counts()));
  }

  /** Whom it would give away is said. */
  static EditionForecast of(ReportSubject subject, Study study, Findings findings) {
    Study own = study.withoutOwnWords();
    BundleRequest request = BundleRequest.unwritten(Language.SV);
    PublicEdition edition = PublicEdition.best(subject, study, request, findings);
    GivenAway.none(edition.passed(), findings);
    Association association = edition.study().material().association();
    Coarser merged = association.rules().disclosure().merged();
    List<Saving> savings = new ArrayList<>();
    for (Variable variable : withheldScales(edition)) {
      Coarser pairs = pairs(variable, association);
      if (merged.values(variable).isEmpty() && !pairs.values(variable).isEmpty()) {
        PublicEdition other = PublicEdition.of(subject, own, request, merged.and(pairs));
        if (other.told() > edition.told()) {
          savings.add(
              new Saving(
                  variable,
                  byWord(pairs, variable),
                  told(edition, variable),
                  told(other, variable)));
        }
      }
    }
    return new EditionForecast(tables(edition), savings);
  }

  private static long told(PublicEdition edition, Variable variable) {
    return counts(edition)
        .filter(figure -> CoarserFigures.variable(figure.key()).equals(Optional.of(variable)))
        .flatMap(figure -> figure.value().stream())
        .mapToLong(BigDecimal::longValue)
        .sum();
  }

  private static List<Counted> tables(PublicEdition edition) {
    Map<String, Counted> tables = new LinkedHashMap<>();
    counts(edition)
        .map(figure -> new Counted(figure.key().name(), 1, isWithheld(figure) ? 1 : 0))
        .forEach(counted -> tables.merge(counted.figure(), counted, Counted::and));
    return List.copyOf(tables.values());
  }

  /** Of persons. */
  private static Stream<Figure> counts(PublicEdition edition) {
    return edition.passed().published().all().stream()
        .filter(figure -> figure.key().unit() == Unit.COUNT)
        .filter(figure -> Definitions.of(figure.key().name()).isPresent());
  }

  private static boolean isWithheld(Figure figure) {
    return figure.status() == Figure.Status.WITHHELD;
  }

  private static List<Variable> withheldScales(PublicEdition edition) {
    return counts(edition)
        .filter(EditionForecast::isWithheld)
        .flatMap(figure -> CoarserFigures.variable(figure.key()).stream())
        .filter(variable -> variable.isScale() && Coarser.isPossible(variable))
        .distinct()
        .toList();
  }

  /** Each second step of a scale with the one before it. */
  private static Coarser pairs(Variable variable, Association association) {
    Map<String, String> words = new LinkedHashMap<>();
    List<String> codes = association.codes(variable);
    for (int i = 1; i < codes.size(); i += 2) {
      String word = word(codes.get(i - 1), codes.get(i), variable, association);
      words.put(codes.get(i - 1), word);
      words.put(codes.get(i), word);
    }
    return new Coarser(Map.of(variable, words));
  }

  private static String word(String low, String high, Variable variable, Association association) {
    return variable == Variable.AGE
        ? span(low, high, association.rules().ages().bands())
        : low + " eller " + high;
  }

  /** {@code 30–44} and {@code 45–59}: {@code 30–59}. */
  private static String span(String low, String high, AgeBands bands) {
    List<AgeBands.Band> both =
        bands.bands().stream()
            .filter(band -> band.label().equals(low) || band.label().equals(high))
            .toList();
    int last = both.get(1).high();
    int first = both.get(0).low();
    return (first == 0 ? "" : first) + "–" + (last == Integer.MAX_VALUE ? "" : last);
  }

  private static Map<String, List<String>> byWord(Coarser coarser, Variable variable) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String value : coarser.values(variable)) {
      String word = coarser.word(variable, value).orElseThrow();
      values.computeIfAbsent(word, w -> new ArrayList<>()).add(value);
    }
    return values;
  }
}
