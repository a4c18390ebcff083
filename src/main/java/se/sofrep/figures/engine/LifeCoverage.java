package se.sofrep.figures.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Coverage.Reason;
import se.sofrep.domain.CoverageRule;
import se.sofrep.domain.Life;
import se.sofrep.domain.Material;
import se.sofrep.domain.MaterialKind;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Coverages;

/**
 * How whole an intervention's life is told: a year without a file of a kind is absent, and the life
 * is then partial; what no year has is absent altogether. The ledger is judged day by day where its
 * figures are computed.
 */
final class LifeCoverage {
  private static final Map<MaterialKind, Function<YearData, Collection<?>>> ROWS =
      new EnumMap<>(
          Map.of(
              MaterialKind.PARTICIPANTS, LifeCoverage::participants,
              MaterialKind.VOLUME, YearData::volume,
              MaterialKind.SURVEYS, YearData::survey,
              MaterialKind.ENQUIRIES, YearData::enquiries));

  private LifeCoverage() {}

  /** Notes what the years' own files lack, before anything else notes it. */
  static void noteYears(Life life, Coverages.Notes notes) {
    ROWS.forEach(
        (kind, rows) ->
            life.years()
                .forEach(
                    year -> {
                      Coverage coverage = coverage(life, kind, rows, year);
                      if (!coverage.isWhole()) {
                        note(life, kind, year.period(), coverage, notes);
                      }
                    }));
  }

  /** Notes what the life lacks because some year does, once the years are noted. */
  static void noteWhole(Life life, Coverages.Notes notes) {
    ROWS.keySet().forEach(kind -> noteWhole(life, kind, notes));
  }

  private static void noteWhole(Life life, MaterialKind kind, Coverages.Notes notes) {
    Period whole = life.whole().period();
    Map<Integer, Coverage> years = new TreeMap<>();
    for (int year = whole.first().getYear(); year <= whole.last().getYear(); year++) {
      years.put(year, Coverage.absent(Reason.NO_FILE));
    }
    life.years()
        .forEach(
            year ->
                years.put(
                    year.period().last().getYear(),
                    notes.of(kind, year.period(), life.intervention().name())));
    List<String> lacking =
        years.entrySet().stream()
            .filter(year -> !year.getValue().isWhole())
            .map(year -> String.valueOf(year.getKey()))
            .toList();
    if (years.values().stream().allMatch(Coverage::isAbsent)) {
      note(life, kind, whole, Coverage.absent(Reason.NO_FILE), notes);
    } else if (!lacking.isEmpty()) {
      note(life, kind, whole, Coverage.partial(Reason.SOME_YEARS, lacking), notes);
    }
  }

  private static Coverage coverage(
      Life life, MaterialKind kind, Function<YearData, Collection<?>> rows, Material year) {
    Coverage read =
        rows.apply(year.year()).isEmpty() ? Coverage.absent(Reason.NO_FILE) : Coverage.WHOLE;
    return CoverageRule.stated(
            life.whole().association().rules().assurance().coverage(),
            kind,
            life.intervention().name(),
            year.period())
        .orElse(read);
  }

  private static void note(
      Life life, MaterialKind kind, Period period, Coverage coverage, Coverages.Notes notes) {
    notes.note(kind, period, coverage);
    notes.note(kind, period, life.intervention().name(), coverage);
  }

  private static Collection<?> participants(YearData year) {
    return year.participationsFile().isEmpty() ? year.counts() : List.of(year.participationsFile());
  }
}
