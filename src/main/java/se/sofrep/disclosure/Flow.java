package se.sofrep.disclosure;

import java.util.List;

/** The four bases and how participants pass through them. */
final class Flow {
  static final String CURRENT = "aktuella";
  static final String NEW = "nya";
  static final String CLOSED = "avslutade";
  static final String ONGOING = "pågående";
  static final List<String> BASES = List.of(CURRENT, NEW, CLOSED, ONGOING);

  private Flow() {}

  static String participants(String base) {
    return "deltagare." + base;
  }
}
