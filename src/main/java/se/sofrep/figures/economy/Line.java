package se.sofrep.figures.economy;

/** The lines of the statements, as they are called in the column kategori. */
public final class Line {
  public static final String CONTRIBUTIONS = "Medlemsbidrag";
  public static final String OTHER_INCOME = "EU-medel och andra bidrag";
  public static final String INCOME = "Verksamhetens intäkter";
  public static final String COSTS = "Verksamhetens kostnader";
  public static final String DEPRECIATION = "Avskrivningar";
  public static final String OPERATING_RESULT = "Verksamhetens resultat";
  public static final String FINANCIAL_INCOME = "Finansiella intäkter";
  public static final String FINANCIAL_COSTS = "Finansiella kostnader";
  public static final String RESULT_AFTER_FINANCIAL = "Resultat efter finansiella poster";
  public static final String EXTRAORDINARY = "Extraordinära poster";
  public static final String RESULT = "Årets resultat";

  public static final String FIXED_ASSETS = "Anläggningstillgångar";
  public static final String STOCK = "Förråd";
  public static final String RECEIVABLES = "Fordringar";
  public static final String PLACEMENTS = "Placeringar";
  public static final String CASH = "Kassa och bank";
  public static final String CURRENT_ASSETS = "Summa omsättningstillgångar";
  public static final String ASSETS = "Summa tillgångar";
  public static final String OPENING_EQUITY = "Eget kapital vid årets början";
  public static final String EQUITY = "Summa eget kapital";
  public static final String PROVISIONS = "Avsättningar";
  public static final String LONG_DEBT = "Långfristiga skulder";
  public static final String SHORT_DEBT = "Kortfristiga skulder";
  public static final String EQUITY_AND_DEBT = "Summa eget kapital och skulder";

  public static final String PERIOD_RESULT = "Periodens resultat";
  public static final String NOT_LIQUID = "Ej likviditetspåverkande poster";
  public static final String STOCK_CHANGE = "Förändring förråd";
  public static final String RECEIVABLES_CHANGE = "Förändring kortfristiga fordringar";
  public static final String SHORT_DEBT_CHANGE = "Förändring kortfristiga skulder";
  public static final String CASH_OPERATING = "Kassaflöde från den löpande verksamheten";
  public static final String CASH_INVESTING = "Kassaflöde från investeringsverksamheten";
  public static final String CASH_FINANCING = "Kassaflöde från finansieringsverksamheten";
  public static final String CASH_FLOW = "Periodens kassaflöde";
  public static final String CASH_AT_START = "Likvida medel vid periodens början";
  public static final String CASH_AT_END = "Likvida medel vid periodens slut";

  private Line() {}
}
