package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.sofrep.document.Printer;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;
import se.sofrep.document.section.ReturnCosts.Line;
import se.sofrep.document.section.ReturnCosts.Place;
import se.sofrep.figures.Figure;

/** The follow-up's economy as a table that proves itself: rows, their sum, the books' sum. */
record ReturnEconomy(View view, ReturnCosts costs, List<Line> lines) {
  private static final String SIGN_NOTE =
      "Kostnader skrivs utan minustecken. Intäkter som är bokförda på ett kostnadsområde är avräknade"
          + " från dess kostnad.";
  private static final String ROUNDING_NOTE =
      "Beloppen är avrundade var för sig och summerar därför inte alltid på kronan.";

  /** What a row prints: its remark and its amount of a figure. */
  private record Row(String remark, Function<String, Cell> amount) {}

  Optional<Table> table() {
    Grid<Row> grid =
        new Grid<>(
            "finsam-ekonomi",
            "Budget och utfall per insats och för administration, "
                + SectionWords.period(view.period())
                + ". Belopp i kr.",
            "Insats eller kostnadsområde");
    grid.optional("Kostnadsområde", "", Format.TEXT, row -> Cell.text(row.remark()));
    grid.optional("Budget", "", Format.KRONOR, row -> row.amount().apply(CostAreas.BUDGET));
    grid.optional("Utfall", "", Format.KRONOR, row -> row.amount().apply(CostAreas.OUTCOME));
    for (Place place : Place.values()) {
      List<Line> here = lines.stream().filter(line -> line.place() == place).toList();
      if (!here.isEmpty()) {
        grid.heading(place.heading());
      }
      here.forEach(line -> grid.body(line.label(), row(line)));
      if (place == Place.ADMINISTRATION && here.size() > 1) {
        grid.row(Kind.SUBTOTAL, "Summa administration", sum(here));
      }
    }
    grid.row(Kind.TOTAL, "Summa av raderna", sum(lines));
    grid.row(
        Kind.TOTAL,
        "Kontroll: kostnader enligt driftredovisningen",
        new Row("", figure -> view.cell(costs.told(figure), Format.KRONOR)));
    grid.row(Kind.TOTAL, "Skillnad", new Row("", this::difference));
    boolean meets =
        List.of(CostAreas.BUDGET, CostAreas.OUTCOME).stream()
            .allMatch(figure -> costs.meetsInPrint(figure, lines));
    grid.note(SIGN_NOTE);
    return meets ? grid.build() : grid.note(ROUNDING_NOTE).build();
  }

  private Row row(Line line) {
    return new Row(line.remark(), figure -> view.cell(costs.amount(figure, line), Format.KRONOR));
  }

  private Row sum(List<Line> some) {
    return new Row("", figure -> view.cell(costs.sum(figure, some), Format.KRONOR));
  }

  private Cell difference(String figure) {
    Optional<BigDecimal> sum = costs.sum(figure, lines).flatMap(Figure::value);
    Optional<BigDecimal> told = costs.told(figure).flatMap(Figure::value);
    if (sum.isEmpty() || told.isEmpty()) {
      return Cell.text(Printer.NO_DATA);
    }
    BigDecimal difference = sum.get().subtract(told.get());
    return new Cell(
        view.printer().cell(difference, Format.KRONOR), Optional.of(difference), Optional.empty());
  }
}
