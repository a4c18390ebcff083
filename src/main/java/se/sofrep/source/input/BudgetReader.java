package se.sofrep.source.input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sofrep.domain.Association;
import se.sofrep.domain.BudgetRow;
import se.sofrep.domain.Period;
import se.sofrep.source.cell.Quote;

/** {@code budget}: budget and forecast per cost area, costs negative. */
public final class BudgetReader extends RowReader<BudgetRow> {
  /** Code and name in one cell: {@code 1001 Politisk organisation}. */
  private static final Pattern CODE_AND_NAME = Pattern.compile("(\\p{L}{0,3}\\d+)\\s+(\\p{L}.*)");

  public BudgetReader(Association association) {
    super("budget", association);
  }

  @Override
  Optional<BudgetRow> row(InputRow row) {
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
    if (row.failed()) {
      return Optional.empty();
    }
    String code = area;
    before(row, code, period.map(Period::label).orElse(""))
        .ifPresent(first -> row.warning("input.budget-twice", "ansvar", Quote.of(code), first));
    return Optional.of(new BudgetRow(row.at(), area, label, budget, forecast, period));
  }
}
