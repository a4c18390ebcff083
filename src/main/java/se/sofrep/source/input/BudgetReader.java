package se.sofrep.source.input;

import static se.sofrep.source.input.Schema.may;
import static se.sofrep.source.input.Schema.mayNumber;
import static se.sofrep.source.input.Schema.needCode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sofrep.domain.Association;
import se.sofrep.domain.BudgetRow;
import se.sofrep.domain.Period;
import se.sofrep.problem.Findings;
import se.sofrep.source.cell.Quote;

/** {@code budget}: budget and forecast per cost area, costs negative. */
public final class BudgetReader {
  static final Schema SCHEMA =
      Schema.of(
          "budget",
          needCode(
              "ansvar",
              "ansvarskod",
              "ansvarsnummer",
              "ansvarsnr",
              "kostnadsställe",
              "kst",
              "kostnadsområde",
              "projekt",
              "projektnummer",
              "kod"),
          may("benämning", "namn", "ansvarsnamn", "ansvar namn", "text", "kostnadsställe namn"),
          mayNumber("budget", "årsbudget", "budget helår", "budget kr", "budgeterat"),
          mayNumber("prognos", "helårsprognos", "prognos helår", "prognos kr"),
          may("period", "avser", "avser period"));

  /** Code and name in one cell: {@code 1001 Politisk organisation}. */
  private static final Pattern CODE_AND_NAME = Pattern.compile("(\\p{L}{0,3}\\d+)\\s+(\\p{L}.*)");

  private BudgetReader() {}

  public static List<BudgetRow> read(
      Path file, String name, Association association, Findings findings) {
    InputTable table = InputTable.open(file, name, SCHEMA, association, findings);
    List<BudgetRow> rows = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    table.forEach(findings, row -> row(row).ifPresent(budget -> add(rows, seen, row, budget)));
    return List.copyOf(rows);
  }

  private static void add(
      List<BudgetRow> rows, Map<String, Integer> seen, InputRow row, BudgetRow budget) {
    String key = budget.costArea() + "\n" + budget.period().map(Period::label).orElse("");
    Integer first = seen.putIfAbsent(key, budget.at().row());
    if (first != null) {
      row.warning("input.budget-twice", "ansvar", Quote.of(budget.costArea()), first);
    }
    rows.add(budget);
  }

  private static Optional<BudgetRow> row(InputRow row) {
    String area = row.required("ansvar");
    String label = row.text("benämning");
    Matcher both = CODE_AND_NAME.matcher(area);
    if (label.isEmpty() && both.matches()) {
      area = both.group(1);
      label = both.group(2);
    }
    Optional<BigDecimal> budget = row.number("budget");
    Optional<BigDecimal> forecast = row.number("prognos");
    Optional<Period> period = Periods.of(row, "period");
    return row.failed()
        ? Optional.empty()
        : Optional.of(new BudgetRow(row.at(), area, label, budget, forecast, period));
  }
}
