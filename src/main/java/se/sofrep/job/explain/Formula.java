package se.sofrep.job.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sofrep.document.Printer;
import se.sofrep.document.wording.FigureText;
import se.sofrep.document.wording.Show;
import se.sofrep.figures.EconomyDefinitions;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Trace;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/** The arithmetic of a figure with its numbers in it: {@code 10 ÷ 28 × 100 = 35,714… → 36 %}. */
final class Formula {
  private static final int MOST_TERMS = 12;
  private static final int DECIMALS = 3;
  private static final int ORE = 2;
  private static final String BUDGET = "budget";

  private final Trace trace;
  private final Messages messages;
  private final Printer printer;

  Formula(Trace trace, Messages messages) {
    this.trace = trace;
    this.messages = messages;
    this.printer = new Printer(messages.language());
  }

  /** One line for the value, before it one for each part that is a sum of several things. */
  List<String> lines() {
    Stream<String> parts =
        Stream.of(Part.NUMERATOR, Part.DENOMINATOR)
            .filter(part -> trace.rule().divides())
            .flatMap(part -> terms(part).map(sum -> name(part) + " = " + sum).stream());
    return Stream.concat(parts, Stream.of(value())).toList();
  }

  /** As the report prints a value of this unit in running text. */
  static String printed(Figure figure, Language language) {
    Show show =
        switch (figure.key().unit()) {
          case PERCENT -> Show.PERCENT;
          case KRONOR -> Show.KRONOR;
          case COUNT -> Show.COUNT;
          case DAYS, MONTHS, YEARS -> Show.TIME;
        };
    return new FigureText(new Printer(language), language).print(figure, show);
  }

  /** A number without its unit, cut after three decimals and said to be. */
  String exact(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() <= DECIMALS) {
      boolean ore = plain.scale() == 1 && ofKronor();
      return printer.number(plain, ore ? ORE : Math.max(0, plain.scale()));
    }
    return printer.number(number.setScale(DECIMALS, RoundingMode.DOWN), DECIMALS) + "…";
  }

  private boolean ofKronor() {
    return trace.figure().key().name().startsWith("ekonomi.");
  }

  private String name(Part part) {
    return messages.text(
        part == Part.NUMERATOR ? "explain.numerator-word" : "explain.denominator-word");
  }

  private String value() {
    Figure figure = trace.figure();
    String printed = printed(figure, messages.language());
    String numerator = exact(trace.sum(Part.NUMERATOR));
    String denominator = exact(trace.sum(Part.DENOMINATOR));
    String value = figure.value().map(this::exact).orElse(Printer.NO_DATA);
    long rows = trace.rows(Part.NUMERATOR).count();
    String arithmetic =
        switch (trace.rule()) {
          case PERCENT -> numerator + " ÷ " + denominator + " × 100 = " + value;
          case QUOTIENT, PAYBACK -> numerator + " ÷ " + denominator + " = " + value;
          case SUM, SUM_IF_ANY ->
              terms(Part.NUMERATOR)
                  .orElse(counted(rows == 1 ? "explain.sum-one" : "explain.sum", rows, value));
          case MEDIAN -> counted("explain.median", rows, value);
          case LEAST -> counted("explain.least", rows, value);
          case GREATEST -> counted("explain.greatest", rows, value);
        };
    return arithmetic + (value.equals(printed) ? "" : " → " + printed);
  }

  private String counted(String code, long rows, String value) {
    return messages.text(code, printer.count(BigDecimal.valueOf(rows)), value);
  }

  /**
   * {@code Fordringar 400 + Kassa och bank 1 147,50 = 1 547,50}, accounts in their order; empty for
   * one term or very many.
   */
  private Optional<String> terms(Part part) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    trace
        .rows(part)
        .sorted(Comparator.comparing(row -> row.cell(Column.ACCOUNT)))
        .forEach(row -> sums.merge(term(part, row), row.amount(), BigDecimal::add));
    if (sums.size() < 2 || sums.size() > MOST_TERMS) {
      return Optional.empty();
    }
    // A budget row has no account and so comes first; what it is taken from goes before it.
    BigDecimal budget = isDeviation() ? sums.remove(BUDGET) : null;
    String text =
        sums.entrySet().stream()
            .map(term -> term.getKey() + " " + exact(term.getValue()))
            .collect(Collectors.joining(" + "));
    String less = budget == null ? "" : " − " + BUDGET + " (" + exact(budget.negate()) + ")";
    return Optional.of(text + less + " = " + exact(trace.sum(part)));
  }

  private boolean isDeviation() {
    return trace.figure().key().name().equals(EconomyDefinitions.DEVIATION.name());
  }

  /** What a row is summed under. */
  private String term(Part part, TraceRow row) {
    if (row.cell(Column.SETTING).equals(BUDGET) && isDeviation()) {
      return BUDGET;
    }
    if (!row.cell(Column.SETTING).isEmpty()) {
      return row.cell(Column.SETTING) + space(row.cell(Column.INTERVENTION));
    }
    if (!row.cell(Column.LINE).isEmpty()) {
      boolean oneLine = distinct(part, Column.LINE) == 1;
      boolean opening = row.cell(Column.VOUCHER).equals("IB");
      return oneLine
          ? messages.text(opening ? "explain.opening" : "explain.posted")
          : row.cell(Column.LINE);
    }
    if (isDeviation()) {
      return messages.text("explain.outcome-word");
    }
    if (!row.cell(Column.ACCOUNT).isEmpty()) {
      boolean areas = distinct(part, Column.COST_AREA) > 1;
      return areas
          ? messages.text("explain.area", row.cell(Column.COST_AREA))
          : messages.text("explain.posted");
    }
    boolean counted = trace.figure().key().unit() == Unit.COUNT || trace.rule().divides();
    return counted && distinct(part, Column.INTERVENTION) > 1 ? row.cell(Column.INTERVENTION) : "";
  }

  private static String space(String word) {
    return word.isEmpty() ? "" : " (" + word + ")";
  }

  private long distinct(Part part, Column column) {
    return trace
        .rows(part)
        .map(row -> row.cell(column))
        .filter(c -> !c.isEmpty())
        .distinct()
        .count();
  }
}
