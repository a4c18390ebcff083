package se.sofrep.document.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.sofrep.document.Chart;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.document.template.DataComposer;
import se.sofrep.document.wording.Phrase;
import se.sofrep.document.wording.Show;
import se.sofrep.document.wording.Wording;
import se.sofrep.figures.Figure;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;

/** Puts a comparison into tables, charts and the words that its template chooses among. */
public final class ComparisonReport {
  public static final String TEMPLATE = "jamforelse";

  private static final int MOST_NAMED = 6;

  private final Comparison comparison;
  private final Language language;
  private final Printer printer;
  private final Wording wording;
  private final ComparisonTables tables;
  private final ComparisonCharts charts;

  public ComparisonReport(Comparison comparison, Language language) {
    this.comparison = comparison;
    this.language = language;
    this.printer = new Printer(language, comparison.small());
    this.wording = Wording.of(language, printer);
    this.tables = new ComparisonTables(printer, language);
    this.charts = new ComparisonCharts(tables, wording, printer, language);
  }

  /**
   * @param overrides a folder of templates that go before the built-in ones
   * @param findings takes what is wrong with the template
   */
  public ReportDocument compose(
      ReportDocument.Meta meta, Optional<Path> overrides, Findings findings) {
    Map<String, Function<Map<String, String>, Optional<Table>>> byTable = new LinkedHashMap<>();
    byTable.put("utfall", words -> lineup(words).flatMap(tables::outcome));
    byTable.put("floden", words -> lineup(words).flatMap(tables::flow));
    byTable.put("ekonomi", words -> lineup(words).flatMap(tables::economy));
    byTable.put("utveckling", words -> tables.years(comparison));
    Map<String, Function<Map<String, String>, Optional<Chart>>> byChart = new LinkedHashMap<>();
    byChart.put("utfall", words -> lineup(words).flatMap(charts::intervals));
    byChart.put("tratt", words -> lineup(words).flatMap(charts::funnel));
    return new DataComposer(data(meta), byTable, byChart, printer.small())
        .compose(TEMPLATE, meta, language, overrides, findings);
  }

  /** The lineup that a template names by {@code urval}; the first one when it names none. */
  private Optional<Lineup> lineup(Map<String, String> words) {
    String wanted = words.getOrDefault("urval", "");
    return comparison.lineups().stream()
        .filter(lineup -> wanted.isEmpty() || lineup.id().equals(wanted))
        .findFirst();
  }

  private Map<String, Object> data(ReportDocument.Meta meta) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("rapport", Map.of("titel", meta.title(), "utgava", meta.edition()));
    data.put("forbund", comparison.names());
    data.put("forbundslista", wording.list(comparison.names()));
    data.put("antal_ar", comparison.periods().size());
    data.put("ar", comparison.years());
    data.put("jamforelser", comparison.lineups().stream().map(this::lineup).toList());
    data.put("minst", printer.inWords(printer.small().least()));
    data.put("minst_bedoms", printer.inWords(Verdicts.least(printer.small())));
    data.put("olikheter", differences());
    data.put("utveckling", developments());
    return data;
  }

  private Map<String, Object> lineup(Lineup lineup) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", lineup.id());
    out.put("rubrik", lineup.period());
    out.put("av_ar", lineup.of() == Lineup.Of.YEARS);
    out.put("antal", lineup.rows().size());
    out.put("tillsammans", Verdicts.common(lineup).map(this::ofBase).orElse(Phrase.MISSING));
    out.put("fa", few(lineup));
    out.put("inga", names(lineup, ComparisonReport::closedNobody));
    out.put("utan_deltagare", names(lineup, row -> !row.hasParticipants()));
    out.put("utan_huvudbok", names(lineup, row -> !row.hasLedger()));
    out.put("kan_bedomas", judged(lineup));
    Verdicts.of(lineup, printer.small())
        .ifPresent(verdicts -> out.put("tratt", funnel(lineup, verdicts)));
    return out;
  }

  private Phrase ofBase(Figure share) {
    return Phrase.of(tables.ofBase(share), share);
  }

  private long judged(Lineup lineup) {
    return lineup.rows().stream()
        .flatMap(row -> row.share(Compared.WORK_OR_STUDIES).stream())
        .filter(share -> Verdicts.judges(share, printer.small()))
        .count();
  }

  /** {@code Alfa (2 av 3)} of those with too few closed for a share. */
  private List<String> few(Lineup lineup) {
    List<String> out = new ArrayList<>();
    for (Compared row : lineup.rows()) {
      row.share(Compared.WORK_OR_STUDIES)
          .filter(printer.small()::hides)
          .ifPresent(share -> out.add(lineup.name(row) + " (" + tables.ofBase(share) + ")"));
    }
    return out;
  }

  private static boolean closedNobody(Compared row) {
    return row.share(Compared.WORK_OR_STUDIES).filter(f -> f.value().isEmpty()).isPresent();
  }

  private static List<String> names(Lineup lineup, Predicate<Compared> which) {
    return lineup.rows().stream().filter(which).map(lineup::name).toList();
  }

  private Map<String, Object> funnel(Lineup lineup, Verdicts verdicts) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("antal", verdicts.points().size());
    out.put(
        "andel",
        Phrase.of(wording.figureText().print(verdicts.common(), Show.PERCENT), verdicts.common()));
    out.put("vantat", expected(verdicts.points().size()));
    out.put("utanfor", verdicts.outside().stream().map(point -> placed(lineup, point)).toList());
    out.put(
        "langt_utanfor",
        verdicts.outside().stream()
            .filter(point -> point.place().far())
            .map(point -> lineup.name(point.row()))
            .toList());
    return out;
  }

  private static String placed(Lineup lineup, Verdicts.Point point) {
    return lineup.name(point.row()) + (point.place().above() ? " (över)" : " (under)");
  }

  /** How many of so many chance alone puts outside the narrow limits, in words. */
  private static String expected(int points) {
    if (points < Verdicts.ONE_IN) {
      return "färre än ett";
    }
    int rounded = (points + Verdicts.ONE_IN / 2) / Verdicts.ONE_IN;
    return "ungefär " + (rounded == 1 ? "ett" : String.valueOf(rounded));
  }

  private List<Map<String, Object>> differences() {
    List<Map<String, Object>> out = new ArrayList<>();
    for (Rules.Difference difference : new Rules(printer, wording).differences(comparison)) {
      out.add(
          Map.of(
              "vad",
              difference.subject(),
              "sorter",
              difference.variants().stream()
                  .map(
                      variant ->
                          Map.<String, Object>of(
                              "regel", variant.rule(), "forbund", names(variant)))
                  .toList()));
    }
    return out;
  }

  /** Most of very many are told as the rest, once the others have been named. */
  private String names(Rules.Variant variant) {
    int all = comparison.names().size();
    int here = variant.names().size();
    return here > MOST_NAMED && 2 * here > all
        ? "de övriga " + here
        : wording.list(variant.names().stream().map(comparison::shown).toList());
  }

  /** How each share went over the years; empty for one year. */
  private List<Map<String, Object>> developments() {
    if (comparison.periods().size() < 2) {
      return List.of();
    }
    return comparison.names().stream()
        .map(
            name ->
                Map.<String, Object>of(
                    "namn",
                    comparison.shown(name),
                    "ord",
                    wording.overYears(
                        comparison.of(name).stream()
                            .flatMap(one -> one.share(Compared.WORK_OR_STUDIES).stream())
                            .toList())))
        .toList();
  }
}
