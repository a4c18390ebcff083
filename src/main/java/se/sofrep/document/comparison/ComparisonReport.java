package se.sofrep.document.comparison;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.template.ComparisonComposer;
import se.sofrep.document.wording.Phrase;
import se.sofrep.document.wording.Show;
import se.sofrep.document.wording.Wording;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Funnel;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/** What the templates of a comparison read: who stands beside whom, and what is to be said. */
public final class ComparisonReport {
  public static final String TEMPLATE = "jamforelse";

  private static final int MOST_NAMED = 6;

  private final Comparison comparison;
  private final Language language;
  private final Printer printer;
  private final Wording wording;
  private final Messages messages;

  public ComparisonReport(Comparison comparison, Language language) {
    this.comparison = comparison;
    this.language = language;
    this.printer = new Printer(language, comparison.small());
    this.wording = Wording.of(language, printer);
    this.messages = new Messages(language);
  }

  /**
   * @param overrides a folder of templates that go before the built-in ones
   * @param findings takes what is wrong with the template
   */
  public ReportDocument compose(
      ReportDocument.Meta meta, Optional<Path> overrides, Findings findings) {
    Map<String, Map<String, Object>> lineups = new LinkedHashMap<>();
    comparison.lineups().forEach(lineup -> lineups.put(lineup.id(), lineup(lineup)));
    return new ComparisonComposer(
            data(meta), lineups, comparison.sources(printer, language), printer.small())
        .compose(TEMPLATE, meta, language, overrides, findings);
  }

  private Map<String, Object> data(ReportDocument.Meta meta) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("rapport", Map.of("titel", meta.title(), "utgava", meta.edition()));
    data.put("forbund", comparison.names());
    data.put("forbundslista", wording.list(comparison.names()));
    data.put(
        "forbunden",
        comparison.names().stream()
            .map(name -> Map.of("namn", comparison.shown(name), "förbund", name))
            .toList());
    data.put("antal_ar", comparison.periods().size());
    data.put("ar", comparison.years());
    data.put("perioder", comparison.periods().stream().map(period -> period.label()).toList());
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
    out.put("rader", lineup.rows().stream().map(row -> row(lineup, row)).toList());
    out.put("alla", Map.of("förbund", Lineup.ALL, "period", lineup.span().label()));
    out.put("egen", lineup.rows().stream().anyMatch(Compared::hasOwnRule));
    out.put("tillsammans", lineup.common().map(this::ofBase).orElse(Phrase.MISSING));
    out.put("fa", few(lineup));
    out.put("inga", names(lineup, ComparisonReport::closedNobody));
    out.put("utan_deltagare", names(lineup, row -> !row.hasParticipants()));
    out.put("utan_huvudbok", names(lineup, row -> !row.hasLedger()));
    out.put("kan_bedomas", judged(lineup));
    Verdicts.of(lineup, printer.small())
        .ifPresent(verdicts -> out.put("tratt", funnel(lineup, verdicts)));
    return out;
  }

  /** What a row is called, and whose figures it means. */
  private static Map<String, Object> row(Lineup lineup, Compared row) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("namn", lineup.name(row));
    out.put("förbund", row.name());
    out.put("period", row.period().label());
    return out;
  }

  private Phrase ofBase(Figure share) {
    return Phrase.of(wording.figureText().print(share, Show.OF), share);
  }

  private long judged(Lineup lineup) {
    return lineup.rows().stream()
        .flatMap(row -> row.share(Compared.WORK_OR_STUDIES).stream())
        .filter(share -> Verdicts.judges(share, printer.small()))
        .count();
  }

  /** {@code Alfa (2 av 3)} of those with too few closed for a share. */
  private List<String> few(Lineup lineup) {
    return lineup.rows().stream()
        .flatMap(
            row ->
                row
                    .share(Compared.WORK_OR_STUDIES)
                    .filter(printer.small()::hides)
                    .map(share -> lineup.name(row) + " (" + ofBase(share).printed() + ")")
                    .stream())
        .toList();
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
    out.put(
        "punkter",
        verdicts.points().stream().map(point -> point(lineup, verdicts, point)).toList());
    return out;
  }

  /** A row that is judged: its counts, the counts inside the limits, and where it lies. */
  private Map<String, Object> point(Lineup lineup, Verdicts verdicts, Verdicts.Point point) {
    Map<String, Object> out = row(lineup, point.row());
    out.put("antal", point.count());
    out.put("bas", point.base());
    out.put("utanfor", point.place().outside());
    out.put("lage", place(point.place()));
    out.put("smala", within(verdicts, point, Funnel.Limit.USUAL));
    out.put("vida", within(verdicts, point, Funnel.Limit.FAR));
    return out;
  }

  private Map<String, Object> within(Verdicts verdicts, Verdicts.Point point, Funnel.Limit limit) {
    Funnel.Counts counts = verdicts.funnel().within(point.base(), limit);
    return Map.of(
        "minst", printer.count(BigDecimal.valueOf(counts.least())),
        "storst", printer.count(BigDecimal.valueOf(counts.greatest())));
  }

  private static String place(Funnel.Place place) {
    return switch (place) {
      case INSIDE -> "inne";
      case ABOVE -> "over";
      case BELOW -> "under";
      case FAR_ABOVE -> "langt_over";
      case FAR_BELOW -> "langt_under";
    };
  }

  private String placed(Lineup lineup, Verdicts.Point point) {
    String way = point.place().above() ? "above" : "below";
    return messages.named("words.compared-" + way, Map.of("name", lineup.name(point.row())));
  }

  /** How many of so many chance alone puts outside the narrow limits, in words. */
  private String expected(int points) {
    int rounded = (points + Verdicts.ONE_IN / 2) / Verdicts.ONE_IN;
    String many = points < Verdicts.ONE_IN ? "0" : rounded == 1 ? "1" : "many";
    return messages.named("words.compared-expected-" + many, Map.of("count", rounded));
  }

  private List<Map<String, Object>> differences() {
    return new Rules(printer, wording, messages)
        .differences(comparison).stream()
            .map(
                difference ->
                    Map.of(
                        "vad",
                        difference.subject(),
                        "sorter",
                        difference.variants().stream().map(this::variant).toList()))
            .toList();
  }

  private Map<String, String> variant(Rules.Variant variant) {
    return Map.of("regel", variant.rule(), "forbund", names(variant));
  }

  /** Most of very many are told as the rest, once the others have been named. */
  private String names(Rules.Variant variant) {
    int all = comparison.names().size();
    int here = variant.names().size();
    return here > MOST_NAMED && 2 * here > all
        ? messages.named("words.compared-others", Map.of("count", here))
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
