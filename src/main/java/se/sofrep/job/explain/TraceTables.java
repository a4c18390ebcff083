package se.sofrep.job.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sofrep.document.Printer;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.job.TextTable;
import se.sofrep.problem.Messages;

/** Traced rows as text: postings by account with subtotals, all others as one table. */
final class TraceTables {
  /** Rows shown of one part; the rest is a number. */
  static final int SHOWN = 200;

  private static final List<Column> OF_THE_ACCOUNT =
      List.of(Column.LINE, Column.ACCOUNT, Column.ACCOUNT_NAME);

  private final FigureKey key;
  private final Messages messages;
  private final Formula formula;
  private final Printer printer;

  /**
   * @param key what all rows share need not be said of each
   */
  TraceTables(FigureKey key, Messages messages, Formula formula) {
    this.key = key;
    this.messages = messages;
    this.formula = formula;
    this.printer = new Printer(messages.language());
  }

  List<String> of(List<TraceRow> rows) {
    List<TraceRow> postings =
        rows.stream().filter(row -> !row.cell(Column.ACCOUNT).isEmpty()).toList();
    List<TraceRow> others =
        rows.stream().filter(row -> row.cell(Column.ACCOUNT).isEmpty()).toList();
    List<String> lines = new ArrayList<>(accounts(postings));
    lines.addAll(plain(others));
    return lines;
  }

  private List<String> plain(List<TraceRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<TraceRow> shown = rows.stream().limit(SHOWN).toList();
    Set<Column> columns = columns(shown);
    boolean weighed = shown.stream().anyMatch(row -> row.amount().compareTo(BigDecimal.ONE) != 0);
    List<String> lines = new ArrayList<>(table(shown, columns, weighed));
    more(rows.size() - shown.size(), lines);
    return lines;
  }

  /** Line by line and account by account, each with its sum; of the rows as many as are shown. */
  private List<String> accounts(List<TraceRow> rows) {
    Map<String, List<TraceRow>> byAccount = new LinkedHashMap<>();
    rows.stream()
        .sorted(Comparator.comparing(row -> row.cell(Column.ACCOUNT)))
        .forEach(
            row -> byAccount.computeIfAbsent(account(row), name -> new ArrayList<>()).add(row));
    List<String> lines = new ArrayList<>();
    int left = SHOWN;
    for (Map.Entry<String, List<TraceRow>> account : byAccount.entrySet()) {
      lines.add(account.getKey() + ": " + formula.exact(sum(account.getValue())));
      List<TraceRow> shown = account.getValue().stream().limit(left).toList();
      left -= shown.size();
      Set<Column> columns = columns(shown);
      columns.removeAll(OF_THE_ACCOUNT);
      if (!shown.isEmpty()) {
        table(shown, columns, !plainSign(shown)).forEach(line -> lines.add("  " + line));
      }
      int hidden = account.getValue().size() - shown.size();
      if (hidden > 0) {
        lines.add("  " + messages.text("explain.more-rows", number(hidden)));
      }
    }
    return lines;
  }

  /** Whether every row adds its whole amount with the same sign: then the amount says enough. */
  private static boolean plainSign(List<TraceRow> rows) {
    return rows.stream().allMatch(row -> row.amount().compareTo(amount(row)) == 0)
        || rows.stream().allMatch(row -> row.amount().compareTo(amount(row).negate()) == 0);
  }

  private static BigDecimal amount(TraceRow row) {
    return new BigDecimal(row.cell(Column.AMOUNT));
  }

  private static String account(TraceRow row) {
    String name = (row.cell(Column.ACCOUNT) + " " + row.cell(Column.ACCOUNT_NAME)).strip();
    return row.cell(Column.LINE).isEmpty() ? name : row.cell(Column.LINE) + " / " + name;
  }

  /** File and row, what the row says, and what it adds where that is not plain. */
  private List<String> table(List<TraceRow> rows, Collection<Column> columns, boolean weighed) {
    List<Boolean> right = new ArrayList<>(List.of(false));
    List<String> heads = new ArrayList<>(List.of(messages.text("explain.place")));
    for (Column column : columns) {
      right.add(column == Column.AMOUNT);
      heads.add(column.word());
    }
    if (weighed) {
      right.add(true);
      heads.add("bidrag");
    }
    TextTable table = new TextTable(right);
    table.add(heads);
    for (TraceRow row : rows) {
      List<String> cells = new ArrayList<>(List.of(row.at().toString()));
      columns.forEach(column -> cells.add(cell(row, column)));
      if (weighed) {
        cells.add(formula.exact(row.amount()));
      }
      table.add(cells);
    }
    return table.lines();
  }

  private String cell(TraceRow row, Column column) {
    String text = row.cell(column);
    return column == Column.AMOUNT && !text.isEmpty()
        ? printer.number(new BigDecimal(text), 2)
        : text;
  }

  private void more(int hidden, List<String> lines) {
    if (hidden > 0) {
      lines.add(messages.text("explain.more-rows", number(hidden)));
    }
  }

  private String number(int rows) {
    return printer.count(BigDecimal.valueOf(rows));
  }

  private static BigDecimal sum(List<TraceRow> rows) {
    return rows.stream().map(TraceRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Set<Column> columns(List<TraceRow> rows) {
    Set<Column> used = EnumSet.noneOf(Column.class);
    rows.forEach(row -> used.addAll(row.cells().keySet()));
    used.removeIf(column -> isOfKey(column, rows));
    return used;
  }

  private boolean isOfKey(Column column, List<TraceRow> rows) {
    String said =
        switch (column) {
          case INTERVENTION -> key.intervention();
          case GENDER -> key.gender();
          default -> "";
        };
    return !said.isEmpty() && rows.stream().allMatch(row -> row.cell(column).equals(said));
  }
}
