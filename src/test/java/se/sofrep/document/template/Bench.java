package se.sofrep.document.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportContext;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.SmallBase;
import se.sofrep.domain.AgeBands;
import se.sofrep.domain.Association;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Material;
import se.sofrep.domain.Narrative;
import se.sofrep.domain.Period;
import se.sofrep.domain.SupportCosts;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Language;
import se.sofrep.testing.TestAssociation;

/** A small association with figures set by hand, for trying templates and texts on. */
public final class Bench {
  private static final List<String> SOURCES = List.of("2019/deltagare.csv");

  private final Period period;
  private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Narrative> texts = new LinkedHashMap<>();

  private static final Intervention.Goal TARGET =
      new Intervention.Goal("Till arbete eller studier", Optional.of(new BigDecimal("40")), true);

  private Optional<SupportCosts> supportCosts = Optional.empty();

  public Bench(Period period) {
    this.period = period;
  }

  public static Bench of2019() {
    return new Bench(Period.year(2019));
  }

  public Bench text(String name, String markdown) {
    texts.put(name, new Narrative(name, "2019/texter/" + name + ".md", markdown));
    return this;
  }

  public Bench assuming(SupportCosts costs) {
    supportCosts = Optional.of(costs);
    return this;
  }

  public FigureKey key(String name, String insats, String gender, String category, Unit unit) {
    return new FigureKey(name, insats, gender, category, period, unit);
  }

  public Bench add(Figure figure) {
    figures.put(figure.key(), figure);
    return this;
  }

  public Bench count(String name, String insats, String gender, String category, long value) {
    FigureKey key = key(name, insats, gender, category, Unit.COUNT);
    return add(Figure.of(key, BigDecimal.valueOf(value), SOURCES));
  }

  public Bench count(String name, String insats, long value) {
    return count(name, insats, "", "", value);
  }

  public Bench countBefore(String name, String insats, long value) {
    FigureKey key = key(name, insats, "", "", Unit.COUNT).period(period.yearBefore());
    return add(Figure.of(key, BigDecimal.valueOf(value), SOURCES));
  }

  /** Count and share of a base, as the figures come in pairs. */
  public Bench share(String name, String insats, String category, long part, long base) {
    count(name, insats, "", category, part);
    return add(share(key(name, insats, "", category, Unit.PERCENT), part, base));
  }

  public Bench shareBefore(String name, String insats, long part, long base) {
    FigureKey key = key(name, insats, "", "", Unit.PERCENT).period(period.yearBefore());
    return add(share(key, part, base));
  }

  private static Figure share(FigureKey key, long part, long base) {
    return Figure.share(key, BigDecimal.valueOf(part), BigDecimal.valueOf(base), SOURCES);
  }

  public Bench percent(String name, String insats, String category, String value) {
    FigureKey key = key(name, insats, "", category, Unit.PERCENT);
    return add(Figure.of(key, new BigDecimal(value), SOURCES));
  }

  public Bench kronor(String name, String category, String value) {
    FigureKey key = key(name, "", "", category, Unit.KRONOR);
    return add(Figure.of(key, new BigDecimal(value), SOURCES));
  }

  public Bench kronorBefore(String name, String category, String value) {
    FigureKey key = key(name, "", "", category, Unit.KRONOR).period(period.yearBefore());
    return add(Figure.of(key, new BigDecimal(value), SOURCES));
  }

  public Bench kronorOf(String name, String insats, String value) {
    FigureKey key = key(name, insats, "", "", Unit.KRONOR);
    return add(Figure.of(key, new BigDecimal(value), SOURCES));
  }

  public Bench days(String insats, String category, String value) {
    FigureKey key = key("avslutade.dagar_i_insats", insats, "", category, Unit.DAYS);
    return add(Figure.of(key, new BigDecimal(value), SOURCES));
  }

  /** Replaces a figure by the same figure withheld. */
  public Bench withhold(FigureKey key) {
    return add(
        new Figure(
            key,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Figure.Status.WITHHELD,
            SOURCES,
            Coverage.State.WHOLE));
  }

  /** What a delårsrapport is composed from: it calls no period året. */
  public ReportContext interim() {
    ReportContext whole = context();
    return new ReportContext(
        whole.material(), whole.figures(), whole.printer(), whole.language(), true);
  }

  public ReportContext context() {
    YearData year = YearData.empty(period.first().getYear()).withTexts(texts);
    YearData before = YearData.empty(period.first().getYear() - 1);
    Material material = new Material(association(), period, year, before, List.of());
    return new ReportContext(
        material,
        Figures.of(new ArrayList<>(figures.values())),
        new Printer(Language.SV, new SmallBase(10)),
        Language.SV);
  }

  public static ReportDocument.Meta meta() {
    return new ReportDocument.Meta(
        "arsredovisning-2019",
        "Årsredovisning 2019",
        "Samordningsförbundet Exempelbygden",
        "222000-0000",
        "Exempelstad",
        "1 januari–31 december 2019",
        "sv",
        "intern",
        true,
        "sofrep",
        "2020-02-01T12:00:00Z");
  }

  private Association association() {
    return new TestAssociation()
        .party("staten", "stat", "3511")
        .party("Exempelstads kommun", "kommun", "3512")
        .party("Region Exempel", "region", "3513")
        .municipalities("Exempelstad")
        .seat("Ordförande", "Försäkringskassan", false)
        .seat("Ledamot", "Exempelstads kommun", false)
        .seat("Ersättare", "Region Exempel", true)
        .auditor("Region Exempel")
        .bands(new AgeBands.Band("–29", 0, 29), new AgeBands.Band("30–44", 30, 44))
        .intervention("Våga vidare", i -> i.aliases("VV-teamet").goals(List.of(TARGET)))
        .intervention("Samverkan", i -> i.individual(0))
        .group("Arbetslivsinriktade insatser", "Våga vidare")
        .costAreaName("1001", "Politisk organisation")
        .costGoal(50, 80)
        .supportCosts(supportCosts)
        .build();
  }
}
