package se.sofrep.domain;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of material that figures rest on, each with its word in {@code täckning:}. */
public enum MaterialKind {
  /** Participations, by row or counted; each intervention may be covered on its own. */
  PARTICIPANTS("deltagare"),
  LEDGER("huvudbok"),
  /** What the balance accounts held when the year began. */
  BALANCES("balanser"),
  /** Which cost area (object) a posting is on. */
  COST_AREAS("ansvar"),
  /** What kind of cost an area is: administration, common, structural, individual. */
  COST_KINDS("kostnadsslag"),
  BUDGET("budget"),
  VOLUME("volym"),
  SURVEYS("indikatorer"),
  FORMS("formular"),
  ENQUIRIES("forfragningar");

  private final String word;

  MaterialKind(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<MaterialKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
