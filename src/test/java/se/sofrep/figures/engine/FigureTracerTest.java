package se.sofrep.figures.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.sofrep.domain.Association;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Participations;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;
import se.sofrep.source.WorkspaceReader;
import se.sofrep.testing.TestYear;

/** {@code explain} agrees with {@code figures}: the rows give every figure exactly. */
class FigureTracerTest {
  private static final Path SAMPLE = Path.of("sample-data");
  private static final Path NORRA_DALEN = Path.of("src/test/resources/workspaces/norra-dalen");

  /** 2019 with its ledger, and 2018 from its own files: the figures of both are in one study. */
  @Test
  void everyFigureOfTheSampleIsTheSumOfItsRows() {
    assertThat(faults(SAMPLE, Period.year(2019))).isEmpty();
  }

  /** Eight months: budgets by twelfths, answers and vouchers of the other four left out. */
  @Test
  void everyFigureOfAPartOfTheSamplesYearIsTheSumOfItsRows() {
    Period toAugust = Period.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 8, 31));
    assertThat(faults(SAMPLE, toAugust)).isEmpty();
  }

  /** With counts for one insats, rows for the others, and a ledger of its own plan. */
  @Test
  void everyFigureOfAnotherAssociationIsTheSumOfItsRows() {
    assertThat(faults(NORRA_DALEN, Period.year(2022))).isEmpty();
  }

  @Test
  void everyFigureOfAnInterimPeriodIsTheSumOfItsRows() {
    Period toAugust = Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 8, 31));
    assertThat(faults(NORRA_DALEN, toAugust)).isEmpty();
  }

  private static List<String> faults(Path workspace, Period period) {
    Findings findings = new Findings();
    Association association = WorkspaceReader.association(workspace, findings).orElseThrow();
    int year = period.first().getYear();
    YearData data = read(workspace, association, year, findings);
    YearData before =
        WorkspaceReader.holds(workspace, year - 1)
            ? read(workspace, association, year - 1, findings)
            : YearData.empty(year - 1);
    List<Ledger> earlier = before.ledger().stream().toList();
    Material material = new Material(association, period, data, before, earlier);
    Figures figures = FigureEngine.compute(material, findings);
    assertThat(figures.all()).hasSizeGreaterThan(1000);
    return Traced.faults(material, figures);
  }

  /** Its rows in memory: they are asked for once for every figure. */
  private static YearData read(
      Path workspace, Association association, int year, Findings findings) {
    YearData data = WorkspaceReader.year(workspace, association, year, findings);
    List<Participation> rows = new ArrayList<>();
    data.participations().forEach(rows::add);
    return new TestYear(data).participations(Participations.of(rows)).build();
  }
}
