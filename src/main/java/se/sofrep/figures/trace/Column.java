package se.sofrep.figures.trace;

/** What a traced row says of itself, in the order it is shown; named as in the input files. */
public enum Column {
  PARTICIPANT("deltagare"),
  RESPONDENT("svarande"),
  VOUCHER("verifikation"),
  DATE("datum"),
  LINE("post"),
  ACCOUNT("konto"),
  ACCOUNT_NAME("kontonamn"),
  COST_AREA("ansvar"),
  AMOUNT("belopp"),
  SETTING("uppgift"),
  GROUP("grupp"),
  INTERVENTION("insats"),
  GENDER("kön"),
  FIGURE("nyckeltal"),
  CATEGORY("kategori"),
  PERIOD("period"),
  START("start"),
  END("slut"),
  ACTIVITY("aktivitet"),
  KIND("typ"),
  PARTY("part"),
  MUNICIPALITY("kommun"),
  OUTCOME("utfall"),
  FORM("formulär"),
  QUESTION("fråga"),
  ANSWER("svar"),
  VALUE("värde"),
  TEXT("text");

  private final String word;

  Column(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
