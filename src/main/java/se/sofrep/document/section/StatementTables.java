package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.document.Table.Kind;
import se.sofrep.domain.Period;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/**
 * The statements of the law and their notes, in kronor, beside the year before. {@code noter} names
 * the lines that the report prints notes for, in their order; without it every line that has
 * accounts is numbered.
 */
final class StatementTables {
  private StatementTables() {}

  static Optional<Table> income(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String caption = "Resultaträkning " + SectionWords.days(context.accounts()) + ". Belopp i kr.";
    return statement(view, new Args(arguments), StatementForm.INCOME, "resultatrakning", caption);
  }

  static Optional<Table> balance(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String caption = "Balansräkning " + context.accounts().last() + ". Belopp i kr.";
    return statement(view, new Args(arguments), StatementForm.BALANCE, "balansrakning", caption);
  }

  static Optional<Table> cashFlow(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String caption =
        "Kassaflödesanalys " + SectionWords.days(context.accounts()) + ". Belopp i kr.";
    return statement(view, new Args(arguments), StatementForm.CASH_FLOW, "kassaflode", caption);
  }

  private static Optional<Table> statement(
      View view, Args args, StatementForm form, String id, String caption) {
    Grid<String> grid = new Grid<>(id, caption, "Belopp i kr");
    if (form != StatementForm.CASH_FLOW) {
      grid.optional("Not", "", Format.TEXT, line -> note(view, args, line));
    }
    grid.column(
        heading(form, view.context().accounts()),
        "",
        Format.KRONOR,
        line -> view.cell(form.key(view, line), Format.KRONOR));
    grid.optional(
        heading(form, view.before()),
        "",
        Format.KRONOR,
        line -> view.cellBefore(form.key(view, line), Format.KRONOR));
    lines(grid, view, form.lines(view));
    return grid.build();
  }

  private static void lines(Grid<String> grid, View view, List<StatementForm.Line> lines) {
    for (StatementForm.Line line : lines) {
      if (line.kind() == Kind.HEADING) {
        grid.heading(line.name());
      } else {
        grid.row(line.kind(), SectionWords.line(line.name(), view), line.name());
      }
    }
  }

  /** A balance is of a day, the others of a span. */
  private static String heading(StatementForm form, Period period) {
    return form == StatementForm.BALANCE ? period.last().toString() : SectionWords.days(period);
  }

  private static Cell note(View view, Args args, String line) {
    return Cell.text(Notes.number(view, args, line).map(String::valueOf).orElse(""));
  }

  /**
   * Balance at the start of the period, its change, and at the end. Without {@code noter} no note
   * is referred to.
   */
  static Optional<Table> balanceReport(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    StatementForm form = StatementForm.BALANCE;
    Grid<String> grid =
        new Grid<>(
            "balansrapport",
            "Balansrapport " + SectionWords.days(context.accounts()) + ". Belopp i kr.",
            "Belopp i kr");
    Args args = new Args(arguments);
    if (!args.list("noter").isEmpty()) {
      grid.optional("Not", "", Format.TEXT, line -> note(view, args, line));
    }
    for (var column :
        List.of(
            Map.entry("Ingående", ".ingående"),
            Map.entry("Förändring", ".förändring"),
            Map.entry("Utgående", ""))) {
      grid.column(
          column.getKey(),
          "",
          Format.KRONOR,
          line ->
              view.cell(
                  view.key(form.figure() + column.getValue(), Unit.KRONOR).category(line),
                  Format.KRONOR));
    }
    String opening = form.figure() + ".ingående";
    lines(
        grid,
        view,
        form.lines(view, l -> view.hasAmount(view.key(opening, Unit.KRONOR).category(l))));
    return grid.build();
  }

  /** The accounts or parties under the line {@code rad}, and the line itself as their sum. */
  static Optional<Table> note(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    Args args = new Args(arguments);
    String line = args.word("rad", "");
    Optional<FigureKey> sum = sum(view, line);
    StatementForm form =
        sum.filter(k -> k.name().equals(StatementForm.INCOME.figure())).isPresent()
            ? StatementForm.INCOME
            : StatementForm.BALANCE;
    Grid<FigureKey> grid =
        new Grid<>(
            Slug.of("not", line),
            Notes.number(view, args, line).map(n -> "Not " + n + ". ").orElse("")
                + SectionWords.line(line, view)
                + ". Belopp i kr.",
            line.equals("Medlemsbidrag") ? "Part" : "Konto");
    grid.column(
        heading(form, context.accounts()), "", Format.KRONOR, k -> view.cell(k, Format.KRONOR));
    grid.optional(
        heading(form, view.before()), "", Format.KRONOR, k -> view.cellBefore(k, Format.KRONOR));
    Notes.parts(view, line).forEach(part -> grid.body(Notes.label(view, part, line), part));
    sum.ifPresent(key -> grid.row(Kind.TOTAL, "Summa", key));
    return grid.build();
  }

  private static Optional<FigureKey> sum(View view, String line) {
    return List.of(StatementForm.INCOME, StatementForm.BALANCE).stream()
        .map(form -> form.key(view, line))
        .filter(key -> view.find(key).isPresent() || view.find(view.before(key)).isPresent())
        .findFirst();
  }
}
