package se.sofrep.figures.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.sofrep.domain.Association;
import se.sofrep.domain.Material;
import se.sofrep.domain.Participations;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Coverages;
import se.sofrep.figures.Figure;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * The figures about participants: {@code deltagare.*}, {@code B.V}, {@code avslutade.*}, {@code
 * insats.platser} and {@code insats.beläggning}.
 *
 * <p>Errors: none is thrown; counts that contradict each other are findings.
 */
public final class ParticipantFigures {
  private ParticipantFigures() {}

  /**
   * For the material's period and the same span the year before, each by the rules that held at its
   * end. Where both years come from one file and have the same rules it is read once.
   *
   * @param notes takes how whole the material is
   */
  public static List<Figure> of(Material material, Findings findings, Coverages.Notes notes) {
    Period period = material.period();
    Period before = period.yearBefore();
    YearData year = material.year();
    YearData yearBefore = material.yearBefore();
    Association rules = material.association().at(period.last());
    Association rulesBefore = material.association().at(before.last());
    boolean oneFile =
        !year.participationsFile().isEmpty()
            && year.participationsFile().equals(yearBefore.participationsFile())
            && rules.equals(rulesBefore);
    Tally tally =
        tally(rules, year.participations(), oneFile ? List.of(period, before) : List.of(period));
    List<Figure> figures = new ArrayList<>();
    ParticipantSheet sheet = new ParticipantSheet(rules, period, findings);
    YearTally now = new YearTally(rules, year, tally, 0);
    figures.addAll(sheet.fill(now, true));
    report(tally, year, findings);
    // The year before was checked when it was the year: its findings are not said again.
    ParticipantSheet sheetBefore = new ParticipantSheet(rulesBefore, before, new Findings());
    YearTally tallyBefore =
        oneFile
            ? new YearTally(rulesBefore, yearBefore, tally, 1)
            : new YearTally(
                rulesBefore,
                yearBefore,
                tally(rulesBefore, yearBefore.participations(), List.of(before)),
                0);
    figures.addAll(sheetBefore.fill(tallyBefore, hasData(yearBefore)));
    RegisterCoverage.note(now.in(period), tallyBefore.in(before), oneFile, notes);
    return figures;
  }

  /** What the file of the year says that no figure can settle. */
  private static void report(Tally tally, YearData year, Findings findings) {
    Location file = Location.of(year.participationsFile());
    if (tally.outsideBands() > 0) {
      findings.notice("figures.age-outside-bands", file, tally.outsideBands());
    }
    Set<String> columns = year.participations().columns();
    if (!columns.isEmpty() && !columns.contains("slutdatum")) {
      findings.warning("figures.no-end-column", file);
    }
    if (!tally.withoutCost().isEmpty()) {
      findings.notice("figures.support-without-cost", file, String.join(", ", tally.withoutCost()));
    }
  }

  private static Tally tally(Association rules, Participations rows, List<Period> periods) {
    Tally tally = new Tally(rules, periods);
    rows.forEach(tally::add);
    return tally;
  }

  private static boolean hasData(YearData data) {
    return !data.files().isEmpty() || !data.participationsFile().isEmpty();
  }
}
