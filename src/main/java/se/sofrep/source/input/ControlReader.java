package se.sofrep.source.input;

import static se.sofrep.source.input.Schema.may;
import static se.sofrep.source.input.Schema.mayNumber;
import static se.sofrep.source.input.Schema.need;
import static se.sofrep.source.input.Schema.needNumber;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.ControlFigure;
import se.sofrep.domain.Period;
import se.sofrep.problem.Findings;

/**
 * {@code kontroll}: figures as printed elsewhere. Empty and {@code Totalt} are the same for insats
 * and kön, and come as {@code Totalt}.
 */
public final class ControlReader {
  static final Schema SCHEMA =
      Schema.of(
          "kontroll",
          need("nyckeltal", "mått", "figur"),
          may("insats", Headings.INSATS),
          may("kön", Headings.GENDER),
          may("kategori", "grupp", "rad"),
          need("period", "år"),
          need("enhet", "måttenhet"),
          needNumber("värde", "tryckt värde", "belopp", "antal"),
          mayNumber("tolerans", "avvikelse", "marginal"),
          may("var", "källa", "sida", "plats", "kommentar"));

  private static final String TOTAL = "Totalt";

  private final Interventions interventions;
  private final ValueList genders;
  private final StrangeValues strange = new StrangeValues();

  private ControlReader(Association association) {
    this.interventions =
        new Interventions(association)
            .allowing(association.groups().keySet())
            .allowing(List.of(TOTAL));
    this.genders = new CodeLists(association).gender();
  }

  public static List<ControlFigure> read(
      Path file, String name, Association association, Findings findings) {
    InputTable table = InputTable.open(file, name, SCHEMA, association, findings);
    ControlReader reader = new ControlReader(association);
    List<ControlFigure> rows = table.records(findings, reader::row);
    reader.interventions.report(findings);
    reader.strange.report(findings);
    return rows;
  }

  private Optional<ControlFigure> row(InputRow row) {
    String figure = row.required("nyckeltal");
    Optional<String> intervention = interventions.optional(row);
    row.required("period");
    Optional<Period> period = Periods.of(row, "period");
    String unit = row.required("enhet");
    Optional<BigDecimal> value = row.number("värde");
    Optional<BigDecimal> tolerance = row.number("tolerans");
    if (row.failed() || intervention.isEmpty() || period.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ControlFigure(
            row.at(),
            figure,
            intervention.get().isEmpty() ? TOTAL : intervention.get(),
            gender(row),
            row.text("kategori"),
            period.get().label(),
            unit,
            value,
            tolerance.orElse(BigDecimal.ZERO),
            row.text("var")));
  }

  private String gender(InputRow row) {
    String text = row.text("kön");
    return text.isEmpty() || text.equalsIgnoreCase(TOTAL)
        ? TOTAL
        : strange.use(genders, row, "kön");
  }
}
