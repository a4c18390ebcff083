package se.sofrep.source.input;

/** Columns of {@code deltagare} beside those of its variables, by their names in the contract. */
final class ParticipationColumns {
  static final String PERSON = "deltagare";
  static final String GENDER = "kön";
  static final String AGE = "ålder";
  static final String BIRTH_YEAR = "födelseår";
  static final String BIRTH_DATE = "födelsedatum";
  static final String START = "startdatum";
  static final String END = "slutdatum";
  static final String REGISTRATION = "registrering";

  private ParticipationColumns() {}
}
