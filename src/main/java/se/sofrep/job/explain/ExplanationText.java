package se.sofrep.job.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.AsciiName;
import se.sofrep.document.Printer;
import se.sofrep.document.wording.FigureText;
import se.sofrep.document.wording.Show;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.figures.Definition;
import se.sofrep.figures.Definitions;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Trace;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.job.TextTable;
import se.sofrep.job.report.ReportKind;
import se.sofrep.job.report.ReportSubject;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/** An explanation for a person to read. */
final class ExplanationText {
  private static final int P_DECIMALS = 3;
  private static final BigDecimal LEAST_P = BigDecimal.ONE.movePointLeft(P_DECIMALS);

  private final Explanation explanation;
  private final Trace trace;
  private final Messages messages;
  private final Formula formula;
  private final TraceTables tables;
  private final StringBuilder out = new StringBuilder();

  ExplanationText(Explanation explanation, Messages messages) {
    this.explanation = explanation;
    this.trace = explanation.trace();
    this.messages = messages;
    this.formula = new Formula(trace, messages);
    this.tables = new TraceTables(trace.figure().key(), messages, formula);
  }

  String print() {
    heading();
    meaning();
    arithmetic();
    leftOut();
    rows();
    places();
    return out.toString();
  }

  private void heading() {
    Figure figure = trace.figure();
    FigureKey key = figure.key();
    List<String> words = new ArrayList<>(List.of(key.name()));
    List.of(key.intervention(), key.gender()).stream()
        .filter(word -> !word.equals(FigureKey.TOTAL))
        .forEach(words::add);
    List.of(key.category()).stream().filter(word -> !word.isEmpty()).forEach(words::add);
    words.add(key.period().label());
    line(String.join(" · ", words));
    String exact = figure.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("");
    line(
        "  "
            + messages.text(
                "explain.value",
                Formula.printed(figure, messages.language()),
                exact,
                key.unit().word()));
  }

  private void meaning() {
    boolean swedish = messages.language() == Language.SV;
    Optional<Definition> definition = Definitions.of(trace.figure().key().name());
    line("");
    definition.ifPresent(d -> field("explain.definition", swedish ? d.swedish() : d.english()));
    definition
        .filter(d -> !d.base().isEmpty() && trace.rule().divides())
        .ifPresent(d -> field("explain.base", swedish ? swedishBase(d) : d.base()));
    definition
        .filter(d -> !swedish && !d.formula().isEmpty())
        .ifPresent(d -> field("explain.formula", d.formula()));
    definition.filter(Definition::isJudged).ifPresent(d -> outcomeRules());
  }

  private String swedishBase(Definition definition) {
    return messages.text("explain.base-" + AsciiName.of(definition.base()));
  }

  /** What counts as a result, by insats; one line where all have the same rule. */
  private void outcomeRules() {
    Set<String> named = new HashSet<>();
    trace.rows().stream()
        .filter(row -> row.part() != Part.LEFT_OUT)
        .forEach(row -> named.add(row.cell(Column.INTERVENTION)));
    List<Intervention> concerned =
        explanation.association().interventions().stream()
            .filter(intervention -> named.contains(intervention.name()))
            .toList();
    boolean same = concerned.stream().map(Intervention::outcome).distinct().count() == 1;
    concerned.stream()
        .limit(same ? 1 : concerned.size())
        .forEach(
            intervention ->
                field(
                    "explain.rule",
                    (same ? "" : intervention.name() + ": ") + rule(intervention.outcome())));
  }

  private String rule(OutcomeRule rule) {
    return messages.text(
        rule.also().isEmpty() ? "explain.outcome" : "explain.outcome-also",
        String.join(", ", rule.work()),
        String.join(", ", rule.studies()),
        rule.source().column(),
        String.join(", ", rule.also()));
  }

  private void arithmetic() {
    List<String> sums = formula.lines();
    field("explain.arithmetic", sums.get(0));
    String indent = " ".repeat(messages.text("explain.arithmetic").length() + 1);
    sums.stream().skip(1).forEach(text -> line(indent + text));
    Figure figure = trace.figure();
    if (figure.low().isPresent() && figure.high().isPresent()) {
      Printer printer = new Printer(messages.language());
      field(
          "explain.interval",
          messages.text(
              "explain.wilson",
              printer.number(figure.low().get(), 1),
              printer.percent(figure.high().get(), 1)));
    }
    explanation.genders().ifPresent(this::genders);
    field("explain.sources", String.join(", ", figure.sources()));
    for (Finding reason : explanation.lacking()) {
      field("explain.coverage", messages.text("explain.partial", messages.text(reason)));
    }
    if (!trace.agrees()) {
      field("explain.note", messages.text("explain.rows-differ", figure.key().name()));
    }
  }

  private void genders(GenderTest genders) {
    Printer printer = new Printer(messages.language());
    FigureText text = new FigureText(printer, messages.language());
    BigDecimal p = BigDecimal.valueOf(genders.test().p());
    boolean small = p.compareTo(LEAST_P) < 0;
    field(
        "explain.genders",
        messages.text(
            genders.test().significant() ? "explain.fisher-beyond" : "explain.fisher-within",
            text.print(genders.women(), Show.OF),
            text.print(genders.men(), Show.OF),
            (small ? "< " : "= ") + printer.number(small ? LEAST_P : p, P_DECIMALS)));
  }

  private void leftOut() {
    if (trace.leftOut().isEmpty()) {
      return;
    }
    line("");
    line(messages.text("explain.left-out"));
    TextTable table = new TextTable(List.of(true, false));
    trace
        .leftOut()
        .forEach(
            (reason, number) ->
                table.add(
                    List.of(
                        rows(number),
                        messages.language() == Language.SV ? reason.word() : reason.english())));
    table.lines().forEach(text -> line("  " + text));
  }

  private void rows() {
    List<TraceRow> numerator = trace.rows(Part.NUMERATOR).toList();
    part(trace.rule().divides() ? "explain.numerator" : "explain.rows", numerator);
    if (!trace.rule().divides()) {
      return;
    }
    Set<Object> shown = new HashSet<>();
    numerator.forEach(row -> shown.add(List.of(row.at(), row.cells())));
    List<TraceRow> denominator = trace.rows(Part.DENOMINATOR).toList();
    List<TraceRow> others =
        denominator.stream()
            .filter(row -> !shown.contains(List.of(row.at(), row.cells())))
            .toList();
    if (others.isEmpty() && !denominator.isEmpty()) {
      return;
    }
    boolean all = others.size() == denominator.size();
    part(all ? "explain.denominator" : "explain.denominator-rest", others);
  }

  private void part(String heading, List<TraceRow> rows) {
    line("");
    line(messages.text(heading, rows(rows.size())));
    if (rows.stream().anyMatch(row -> !row.cell(Column.ACCOUNT).isEmpty())) {
      line("  " + messages.text("explain.signs"));
    }
    tables.of(rows).forEach(text -> line("  " + text));
  }

  private void places() {
    line("");
    if (explanation.places().isEmpty()) {
      line(messages.text("explain.no-report"));
      return;
    }
    List<PrintedPlaces.Place> places = explanation.places().get();
    String code =
        places.isEmpty()
            ? "explain.nowhere"
            : places.size() == 1 ? "explain.place-one" : "explain.places";
    ReportKind kind = ReportSubject.usual(trace.figure().key().period()).kind();
    line(messages.text(code, places.size(), messages.text("explain.report." + kind.command())));
    for (PrintedPlaces.Place place : places) {
      line("  " + place.section());
      line("    " + words(place));
    }
  }

  private String words(PrintedPlaces.Place place) {
    boolean other = !place.unit().equals(trace.figure().key().unit().word());
    String printed = place.printed() + (other ? " (" + place.unit() + ")" : "");
    String number = place.number() > 0 ? " " + place.number() : "";
    return switch (place.kind()) {
      case TABLE, CHART ->
          messages.text(
              place.kind() == PrintedPlaces.Kind.TABLE ? "explain.in-table" : "explain.in-chart",
              number,
              place.words(),
              place.row(),
              place.column(),
              printed);
      case SENTENCE -> messages.text("explain.in-text", place.words(), printed);
      case KEY_FIGURE -> messages.text("explain.in-key-figure", place.words(), printed);
    };
  }

  private String rows(long number) {
    return new Printer(messages.language()).count(BigDecimal.valueOf(number));
  }

  private void field(String code, String text) {
    line(messages.text(code) + " " + text);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
