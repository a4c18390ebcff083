package se.sofrep.figures.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** {@code explain} agrees with {@code figures}: the rows give every figure exactly. */
class FigureTracerTest {
  private static final Path SAMPLE = Path.of("sample-data");
  private static final Path NORRA_DALEN = Path.of("src/test/resources/workspaces/norra-dalen");

  @ParameterizedTest
  @CsvSource({"sample-data,2019", "sample-data,2018"})
  void everyFigureOfTheSampleIsTheSumOfItsRows(Path workspace, int year) {
    assertThat(faults(workspace, Period.year(year))).isEmpty();
  }

  /** With counts for one insats, rows for the others, and a ledger of its own plan. */
  @Test
  void everyFigureOfAnotherAssociationIsTheSumOfItsRows() {
    assertThat(faults(NORRA_DALEN, Period.year(2022))).isEmpty();
  }

  @Test
  void everyFigureOfAnInterimPeriodIsTheSumOfItsRows() {
    assertThat(faults(SAMPLE, toAugust(2019))).isEmpty();
    assertThat(faults(NORRA_DALEN, toAugust(2022))).isEmpty();
  }

  private static Period toAugust(int year) {
    return Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 8, 31));
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
    return new YearData(
        data.year(),
        Participations.of(rows),
        data.participationsFile(),
        data.counts(),
        data.ledger(),
        data.budget(),
        data.volume(),
        data.survey(),
        data.forms(),
        data.enquiries(),
        data.controls(),
        data.texts(),
        data.files());
  }
}
