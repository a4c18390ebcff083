package se.sofrep.source.input;

import static se.sofrep.source.input.Schema.may;
import static se.sofrep.source.input.Schema.mayCode;
import static se.sofrep.source.input.Schema.mayDate;
import static se.sofrep.source.input.Schema.need;
import static se.sofrep.source.input.Schema.needDate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import se.sofrep.domain.Variable;
import se.sofrep.source.input.Schema.Column;

/** The columns of {@code deltagare} and the headings the field's exports give them. */
final class ParticipationColumns {
  static final String PERSON = "deltagare";
  static final String GENDER = "kön";
  static final String AGE = "ålder";
  static final String BIRTH_YEAR = "födelseår";
  static final String BIRTH_DATE = "födelsedatum";
  static final String START = "startdatum";
  static final String END = "slutdatum";
  static final String REGISTRATION = "registrering";

  private static final Column[] PERSON_AND_BIRTH = {
    mayCode(
        PERSON,
        "deltagar-id",
        "deltagarid",
        "deltagarnummer",
        "deltagarnr",
        "deltagarkod",
        "personnummer",
        "person-nr",
        "pnr",
        "person-id",
        "personkod",
        "pers-kod",
        "id",
        "id-nummer",
        "kod",
        "pseudonym",
        "löpnummer",
        "löpnr",
        "samordningsnummer"),
    need("insats", Headings.INSATS),
    of(Variable.GENDER),
    may(AGE, "ålder vid start", "år gammal", "age"),
    may(BIRTH_YEAR, "född år", "födelse-år", "år född"),
    may(BIRTH_DATE, "född", "född datum", "födelsedag", "födelsetid")
  };

  private static final Column[] DATES = {
    needDate(
        START,
        "start",
        "inskriven",
        "inskrivning",
        "inskrivningsdatum",
        "från",
        "fr.o.m.",
        "från och med",
        "från datum",
        "påbörjad",
        "påbörjad datum",
        "datum start",
        "datum för start",
        "startade",
        "deltagande start"),
    mayDate(
        END,
        "slut",
        "avslut",
        "avslutad",
        "avslutsdatum",
        "avslutat",
        "utskriven",
        "utskrivning",
        "utskrivningsdatum",
        "till",
        "t.o.m.",
        "till och med",
        "till datum",
        "datum slut",
        "datum avslut",
        "datum för avslut",
        "deltagande slut")
  };

  private static final Column REGISTERED =
      may(REGISTRATION, "registreringstyp", "typ av registrering", "registreringssätt");

  /** Who, then what is one thing of each, the dates, and what may be several. */
  static final Schema SCHEMA =
      new Schema(
          "deltagare",
          Stream.of(
                  Stream.of(PERSON_AND_BIRTH),
                  variables().filter(v -> !v.several()).map(ParticipationColumns::of),
                  Stream.of(DATES),
                  variables().filter(Variable::several).map(ParticipationColumns::of),
                  Stream.of(REGISTERED))
              .flatMap(columns -> columns)
              .toList());

  private ParticipationColumns() {}

  /** Variables read from a column of their own as text, in the order of the columns. */
  static Stream<Variable> variables() {
    return Arrays.stream(Variable.values())
        .filter(Variable::isRecorded)
        .sorted(Comparator.comparingInt(FieldWords::place));
  }

  private static Column of(Variable variable) {
    return may(variable.column(), Headings.of(variable));
  }
}
