package se.sofrep.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Coverage.Reason;
import se.sofrep.domain.MaterialKind;
import se.sofrep.domain.Period;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Location;
import se.sofrep.problem.Severity;
import se.sofrep.problem.Term;

/**
 * What is lacking, as findings: what {@code check} says and what a report lists under "Det här
 * saknas". A kind of material that is absent in the period is not missed in the year before. What
 * is merely not there is a notice; what is partial in a period that is over is a warning.
 */
public final class CoverageFindings {
  private static final int NAMED = 8;

  /** What reports can be made without, named together. */
  private static final Set<MaterialKind> OPTIONAL =
      EnumSet.of(
          MaterialKind.VOLUME, MaterialKind.SURVEYS, MaterialKind.FORMS, MaterialKind.ENQUIRIES);

  /** What reports set beside the year before. */
  private static final Set<MaterialKind> COMPARED =
      EnumSet.complementOf(
          EnumSet.of(MaterialKind.BUDGET, MaterialKind.BALANCES, MaterialKind.COST_KINDS));

  private final Coverages coverages;
  private final Period period;
  private final Set<MaterialKind> kinds;
  private final boolean over;
  private final List<Finding> found = new ArrayList<>();

  private CoverageFindings(
      Coverages coverages, Period period, Set<MaterialKind> kinds, boolean over) {
    this.coverages = coverages;
    this.period = period;
    this.kinds = kinds;
    this.over = over;
  }

  /**
   * @param kinds the kinds of material that the report is made of
   * @param over whether the period has ended
   */
  public static List<Finding> of(
      Coverages coverages, Period period, Set<MaterialKind> kinds, boolean over) {
    CoverageFindings all = new CoverageFindings(coverages, period, kinds, over);
    all.now();
    all.before();
    return List.copyOf(all.found);
  }

  /** The same of a report that compares with no year before. */
  public static List<Finding> alone(
      Coverages coverages, Period period, Set<MaterialKind> kinds, boolean over) {
    CoverageFindings all = new CoverageFindings(coverages, period, kinds, over);
    all.now();
    return List.copyOf(all.found);
  }

  private void now() {
    List<Term> none = new ArrayList<>();
    for (MaterialKind kind : kinds) {
      Coverage coverage = coverages.of(kind, period);
      if (OPTIONAL.contains(kind) && coverage.reason() == Reason.NO_FILE) {
        none.add(new Term("material." + kind.word() + ".short"));
      } else if (!coverage.isWhole() && !isSaidOfTheLedger(kind, coverage, period)) {
        found.add(finding(kind, coverage, period, over));
      }
    }
    interventions();
    if (!none.isEmpty()) {
      found.add(notice("coverage.none", period, none));
    }
  }

  /** What cost areas lack because the ledger does is not said twice. */
  private boolean isSaidOfTheLedger(MaterialKind kind, Coverage coverage, Period of) {
    return kind == MaterialKind.COST_AREAS
        && kinds.contains(MaterialKind.LEDGER)
        && coverage.equals(coverages.of(MaterialKind.LEDGER, of));
  }

  /** The interventions that lack what others have. */
  private void interventions() {
    boolean told =
        kinds.contains(MaterialKind.PARTICIPANTS)
            && !coverages.of(MaterialKind.PARTICIPANTS, period).isAbsent();
    for (Map.Entry<Coverages.Part, Coverage> entry : coverages.all().entrySet()) {
      Coverages.Part part = entry.getKey();
      if (told && part.period().equals(period) && entry.getValue().reason() == Reason.NO_ROWS) {
        found.add(notice("coverage.no-rows", period, List.of(part.scope())));
      }
    }
  }

  private void before() {
    Period before = period.yearBefore();
    List<Term> none = new ArrayList<>();
    for (MaterialKind kind : kinds) {
      Coverage coverage = coverages.of(kind, before);
      boolean compared =
          COMPARED.contains(kind)
              && !coverages.of(kind, period).isAbsent()
              && !isSaidOfTheLedger(kind, coverage, before);
      if (compared && coverage.isAbsent()) {
        none.add(new Term("material." + kind.word() + ".short"));
      } else if (compared && !coverage.isWhole()) {
        found.add(finding(kind, coverage, before, false));
      }
    }
    if (!none.isEmpty()) {
      found.add(notice("coverage.none-before", before, none));
    }
  }

  /** Why a figure, or one that is not there, does not rest on whole material. */
  public static List<Finding> of(Coverages coverages, FigureKey key) {
    Map<Coverage, Finding> reasons = new LinkedHashMap<>();
    for (MaterialKind kind : Definitions.material(key.name())) {
      Coverage coverage = coverages.of(kind, key.period(), key.intervention());
      if (!coverage.isWhole()) {
        // What cost areas lack because the ledger does is not said twice.
        reasons.putIfAbsent(coverage, finding(kind, coverage, key.period(), false));
      }
    }
    return List.copyOf(reasons.values());
  }

  /** The sentence that tells why the material of a period is not whole. */
  public static Finding finding(MaterialKind kind, Coverage coverage, Period period, boolean over) {
    return new Finding(
        over && !coverage.isAbsent() ? Severity.WARNING : Severity.NOTICE,
        code(coverage),
        at(coverage),
        List.of(
            term(kind),
            days(period),
            names(coverage),
            coverage.day().map(LocalDate::toString).orElse(""),
            new Term("material." + kind.word() + ".file"),
            new Term("material." + kind.word() + ".carries"),
            year(period)));
  }

  private static Finding notice(String code, Period period, List<?> names) {
    return new Finding(
        Severity.NOTICE,
        code,
        Location.NONE,
        List.of("", days(period), names, "", "", "", year(period)));
  }

  /** The folder of the period's files. */
  private static String year(Period period) {
    return String.valueOf(period.last().getYear());
  }

  /** {@code 2019}, {@code 2019-01-01–2019-08-31}. */
  private static String days(Period period) {
    return period.label().replace("..", "–");
  }

  private static Term term(MaterialKind kind) {
    return new Term("material." + kind.word());
  }

  private static String code(Coverage coverage) {
    boolean absent = coverage.reason() == Reason.STATED && coverage.isAbsent();
    return "coverage."
        + coverage.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + (absent ? "-absent" : "");
  }

  private static Location at(Coverage coverage) {
    return switch (coverage.reason()) {
      case NOTHING_OF_PERIOD, NO_OPENING, TOO_COARSE, ENDS, BEGINS, GAP, LEFTOVERS ->
          coverage.names().isEmpty() ? Location.NONE : Location.of(coverage.names().get(0));
      case STATED, NO_KINDS, SOME_KINDS -> Location.of("forbund.yaml");
      default -> Location.NONE;
    };
  }

  private static String names(Coverage coverage) {
    List<String> names = coverage.names();
    return names.size() <= NAMED
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, NAMED)) + " …";
  }
}
