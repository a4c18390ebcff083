package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table.Kind;
import se.sofrep.document.axis.CostAreas;
import se.sofrep.document.axis.LifeYears;
import se.sofrep.document.axis.ReturnCosts;
import se.sofrep.document.axis.StatementForm;
import se.sofrep.document.axis.View;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** What the economy's tables run down: statement lines, accounts, cost areas, kinds of cost. */
public final class EconomyAxes {
  private static final String NOTE = "ekonomi.not";
  private final View view;
  private final CostAreas areas;

  /** Every statement and every note asks for them again. */
  private final Map<String, List<Map<String, Object>>> parts = new HashMap<>();

  public EconomyAxes(ReportContext context) {
    this.view = new View(context);
    this.areas = new CostAreas(view);
  }

  /**
   * The lines of a statement to print: those of the form that have an amount in either year, its
   * totals and headings, and the förbund's own lines before the sum that they belong to.
   *
   * @param also figure whose amount keeps a line as well; empty for none
   */
  public List<Map<String, Object>> lines(
      String figure, List<Map.Entry<String, Kind>> form, String also) {
    List<StatementForm.Line> lines =
        form.stream().map(line -> new StatementForm.Line(line.getKey(), line.getValue())).toList();
    return new StatementForm(figure, lines)
        .lines(view, l -> !also.isEmpty() && view.hasAmount(key(also).category(l))).stream()
            .map(
                line ->
                    Map.<String, Object>of(
                        "namn",
                        line.name(),
                        "slag",
                        line.kind().name().toLowerCase(java.util.Locale.ROOT)))
            .toList();
  }

  /** The accounts or parties under a line that have an amount in either year. */
  public List<Map<String, Object>> parts(String line) {
    return parts.computeIfAbsent(line, this::partsOf);
  }

  private List<Map<String, Object>> partsOf(String line) {
    String head = line + " / ";
    return view.categories(NOTE).stream()
        .filter(category -> category.startsWith(head))
        .filter(category -> StatementForm.hasAmount(view, key(NOTE).category(category)))
        .map(
            category ->
                Map.<String, Object>of(
                    "namn", category.substring(head.length()), "kategori", category))
        .toList();
  }

  /** Cost areas with an amount in either year, with what each counts as. */
  public List<Map<String, Object>> areas(boolean income) {
    List<String> names = income ? areas.incomeOfEither() : areas.costsOfEither();
    return names.stream().map(this::area).toList();
  }

  private Map<String, Object> area(String name) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("namn", name);
    out.put("slag", areas.kind(name));
    out.put("i_perioden", areas.hasAmount(name));
    return out;
  }

  /** Kinds of cost that cost something in either year. */
  public List<String> kinds() {
    String split = "ekonomi.kostnadsandel";
    FigureKey key = view.key(split, Unit.PERCENT);
    return view.categories(split).stream()
        .filter(kind -> StatementForm.hasAmount(view, key.category(kind)))
        .toList();
  }

  /**
   * Whether a figure is between two numbers, either of which may be missing.
   *
   * @return {@code ja}, {@code nej}, {@code dold}, or {@code okänt} without a whole figure
   */
  public static String within(
      Optional<Figure> figure, Optional<BigDecimal> low, Optional<BigDecimal> high) {
    if (figure.filter(View::isWithheld).isPresent()) {
      return "dold";
    }
    return figure
        .filter(Figure::isWhole)
        .flatMap(Figure::value)
        .map(
            value ->
                low.filter(l -> value.compareTo(l) < 0).isEmpty()
                        && high.filter(h -> value.compareTo(h) > 0).isEmpty()
                    ? "ja"
                    : "nej")
        .orElse("okänt");
  }

  /**
   * What the years of a life cost that its whole time does not; nothing where that is not known.
   */
  public Optional<BigDecimal> outsideLife(String intervention) {
    FigureKey used = key("ekonomi.insats.utnyttjat").intervention(intervention);
    List<Optional<BigDecimal>> years =
        LifeYears.of(view, intervention).stream()
            .map(year -> view.value(used.period(year)))
            .toList();
    Optional<BigDecimal> whole = view.value(used);
    if (whole.isEmpty() || years.isEmpty() || years.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
            years.stream()
                .map(Optional::orElseThrow)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(whole.get()))
        .filter(rest -> rest.signum() != 0);
  }

  /** The rows of the national follow-up's economy, in order. */
  public List<Map<String, Object>> returnRows() {
    List<Map<String, Object>> out = new ArrayList<>();
    for (ReturnCosts.Line line : new ReturnCosts(areas).lines()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("plats", line.place().name().toLowerCase(java.util.Locale.ROOT));
      row.put("namn", line.label());
      row.put("del", line.part());
      row.put("koder", line.codes());
      row.put("slag", line.kind());
      row.put("agare", line.owners());
      row.put("omraden", line.areas());
      row.put("procent", line.percent());
      BigDecimal bare = line.percent().stripTrailingZeros();
      row.put("procenten", view.printer().percent(bare, Math.max(0, bare.scale())));
      out.add(row);
    }
    return out;
  }

  private FigureKey key(String figure) {
    return view.key(figure, Unit.KRONOR);
  }
}
