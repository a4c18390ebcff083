package se.sofrep.document.section;

import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;

/** The lines of the summary, each with the figures that mean the same in every column. */
enum SummaryLine {
  INCOME("Bidrag och intäkter, finansiella inräknade", CostAreas.INCOME),
  COSTS("Kostnader, finansiella inräknade", CostAreas.COSTS),
  RESULT("Resultat", CostAreas.RESULT),
  EQUITY("Utgående eget kapital", ""),
  CASH("Likvida medel", "");

  private final String label;
  private final String area;

  SummaryLine(String label, String area) {
    this.label = label;
    this.area = area;
  }

  String label() {
    return label;
  }

  Optional<Figure> drift(CostAreas areas, String figure) {
    return area.isEmpty() ? Optional.empty() : areas.view().find(areas.key(figure, area));
  }

  Optional<Figure> outcome(View view, Period period) {
    return switch (this) {
      case EQUITY -> view.find(view.key("ekonomi.eget_kapital", Unit.KRONOR).period(period));
      case CASH ->
          view.find(
                  StatementForm.CASH_FLOW
                      .key(view, "Likvida medel vid periodens slut")
                      .period(period))
              .or(
                  () ->
                      view.find(StatementForm.BALANCE.key(view, "Kassa och bank").period(period)));
      default ->
          view.find(new CostAreas(view).key(CostAreas.OUTCOME, area).period(period))
              .or(() -> ofStatement(view, period));
    };
  }

  /** A ledger without cost areas tells the same sums in its income statement. */
  private Optional<Figure> ofStatement(View view, Period period) {
    return switch (this) {
      case INCOME ->
          DerivedFigures.statementSum(
              view,
              period,
              "Intäkter, finansiella inräknade",
              List.of("Verksamhetens intäkter", "Finansiella intäkter"));
      case COSTS ->
          DerivedFigures.statementSum(
              view,
              period,
              "Kostnader, finansiella inräknade",
              List.of("Verksamhetens kostnader", "Avskrivningar", "Finansiella kostnader"));
      default -> view.find(StatementForm.INCOME.key(view, "Årets resultat").period(period));
    };
  }
}
