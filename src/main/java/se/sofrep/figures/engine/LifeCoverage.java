package se.sofrep.figures.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  static void note(Life life, Coverages.Notes notes) {
    ROWS.forEach((kind, rows) -> note(life, kind, rows, notes));
  }

  private static void note(
      Life life, MaterialKind kind, Function<YearData, Collection<?>> rows, Coverages.Notes notes) {
    Period whole = life.whole().period();
    List<String> lacking = new ArrayList<>();
    for (int year = whole.first().getYear(); year <= whole.last().getYear(); year++) {
      int asked = year;
      List<Material> own =
          life.years().stream().filter(m -> m.period().last().getYear() == asked).toList();
      Coverage coverage = coverage(life, kind, rows, own);
      own.forEach(m -> note(life, kind, m.period(), coverage, notes));
      if (!coverage.isWhole()) {
        lacking.add(String.valueOf(year));
      }
    }
    int years = whole.last().getYear() - whole.first().getYear() + 1;
    if (lacking.size() == years) {
      note(life, kind, whole, Coverage.absent(Reason.NO_FILE), notes);
    } else if (!lacking.isEmpty()) {
      note(life, kind, whole, Coverage.partial(Reason.SOME_YEARS, lacking), notes);
    }
  }

  private static Coverage coverage(
      Life life, MaterialKind kind, Function<YearData, Collection<?>> rows, List<Material> own) {
    if (own.isEmpty() || rows.apply(own.get(0).year()).isEmpty()) {
      return Coverage.absent(Reason.NO_FILE);
    }
    return CoverageRule.stated(
            life.whole().association().coverageRules(),
            kind,
            life.intervention().name(),
            own.get(0).period())
        .orElse(Coverage.WHOLE);
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
