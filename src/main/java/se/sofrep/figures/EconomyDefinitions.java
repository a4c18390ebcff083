package se.sofrep.figures;

import java.util.List;

/** Definitions of {@code ekonomi.*}. */
final class EconomyDefinitions {
  private static final List<Unit> KRONOR = List.of(Unit.KRONOR);
  private static final List<Unit> PERCENT = List.of(Unit.PERCENT);
  private static final String BY_LINE = "kategori = line";
  private static final String BY_AREA =
      "kategori = code and name of the cost area; Totalt (cost areas), Intäkter totalt (income"
          + " areas), Resultat (both)";

  private EconomyDefinitions() {}

  static List<Definition> all() {
    List<Definition> all = new java.util.ArrayList<>(statements());
    all.addAll(areas());
    all.addAll(interventions());
    return all;
  }

  private static List<Definition> statements() {
    return List.of(
        new Definition(
            "ekonomi.resultaträkning",
            KRONOR,
            BY_LINE,
            "",
            "−Σ postings of the line's accounts in P; the closing transfer of the result (899x) left"
                + " out",
            "Resultaträkningens rader: intäkter plus, kostnader minus.",
            "The lines of the income statement: income plus, costs minus. An account of class 8"
                + " without a line in `konton` is income or cost by the sign of its sum."),
        new Definition(
            "ekonomi.balansräkning",
            KRONOR,
            BY_LINE,
            "",
            "opening balance + postings up to b; Eget kapital vid årets början = class 20 − what of"
                + " the year's result is booked there",
            "Balansräkningens rader vid periodens slut.",
            "The lines of the balance sheet at the end of the period; assets, equity and debts all"
                + " positive."),
        new Definition(
            "ekonomi.balansräkning.ingående",
            KRONOR,
            BY_LINE,
            "",
            "opening balance + postings before a",
            "Balansräkningens rader vid periodens början.",
            "The lines of the balance sheet at the start of the period."),
        new Definition(
            "ekonomi.balansräkning.förändring",
            KRONOR,
            BY_LINE,
            "",
            "end − start",
            "Balansräkningens förändring under perioden.",
            "The change of the balance sheet over the period."),
        new Definition(
            "ekonomi.kassaflöde",
            KRONOR,
            BY_LINE,
            "",
            "indirect method: result + items that move no money + changes of balances; Periodens"
                + " kassaflöde is the sum of the three parts",
            "Kassaflödesanalysens rader: pengar in plus, pengar ut minus.",
            "The lines of the cash flow statement: money in plus, money out minus."),
        new Definition(
            "ekonomi.not",
            KRONOR,
            "kategori = line / number name of the account; Medlemsbidrag / party",
            "",
            "",
            "Kontona bakom varje rad, med radens tecken.",
            "The accounts behind each line, with the sign the line has; every account with an amount"
                + " this year or the year before."),
        new Definition(
            "ekonomi.eget_kapital",
            KRONOR,
            "",
            "",
            "Eget kapital vid årets början + Årets resultat, at b",
            "Eget kapital vid periodens slut.",
            "Equity at the end of the period."),
        new Definition(
            "ekonomi.eget_kapital.andel_av_medlemsbidrag",
            PERCENT,
            "",
            "Medlemsbidrag of the period",
            "",
            "Eget kapital i förhållande till periodens medlemsbidrag.",
            "Equity in relation to the period's member contributions."),
        new Definition(
            "ekonomi.eget_kapital.andel_av_intäkter",
            PERCENT,
            "",
            "Verksamhetens intäkter of the period",
            "",
            "Eget kapital i förhållande till verksamhetens intäkter i perioden.",
            "Equity in relation to the period's operating income."));
  }

  private static List<Definition> areas() {
    return List.of(
        new Definition(
            "ekonomi.drift.utfall",
            KRONOR,
            BY_AREA,
            "",
            "−Σ postings of classes 3–8 on the area in P",
            "Kostnadsområdets utfall: kostnader minus, intäkter plus.",
            "Outcome of the cost area: costs minus, income plus; postings without area are in Utan"
                + " ansvar."),
        new Definition(
            "ekonomi.drift.budget",
            KRONOR,
            BY_AREA,
            "",
            "rows of the very period, else the year's × months ÷ 12",
            "Kostnadsområdets budget för perioden.",
            "Budget of the cost area for the period; 0 for an area that the budget lacks."),
        new Definition(
            "ekonomi.drift.avvikelse",
            KRONOR,
            BY_AREA,
            "",
            "utfall − budget",
            "Utfall minus budget: plus är bättre än budget.",
            "Outcome less budget: plus is better than budget."),
        new Definition(
            "ekonomi.drift.prognos",
            KRONOR,
            BY_AREA,
            "",
            "rows of the very period, else the year's as it stands",
            "Prognosen för helåret.",
            "The forecast of the whole year."),
        new Definition(
            "ekonomi.kostnadsandel",
            PERCENT,
            "kategori = administration, gemensamt, struktur, individ, insatser",
            "all costs (classes 4–8) of cost areas, financial included; income areas left out",
            "an area goes by `kostnadsslag`, else by the `slag` of its insats; insatser = struktur +"
                + " individ",
            "Hur stor del av alla kostnader som gått till vad.",
            "What part of all costs went to what."));
  }

  private static List<Definition> interventions() {
    return List.of(
        new Definition(
            "ekonomi.insats.beviljat",
            KRONOR,
            "insats",
            "",
            "beviljat in forbund.yaml",
            "Beviljade medel för insatsens hela tid.",
            "Granted for the whole life of the insats."),
        new Definition(
            "ekonomi.insats.utnyttjat",
            KRONOR,
            "insats",
            "",
            "Σ postings of classes 4–8 on its cost areas in P; where P begins or ends with the insats"
                + " and the ledger tells no days, the whole accounting year",
            "Insatsens kostnader i perioden.",
            "Costs of the insats in the period, positive."),
        new Definition(
            "ekonomi.insats.nyttjandegrad",
            PERCENT,
            "insats",
            "beviljat",
            "costs from its start to b ÷ beviljat × 100; of a ledger that tells no days, from the start of"
                + " its year",
            "Hur stor del av de beviljade medlen som använts sedan starten.",
            "What part of the grant has been used since the start; told only where the ledgers hold"
                + " every year since then."),
        new Definition(
            "ekonomi.insats.kostnad_per_deltagare",
            KRONOR,
            "insats",
            "deltagare.aktuella",
            "utnyttjat ÷ aktuella",
            "Insatsens kostnad i perioden per aktuellt deltagande.",
            "Cost of the insats in the period for each current participation."),
        new Definition(
            "ekonomi.insats.kostnad_per_resultat",
            KRONOR,
            "insats",
            "avslutade.resultat",
            "utnyttjat ÷ avslutade.resultat",
            "Insatsens kostnad i perioden per avslutat deltagande med resultat.",
            "Cost of the insats in the period for each closed participation with result."),
        new Definition(
            "samhällsekonomi.besparing",
            KRONOR,
            "insats",
            "closed participations with known support",
            "Σ over the base of (assumed monthly cost of the support before − of the support after)"
                + " × horizon",
            "Så mycket lägre blir kostnaden för de avslutades offentliga försörjning under"
                + " horisonten, efter antagandena under samhällsekonomi i forbund.yaml.",
            "By how much public support of those closed costs less over the horizon, by the"
                + " assumptions under samhällsekonomi in forbund.yaml; negative when it costs more."
                + " Several kinds of support at once each count in full; Lön and Ingen offentlig"
                + " försörjning cost 0 unless stated. Left out are anonymous and misregistered"
                + " rows, those whose support before or after is not given, and those with a kind"
                + " that has no assumed cost. What would have happened without the insats is not"
                + " known. Without assumptions, or without rows of persons, there is no figure."),
        new Definition(
            "samhällsekonomi.återbetalningstid",
            List.of(Unit.MONTHS),
            "insats",
            "saving of a month",
            "ekonomi.insats.utnyttjat ÷ (besparing ÷ horizon)",
            "Antal månader tills insatsens kostnad i perioden är intjänad, om besparingen håller i"
                + " sig; inget värde när ingenting sparas.",
            "Months until the cost of the insats in the period is earned back, if the saving lasts;"
                + " no value when nothing is saved or it costs more."));
  }
}
