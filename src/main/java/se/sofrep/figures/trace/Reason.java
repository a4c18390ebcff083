package se.sofrep.figures.trace;

/** Why a row was left out, in the words of the column {@code skäl} and in English. */
public enum Reason {
  OTHER_INTERVENTION("annan insats", "another insats"),
  HAS_COUNTS(
      "insatsen räknas efter deltagare_antal", "the insats is told by counts (deltagare_antal)"),
  HAS_ROWS("insatsen räknas efter sina deltagarrader", "the insats is told by its own rows"),
  ANONYMOUS("anonym", "anonymous"),
  MISREGISTERED("felregistrerad", "misregistered"),
  OTHER_REGISTRATION("vanlig registrering", "ordinary registration"),
  OUTSIDE_PERIOD("utanför perioden", "outside the period"),
  OTHER_GENDER("annat kön", "another gender"),
  OTHER_VALUE("annat värde", "another value"),
  SAME_PERSON("personen är redan räknad", "the person is already counted"),
  BESIDE_GENDERS("total bredvid könen", "a total beside the genders"),
  OTHER_FIGURE("annat nyckeltal", "another figure"),
  NO_NUMBER("utan uppgift", "no number given"),
  NO_ASSUMED_COST("stöd utan antagen kostnad", "support without an assumed cost"),
  OTHER_KIND("annan typ", "another kind"),
  OTHER_GROUP("annan grupp", "another group"),
  OTHER_QUESTION("annan fråga", "another question"),
  FEWER_ANSWERS("annan fråga har fler svar", "another question has more answers"),
  OTHER_ACCOUNT("konto på annan rad", "an account of another line"),
  BALANCE_ACCOUNT("balanskonto", "a balance account"),
  NOT_COST("inte kostnad", "not a cost"),
  CLOSING_TRANSFER("bokslutets omföring av resultatet", "the closing transfer of the result"),
  OTHER_AREA("annat kostnadsområde", "another cost area"),
  INCOME_AREA("intäktsområde", "an income area"),
  OTHER_BUDGET("budgetrad för annan period", "a budget row of another period");

  private final String swedish;
  private final String english;

  Reason(String swedish, String english) {
    this.swedish = swedish;
    this.english = english;
  }

  /** The word in data files. */
  public String word() {
    return swedish;
  }

  public String english() {
    return english;
  }
}
