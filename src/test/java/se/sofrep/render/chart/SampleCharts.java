package se.sofrep.render.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Kind;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;
import se.sofrep.document.Printer;
import se.sofrep.document.Table;
import se.sofrep.problem.Language;
import se.sofrep.render.SampleReport;

/** Charts such as reports of a samordningsförbund hold, and their borderline cases. */
final class SampleCharts {
  private SampleCharts() {}

  private static final Printer PRINTER = new Printer(Language.SV);

  static final List<String> QUESTIONS =
      List.of(
          "I vilken utsträckning har du fått vara med och påverka planeringen av det stöd som du får"
              + " i insatsen?",
          "I vilken utsträckning upplever du att de som arbetar i insatsen förstår din situation?",
          "Har du fått stöd av en och samma person eller ett och samma team under hela tiden?",
          "I vilken utsträckning har insatsen bidragit till att du har närmat dig arbete eller"
              + " studier, jämfört med hur det var när du började?",
          "Upplever du att myndigheterna och vården samarbetar kring dig så att du slipper berätta"
              + " samma sak flera gånger?",
          "Har din hälsa förbättrats?",
          "I vilken utsträckning har du fått hjälp att komma i kontakt med"
              + " Arbetsförmedlingen, Försäkringskassan, kommunens försörjningsstöd eller vården?",
          "Vet du vad som händer efter insatsens slut?",
          "Skulle du rekommendera insatsen till någon annan i samma situation som du själv?");

  static final List<String> STEPS =
      List.of(
          "Inte alls",
          "Till liten del",
          "Delvis",
          "Till stor del",
          "Till mycket stor del",
          "Helt och hållet");

  static Chart chart(String id, Kind kind, String unit, List<String> categories, Series... series) {
    return new Chart(
        id,
        1,
        "Rubrik för " + id,
        "Diagrammet visar " + id + " & <mer>.",
        kind,
        unit,
        categories,
        List.of(series),
        new Table(id + "-data", 0, "", List.of(), List.of(), List.of()),
        List.of());
  }

  static Series series(String name, Role role, double... values) {
    return new Series(
        name,
        role,
        Arrays.stream(values)
            .mapToObj(v -> Double.isNaN(v) ? Optional.<Point>empty() : point(v, number(v)))
            .toList());
  }

  static Series percents(String name, Role role, double... values) {
    return new Series(
        name,
        role,
        Arrays.stream(values)
            .mapToObj(
                v -> Double.isNaN(v) ? Optional.<Point>empty() : point(v, number(v) + "\u00a0%"))
            .toList());
  }

  static Optional<Point> point(double value, String label) {
    return Optional.of(Point.of(value, label));
  }

  static Optional<Point> interval(double value, String label, double low, double high) {
    return Optional.of(new Point(value, label, Optional.of(low), Optional.of(high)));
  }

  static String number(double value) {
    return PRINTER.number(java.math.BigDecimal.valueOf(value), 0);
  }

  static Chart outcomeAgainstTarget() {
    return chart(
        "utfall",
        Kind.INTERVALS,
        "procent",
        List.of("Arbetsrehabteamet", "Arbetsrehabteamet förrehabilitering", "ALL-IN", "Nya vägar"),
        new Series(
            "Utfall med osäkerhetsintervall, 95 %",
            Role.OUTCOME,
            List.of(
                interval(35.7, "10 av 28 (36\u00a0%)", 20.7, 54.2),
                Optional.empty(),
                interval(22.2, "4 av 18 (22\u00a0%)", 9.0, 45.2),
                interval(0, "0 av 6 (0\u00a0%)", 0, 39.0))),
        new Series(
            "Mål",
            Role.TARGET,
            List.of(
                point(40, "40\u00a0%"),
                Optional.empty(),
                point(20, "20\u00a0%"),
                point(20, "20\u00a0%"))));
  }

  static Chart outcomeByGender() {
    return chart(
        "utfall-kon",
        Kind.INTERVALS,
        "procent",
        List.of("Arbetsrehabteamet", "ALL-IN"),
        new Series(
            "Kvinnor",
            Role.WOMEN,
            List.of(
                interval(42, "8 av 19 (42\u00a0%)", 23, 64),
                interval(91, "10 av 11 (91\u00a0%)", 62, 98))),
        new Series(
            "Män",
            Role.MEN,
            List.of(
                interval(22, "2 av 9 (22\u00a0%)", 6, 55),
                interval(43, "3 av 7 (43\u00a0%)", 16, 75))),
        new Series("Mål", Role.TARGET, List.of(point(40, "40\u00a0%"), point(40, "40\u00a0%"))));
  }

  static Chart ageByGender() {
    return chart(
        "alder",
        Kind.BARS,
        "procent",
        List.of("–29 år", "30–44 år", "45–59 år", "60– år"),
        percents("Kvinnor", Role.WOMEN, 31, 42, 27, 0),
        percents("Män", Role.MEN, 38, 29, 29, 4));
  }

  static Chart supportByThreeGroups() {
    return chart(
        "forsorjning",
        Kind.BARS,
        "procent",
        List.of(
            "Försörjningsstöd",
            "Sjukpenning/rehabpenning",
            "Sjukersättning",
            "Aktivitetsersättning",
            "A-kassa",
            "Aktivitetsstöd",
            "Studiestöd",
            "Lön",
            "Ingen offentlig försörjning"),
        percents("Kvinnor", Role.WOMEN, 48, 22, 2, 9, 4, 11, 0, 3, 7),
        percents("Män", Role.MEN, 55, 14, 0, 12, 6, 9, 1, 3, 5),
        percents("Kvinnor (Nya vägar)", Role.OTHER_1, 81, 0, 0, 0, Double.NaN, 5, 5, 0, 14),
        percents("Män (Nya vägar)", Role.OTHER_2, 75, 5, 5, 5, 5, 5, 5, 0, 10),
        percents("Totalt", Role.TOTAL, 52, 18, 1, 10, 5, 10, 1, 3, 6));
  }

  static Chart indicators() {
    double[][] counts = {
      {0, 1, 3, 5, 9, 12},
      {0, 0, 2, 4, 8, 16},
      {1, 0, 1, 2, 3, 23},
      {4, 6, 7, 5, 5, 3},
      {3, 5, 9, 6, 4, 3},
      {2, 4, 8, 9, 4, 3},
      {0, 0, 0, 0, 0, 0},
      {11, 8, 4, 3, 2, 1},
      {0, 0, 1, 1, 2, 26}
    };
    List<Series> series = new ArrayList<>();
    for (int step = 0; step < STEPS.size(); step++) {
      int s = step;
      series.add(
          series(STEPS.get(s), Role.STEP, Arrays.stream(counts).mapToDouble(c -> c[s]).toArray()));
    }
    return chart(
        "indikatorer", Kind.STACKED_SHARE, "antal", QUESTIONS, series.toArray(Series[]::new));
  }

  static Chart budgetAgainstOutcome() {
    List<String> areas =
        List.of(
            "1001 Politisk organisation",
            "1002 Revision",
            "1003 Kansli och verksamhetsutveckling",
            "1011 Gemensamma kostnader",
            "2000 Kompetensutveckling",
            "2001 Samverkansdagar och processtöd",
            "2002 Våld i nära relationer",
            "3001 ALL-IN",
            "3002 Nya vägar",
            "3003 Samordnare i öppenvården",
            "3004 Unga vuxna med aktivitetsersättning",
            "3005 Kartläggningsteamet",
            "3006 Arbetsrehabteamet",
            "3007 Arbetsrehabteamet förrehabilitering",
            "3008 Supported Employment",
            "4000 Oförutsett");
    return chart(
        "budget",
        Kind.BARS,
        "tkr",
        areas,
        series(
            "Utfall 2019",
            Role.OUTCOME,
            212,
            48,
            1830,
            96,
            310,
            154,
            0,
            2210,
            1345,
            640,
            905,
            1120,
            4524,
            780,
            433,
            0),
        series(
            "Budget 2019",
            Role.BUDGET,
            250,
            45,
            1900,
            120,
            400,
            150,
            75,
            2100,
            1400,
            700,
            900,
            1250,
            4400,
            800,
            450,
            200));
  }

  static Chart deviation() {
    return chart(
        "avvikelse",
        Kind.BARS,
        "tkr",
        List.of("Kansli", "Arbetsrehabteamet", "ALL-IN", "Nya vägar", "Revision"),
        series("Avvikelse", Role.TOTAL, 70, -124, -110, 55, -3));
  }

  static Chart equity() {
    return chart(
        "eget-kapital",
        Kind.COLUMNS,
        "tkr",
        List.of("2015", "2016", "2017", "2018", "2019"),
        series("Eget kapital", Role.OUTCOME, 4210, 3890, 3120, 2480, 1975),
        series("Tak, 20 % av medlemsbidragen", Role.TARGET, 2320, 2400, 2400, 2480, 2600));
  }

  static Chart contributionsOverTime() {
    return chart(
        "deltagare-ar",
        Kind.COLUMNS,
        "antal",
        List.of("2015", "2016", "2017", "2018", "2019"),
        series("Kvinnor", Role.WOMEN, 91, 104, 0, 140, 133),
        series("Män", Role.MEN, 62, 71, Double.NaN, 99, 87));
  }

  static Chart resultOverTime() {
    return chart(
        "resultat",
        Kind.COLUMNS,
        "kr",
        IntStream.rangeClosed(2012, 2019).mapToObj(Integer::toString).toList(),
        series(
            "Årets resultat",
            Role.OUTCOME,
            1_250_300,
            402_000,
            -310_500,
            -87_000,
            0,
            954_210,
            -640_000,
            -505_120));
  }

  static Chart flow() {
    return chart(
        "flode",
        Kind.STACKED,
        "antal",
        List.of("Arbetsrehabteamet", "ALL-IN", "Nya vägar", "Samordnare i öppenvården", "Ny"),
        series("Kvinnor", Role.WOMEN, 48, 31, 12, 1, 0),
        series("Män", Role.MEN, 29, 22, 15, 2, 0),
        series("Okänt", Role.OTHER_2, 1, 0, 3, 0, 0));
  }

  static Chart beforeAfter() {
    return chart(
        "fore-efter",
        Kind.BARS,
        "antal",
        List.of("Försörjningsstöd", "Sjukpenning", "Lön", "Studiestöd"),
        series("Före", Role.BEFORE, 61, 22, 4, 1),
        new Series(
            "Efter",
            Role.AFTER,
            List.of(point(34, "34"), point(Double.NaN, ".."), point(29, "29"), Optional.empty())));
  }

  static Chart many() {
    return chart(
        "manga",
        Kind.BARS,
        "antal",
        IntStream.rangeClosed(1, 40).mapToObj(i -> "Kommun nummer " + i).toList(),
        series("Kvinnor", Role.WOMEN, IntStream.range(0, 40).mapToDouble(i -> i * 3).toArray()),
        series("Män", Role.MEN, IntStream.range(0, 40).mapToDouble(i -> 120 - i * 3).toArray()));
  }

  static Chart withTargetsOnBars() {
    return chart(
        "mal",
        Kind.BARS,
        "procent",
        List.of("Insatser mot god kvalitet", "Administration", "Struktur"),
        percents("Andel av kostnaderna", Role.OUTCOME, 62, 18.6, 19),
        percents("Mål", Role.TARGET, 65, 20, 40));
  }

  static Chart allZero() {
    return chart(
        "nollor",
        Kind.BARS,
        "antal",
        List.of("Volym", "Konsultation"),
        series("Deltagare", Role.TOTAL, 0, 0));
  }

  static Chart one() {
    return chart("en", Kind.BARS, "procent", List.of("ALL-IN"), percents("K", Role.WOMEN, 100));
  }

  static Chart kronor() {
    return chart(
        "kronor",
        Kind.BARS,
        "kr",
        List.of("Försäkringskassan och Arbetsförmedlingen", "Region", "Kommuner"),
        new Series(
            "Bidrag",
            Role.TOTAL,
            List.of(
                point(24_524_000, "24\u00a0524\u00a0000\u00a0kr"),
                point(12_262_000, "12\u00a0262\u00a0000\u00a0kr"),
                point(12_262_000, "12\u00a0262\u00a0000\u00a0kr"))));
  }

  /** Without series, without categories, without points. */
  static List<Chart> empty() {
    List<Chart> charts = new ArrayList<>();
    for (Kind kind : SampleReport.CATEGORY_KINDS) {
      String name = "tom-" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      charts.add(chart(name + "-a", kind, "antal", List.of()));
      charts.add(chart(name + "-b", kind, "procent", List.of("Kvinnor", "Män")));
      charts.add(chart(name + "-c", kind, "tkr", List.of(), series("S", Role.WOMEN)));
      charts.add(
          chart(name + "-d", kind, "", List.of("A", "A"), series("S", Role.WOMEN, Double.NaN)));
    }
    return charts;
  }

  static List<Chart> all() {
    return List.of(
        outcomeAgainstTarget(),
        outcomeByGender(),
        ageByGender(),
        supportByThreeGroups(),
        indicators(),
        budgetAgainstOutcome(),
        deviation(),
        equity(),
        contributionsOverTime(),
        resultOverTime(),
        flow(),
        beforeAfter(),
        many(),
        withTargetsOnBars(),
        allZero(),
        one(),
        kronor());
  }
}
