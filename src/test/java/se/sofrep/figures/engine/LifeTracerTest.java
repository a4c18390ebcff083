package se.sofrep.figures.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Life;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Figures;
import se.sofrep.figures.trace.Trace;
import se.sofrep.problem.Findings;
import se.sofrep.source.WorkspaceReader;
import se.sofrep.source.life.LifeReader;

/**
 * Every figure of a life, and of each of its years, comes from the rows it is said to come from.
 */
class LifeTracerTest {
  @ParameterizedTest
  @CsvSource({"sample-data, Steget vidare", "src/test/resources/workspaces/vagen, Vägen"})
  void everyFigureAgreesWithItsRows(String workspace, String name) {
    Path root = Path.of(workspace);
    Findings findings = new Findings();
    Association association = WorkspaceReader.association(root, findings).orElseThrow();
    Intervention intervention = association.intervention(name).orElseThrow();
    Period days = Period.of(intervention.start().orElseThrow(), intervention.end().orElseThrow());
    Life life = LifeReader.read(root, association, intervention, days, List.of(), findings);
    Figures figures = LifeFigures.compute(life, findings);
    LifeTracer tracer = new LifeTracer(life, figures);

    List<String> faults = new ArrayList<>();
    for (Figure figure : figures.all()) {
      Optional<Trace> trace = tracer.trace(figure);
      if (trace.isEmpty() || !trace.get().agrees()) {
        faults.add(figure.key() + " " + figure.value() + " " + trace.flatMap(Trace::value));
      }
    }
    assertThat(figures.all()).hasSizeGreaterThan(500);
    assertThat(faults).isEmpty();
  }
}
