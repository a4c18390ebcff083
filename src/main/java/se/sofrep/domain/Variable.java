package se.sofrep.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is known of a participation and can be spread over: the V of the figures {@code B.V}. */
public enum Variable {
  GENDER("kön", false, false),
  AGE("ålder", false, false),
  EDUCATION("utbildning", false, false),
  TIME_ON_SUPPORT("tid_i_offentlig_försörjning", false, false),
  TIME_IN_INTERVENTION("tid_i_insats", false, true),
  MUNICIPALITY("kommun", false, false),
  PARTY("part", false, false),
  HOUSEHOLD("hushåll", false, false),
  OBSTACLES("hinder", true, false),
  OBSTACLE_COUNT("antal_hinder", false, false),
  ACTIVITIES("aktiviteter", true, false),
  SUPPORT_BEFORE("försörjning_före", true, false),
  SUPPORT_AFTER("försörjning_efter", true, true),
  OCCUPATION_BEFORE("sysselsättning_före", true, false),
  OCCUPATION_AFTER("sysselsättning_efter", true, true),
  CLOSURE_REASON("avslutsanledning", true, true);

  private final String column;
  private final boolean several;
  private final boolean atEnd;

  Variable(String column, boolean several, boolean atEnd) {
    this.column = column;
    this.several = several;
    this.atEnd = atEnd;
  }

  /** The name in the contract, for columns and for figures. */
  public String column() {
    return column;
  }

  /** Whether one participation may have several values. */
  public boolean several() {
    return several;
  }

  /** Whether it is recorded at the end and so read only for participations that have ended. */
  public boolean atEnd() {
    return atEnd;
  }

  /**
   * Codes listed in the contract, in the order they are shown; their figures are written also when
   * 0. Empty for variables whose values are whatever the data holds.
   */
  public List<String> listedCodes() {
    return switch (this) {
      case EDUCATION ->
          List.of(
              "Saknas/okänd",
              "Grundskola",
              "Gymnasium",
              "Annan eftergymnasial",
              "Högskola/universitet");
      case TIME_ON_SUPPORT ->
          List.of(
              "Ej tillämpligt",
              "Upp till 1 år",
              "Upp till 3 år",
              "Upp till 6 år",
              "Upp till 9 år",
              "Mer än 9 år");
      case TIME_IN_INTERVENTION ->
          List.of("0–3 mån", "4–6 mån", "7–9 mån", "10–12 mån", "13–18 mån", "19– mån");
      default -> List.of();
    };
  }

  /** What a missing value is called in figures; it stays inside the base. */
  public String missing() {
    return switch (this) {
      case EDUCATION -> "Saknas/okänd";
      case GENDER -> "Okänt";
      default -> "Saknas";
    };
  }

  public static Optional<Variable> ofColumn(String column) {
    return Arrays.stream(values()).filter(v -> v.column.equals(column)).findFirst();
  }
}
