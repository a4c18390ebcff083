package se.sofrep.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** The accounts of a note add up to the line they explain. */
final class NotesCheck implements Check {
  private static final String SEPARATOR = " / ";

  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Optional<Ledger> ledger = material.year().ledger();
    if (ledger.isEmpty()) {
      return;
    }
    Lines lines = new Lines(figures, material.period());
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    figures
        .named("ekonomi.not")
        .filter(figure -> figure.key().period().equals(material.period()))
        .filter(figure -> figure.key().category().contains(SEPARATOR))
        .forEach(figure -> sums.merge(line(figure), amount(figure), BigDecimal::add));
    sums.forEach(
        (line, sum) ->
            lines
                .balance(line)
                .or(() -> lines.of("ekonomi.resultaträkning", line))
                .filter(printed -> Lines.differ(printed, sum))
                .ifPresent(
                    printed ->
                        findings.warning(
                            "check.note",
                            Location.of(ledger.get().file()),
                            line,
                            sum,
                            printed,
                            sum.subtract(printed))));
  }

  private static String line(Figure figure) {
    String category = figure.key().category();
    return category.substring(0, category.indexOf(SEPARATOR));
  }

  private static BigDecimal amount(Figure figure) {
    return figure.value().orElse(BigDecimal.ZERO);
  }
}
