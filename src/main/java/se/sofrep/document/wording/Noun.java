package se.sofrep.document.wording;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is counted, in the forms that 0, 1 and many take. The key is the Swedish word that templates
 * use.
 */
public enum Noun {
  PARTICIPANT("deltagare", "ingen", "en", "deltagare", "deltagare", "participant", "participants"),
  CURRENT(
      "aktuell deltagare",
      "ingen",
      "en",
      "aktuell deltagare",
      "aktuella deltagare",
      "current participant",
      "current participants"),
  NEW(
      "ny deltagare",
      "ingen",
      "en",
      "ny deltagare",
      "nya deltagare",
      "new participant",
      "new participants"),
  CLOSED(
      "avslutad deltagare",
      "ingen",
      "en",
      "avslutad deltagare",
      "avslutade deltagare",
      "closed participation",
      "closed participations"),
  PERSON("person", "ingen", "en", "person", "personer", "person", "persons"),
  WOMAN("kvinna", "ingen", "en", "kvinna", "kvinnor", "woman", "women"),
  MAN("man", "ingen", "en", "man", "män", "man", "men"),
  INTERVENTION("insats", "ingen", "en", "insats", "insatser", "intervention", "interventions"),
  PLACE("plats", "ingen", "en", "plats", "platser", "place", "places"),
  OCCASION("tillfälle", "inget", "ett", "tillfälle", "tillfällen", "occasion", "occasions"),
  ANSWER("svar", "inget", "ett", "svar", "svar", "answer", "answers"),
  ENQUIRY("förfrågan", "ingen", "en", "förfrågan", "förfrågningar", "enquiry", "enquiries"),
  /** No noun: ingen, en, 2, of those already named. */
  NONE("", "ingen", "en", "", "", "", "");

  private final String key;
  private final String none;
  private final String article;
  private final String singular;
  private final String plural;
  private final String englishSingular;
  private final String englishPlural;

  Noun(
      String key,
      String none,
      String article,
      String singular,
      String plural,
      String englishSingular,
      String englishPlural) {
    this.key = key;
    this.none = none;
    this.article = article;
    this.singular = singular;
    this.plural = plural;
    this.englishSingular = englishSingular;
    this.englishPlural = englishPlural;
  }

  public String key() {
    return key;
  }

  public static Optional<Noun> of(String key) {
    return Arrays.stream(values()).filter(noun -> noun.key.equals(key)).findFirst();
  }

  String none() {
    return none;
  }

  String article() {
    return article;
  }

  String form(boolean one) {
    return one ? singular : plural;
  }

  String englishForm(boolean one) {
    return one ? englishSingular : englishPlural;
  }
}
