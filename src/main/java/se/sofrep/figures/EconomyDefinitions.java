package se.sofrep.figures;

import static se.sofrep.domain.MaterialKind.BALANCES;
import static se.sofrep.domain.MaterialKind.COST_AREAS;
import static se.sofrep.domain.MaterialKind.COST_KINDS;
import static se.sofrep.domain.MaterialKind.LEDGER;
import static se.sofrep.domain.MaterialKind.PARTICIPANTS;
import static se.sofrep.figures.Definition.of;
import static se.sofrep.figures.Unit.KRONOR;
import static se.sofrep.figures.Unit.MONTHS;
import static se.sofrep.figures.Unit.PERCENT;

import java.util.List;
import se.sofrep.domain.MaterialKind;

/** Statements, cost areas and what interventions cost. */
public final class EconomyDefinitions {
  private static final String BY_LINE = "kategori = line";
  private static final String BY_AREA =
      "kategori = code and name of the cost area; Totalt (cost areas), Intäkter totalt (income"
          + " areas), Resultat (both)";

  public static final Definition INCOME_STATEMENT =
      of("ekonomi.resultaträkning", KRONOR)
          .by(BY_LINE)
          .formula(
              "−Σ postings of the line's accounts in P; the closing transfer of the"
                  + " result (899x) left out")
          .restsOn(LEDGER)
          .says(
              "Resultaträkningens rader: intäkter plus, kostnader minus.",
              "The lines of the income statement: income plus, costs minus. An account of"
                  + " class 8 without a line in `konton` is income or cost by the sign of its"
                  + " sum.");

  public static final Definition BALANCE_SHEET =
      of("ekonomi.balansräkning", KRONOR)
          .by(BY_LINE)
          .formula(
              "opening balance + postings up to b; Eget kapital vid årets början = class"
                  + " 20 − what of the year's result is booked there")
          .restsOn(LEDGER, BALANCES)
          .says(
              "Balansräkningens rader vid periodens slut.",
              "The lines of the balance sheet at the end of the period; assets, equity"
                  + " and debts all positive.");

  public static final Definition OPENING_BALANCE =
      of("ekonomi.balansräkning.ingående", KRONOR)
          .by(BY_LINE)
          .formula("opening balance + postings before a")
          .restsOn(LEDGER, BALANCES)
          .says(
              "Balansräkningens rader vid periodens början.",
              "The lines of the balance sheet at the start of the period.");

  public static final Definition BALANCE_CHANGE =
      of("ekonomi.balansräkning.förändring", KRONOR)
          .by(BY_LINE)
          .formula("end − start")
          .restsOn(LEDGER, BALANCES)
          .says(
              "Balansräkningens förändring under perioden.",
              "The change of the balance sheet over the period.");

  public static final Definition CASH_FLOW =
      of("ekonomi.kassaflöde", KRONOR)
          .by(BY_LINE)
          .formula(
              "indirect method: result + items that move no money + changes of balances;"
                  + " Periodens kassaflöde is the sum of the three parts")
          .restsOn(LEDGER, BALANCES)
          .says(
              "Kassaflödesanalysens rader: pengar in plus, pengar ut minus.",
              "The lines of the cash flow statement: money in plus, money out minus.");

  public static final Definition NOTE =
      of("ekonomi.not", KRONOR)
          .by("kategori = line / number name of the account; Medlemsbidrag / party")
          .restsOn(LEDGER)
          .says(
              "Kontona bakom varje rad, med radens tecken.",
              "The accounts behind each line, with the sign the line has; every account"
                  + " with an amount this year or the year before.");

  public static final Definition EQUITY =
      of("ekonomi.eget_kapital", KRONOR)
          .formula("Eget kapital vid årets början + Årets resultat, at b")
          .restsOn(LEDGER, BALANCES)
          .says("Eget kapital vid periodens slut.", "Equity at the end of the period.");

  public static final Definition EQUITY_OF_CONTRIBUTIONS =
      of("ekonomi.eget_kapital.andel_av_medlemsbidrag", PERCENT)
          .base("Medlemsbidrag of the period")
          .restsOn(LEDGER, BALANCES)
          .onlyWhole()
          .says(
              "Eget kapital i förhållande till periodens medlemsbidrag.",
              "Equity in relation to the period's member contributions.");

  public static final Definition EQUITY_OF_INCOME =
      of("ekonomi.eget_kapital.andel_av_intäkter", PERCENT)
          .base("Verksamhetens intäkter of the period")
          .restsOn(LEDGER, BALANCES)
          .onlyWhole()
          .says(
              "Eget kapital i förhållande till verksamhetens intäkter i perioden.",
              "Equity in relation to the period's operating income.");

  public static final Definition OUTCOME =
      of("ekonomi.drift.utfall", KRONOR)
          .by(BY_AREA)
          .formula("−Σ postings of classes 3–8 on the area in P")
          .restsOn(LEDGER, COST_AREAS)
          .says(
              "Kostnadsområdets utfall: kostnader minus, intäkter plus.",
              "Outcome of the cost area: costs minus, income plus; postings without area"
                  + " are in Utan ansvar.");

  public static final Definition BUDGET =
      of("ekonomi.drift.budget", KRONOR)
          .by(BY_AREA)
          .formula("rows of the very period, else the year's × months ÷ 12")
          .restsOn(MaterialKind.BUDGET)
          .says(
              "Kostnadsområdets budget för perioden.",
              "Budget of the cost area for the period; 0 for an area that the budget lacks.");

  public static final Definition DEVIATION =
      of("ekonomi.drift.avvikelse", KRONOR)
          .by(BY_AREA)
          .formula("utfall − budget")
          .restsOn(LEDGER, COST_AREAS, MaterialKind.BUDGET)
          .onlyWhole()
          .says(
              "Utfall minus budget: plus är bättre än budget.",
              "Outcome less budget: plus is better than budget.");

  public static final Definition FORECAST =
      of("ekonomi.drift.prognos", KRONOR)
          .by(BY_AREA)
          .formula("rows of the very period, else the year's as it stands")
          .restsOn(MaterialKind.BUDGET)
          .says("Prognosen för helåret.", "The forecast of the whole year.");

  public static final Definition COST_SHARE =
      of("ekonomi.kostnadsandel", PERCENT)
          .by("kategori = administration, gemensamt, struktur, individ, insatser")
          .base(
              "all costs (classes 4–8) of cost areas, financial included; income areas"
                  + " left out")
          .formula(
              "an area goes by `kostnadsslag`, else by the `slag` of its insats; insatser"
                  + " = struktur + individ")
          .restsOn(LEDGER, COST_AREAS, COST_KINDS)
          .says(
              "Hur stor del av alla kostnader som gått till vad.",
              "What part of all costs went to what.");

  public static final Definition GRANTED =
      of("ekonomi.insats.beviljat", KRONOR)
          .by("insats")
          .formula("beviljat in forbund.yaml")
          .says(
              "Beviljade medel för insatsens hela tid.",
              "Granted for the whole life of the insats.");

  public static final Definition USED =
      of("ekonomi.insats.utnyttjat", KRONOR)
          .by("insats")
          .formula(
              "Σ postings of classes 4–8 on its cost areas in P; where P begins or ends"
                  + " with the insats and the ledger tells no days, the whole accounting year")
          .restsOn(LEDGER, COST_AREAS)
          .says("Insatsens kostnader i perioden.", "Costs of the insats in the period, positive.");

  public static final Definition USED_OF_GRANT =
      of("ekonomi.insats.nyttjandegrad", PERCENT)
          .by("insats")
          .base("beviljat")
          .formula(
              "costs from its start to b ÷ beviljat × 100; of a ledger that tells no"
                  + " days, from the start of its year")
          .restsOn(LEDGER, COST_AREAS)
          .onlyWhole()
          .says(
              "Hur stor del av de beviljade medlen som använts sedan starten.",
              "What part of the grant has been used since the start; told only where the"
                  + " ledgers hold every year since then.");

  public static final Definition COST_PER_PARTICIPANT =
      of("ekonomi.insats.kostnad_per_deltagare", KRONOR)
          .by("insats")
          .base("deltagare.aktuella")
          .formula("utnyttjat ÷ aktuella")
          .restsOn(LEDGER, COST_AREAS, PARTICIPANTS)
          .onlyWhole()
          .rule(Rule.QUOTIENT)
          .says(
              "Insatsens kostnad i perioden per aktuellt deltagande.",
              "Cost of the insats in the period for each current participation.");

  public static final Definition COST_PER_RESULT =
      of("ekonomi.insats.kostnad_per_resultat", KRONOR)
          .by("insats")
          .base("avslutade.resultat")
          .formula("utnyttjat ÷ avslutade.resultat")
          .restsOn(LEDGER, COST_AREAS, PARTICIPANTS)
          .onlyWhole()
          .rule(Rule.QUOTIENT)
          .says(
              "Insatsens kostnad i perioden per avslutat deltagande med resultat.",
              "Cost of the insats in the period for each closed participation with result.");

  public static final Definition SAVING =
      of("samhällsekonomi.besparing", KRONOR)
          .by("insats")
          .base("closed participations with known support")
          .formula(
              "Σ over the base of (assumed monthly cost of the support before − of the"
                  + " support after) × horizon")
          .restsOn(PARTICIPANTS)
          .rule(Rule.SUM_IF_ANY)
          .says(
              "Så mycket lägre blir kostnaden för de avslutades offentliga försörjning"
                  + " under horisonten, efter antagandena under samhällsekonomi i forbund.yaml.",
              "By how much public support of those closed costs less over the horizon, by"
                  + " the assumptions under samhällsekonomi in forbund.yaml; negative when it"
                  + " costs more. Several kinds of support at once each count in full; Lön and"
                  + " Ingen offentlig försörjning cost 0 unless stated. Left out are anonymous"
                  + " and misregistered rows, those whose support before or after is not given,"
                  + " and those with a kind that has no assumed cost. What would have happened"
                  + " without the insats is not known. Without assumptions, or without rows of"
                  + " persons, there is no figure.");

  public static final Definition PAYBACK =
      of("samhällsekonomi.återbetalningstid", MONTHS)
          .by("insats")
          .base("saving of a month")
          .formula("ekonomi.insats.utnyttjat ÷ (besparing ÷ horizon)")
          .restsOn(LEDGER, COST_AREAS, PARTICIPANTS)
          .onlyWhole()
          .rule(Rule.PAYBACK)
          .says(
              "Antal månader tills insatsens kostnad i perioden är intjänad, om"
                  + " besparingen håller i sig; inget värde när ingenting sparas.",
              "Months until the cost of the insats in the period is earned back, if the"
                  + " saving lasts; no value when nothing is saved or it costs more.");

  private EconomyDefinitions() {}

  static List<Definition> all() {
    return List.of(
        INCOME_STATEMENT,
        BALANCE_SHEET,
        OPENING_BALANCE,
        BALANCE_CHANGE,
        CASH_FLOW,
        NOTE,
        EQUITY,
        EQUITY_OF_CONTRIBUTIONS,
        EQUITY_OF_INCOME,
        OUTCOME,
        BUDGET,
        DEVIATION,
        FORECAST,
        COST_SHARE,
        GRANTED,
        USED,
        USED_OF_GRANT,
        COST_PER_PARTICIPANT,
        COST_PER_RESULT,
        SAVING,
        PAYBACK);
  }
}
