package se.sofrep.source.input;

import static se.sofrep.source.input.Schema.may;
import static se.sofrep.source.input.Schema.mayCode;
import static se.sofrep.source.input.Schema.mayDate;
import static se.sofrep.source.input.Schema.need;
import static se.sofrep.source.input.Schema.needDate;

import java.util.List;
import se.sofrep.domain.Variable;

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

  /** Variables read from a column of their own as text. */
  static final List<Variable> VARIABLES =
      List.of(
          Variable.EDUCATION,
          Variable.TIME_ON_SUPPORT,
          Variable.MUNICIPALITY,
          Variable.PARTY,
          Variable.HOUSEHOLD,
          Variable.OBSTACLES,
          Variable.ACTIVITIES,
          Variable.SUPPORT_BEFORE,
          Variable.SUPPORT_AFTER,
          Variable.OCCUPATION_BEFORE,
          Variable.OCCUPATION_AFTER,
          Variable.CLOSURE_REASON);

  static final Schema SCHEMA =
      Schema.of(
          "deltagare",
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
          may(GENDER, Headings.GENDER),
          may(AGE, "ålder vid start", "år gammal", "age"),
          may(BIRTH_YEAR, "född år", "födelse-år", "år född"),
          may(BIRTH_DATE, "född", "född datum", "födelsedag", "födelsetid"),
          may("kommun", Headings.MUNICIPALITY),
          may("part", Headings.PARTY),
          may("hushåll", "hushållstyp", "familjesituation", "familj", "hushållets sammansättning"),
          may(
              "utbildning",
              "utbildningsnivå",
              "högsta utbildning",
              "högsta avslutade utbildning",
              "utbildningsbakgrund"),
          may(
              "tid_i_offentlig_försörjning",
              "tid i försörjning",
              "tid med offentlig försörjning",
              "offentlig försörjning tid",
              "tid i offentlig försörjning före start",
              "tid i offentlig försörjning vid start",
              "antal år i offentlig försörjning",
              "försörjningstid"),
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
              "deltagande slut"),
          may("hinder", "hinder för arbete", "hinder vid start", "problematik"),
          may("aktiviteter", "aktivitet", "aktiviteter i insatsen", "genomförda aktiviteter"),
          may(
              "försörjning_före",
              "försörjning vid start",
              "försörjning start",
              "försörjning före insats",
              "försörjning innan",
              "försörjningskälla före",
              "försörjningskälla vid start",
              "försörjning in",
              "offentlig försörjning före"),
          may(
              "försörjning_efter",
              "försörjning vid avslut",
              "försörjning vid slut",
              "försörjning avslut",
              "försörjning slut",
              "försörjning efter insats",
              "försörjningskälla efter",
              "försörjningskälla vid avslut",
              "försörjning ut",
              "offentlig försörjning efter"),
          may(
              "sysselsättning_före",
              "sysselsättning vid start",
              "sysselsättning start",
              "sysselsättning före insats",
              "sysselsättning innan"),
          may(
              "sysselsättning_efter",
              "sysselsättning vid avslut",
              "sysselsättning vid slut",
              "sysselsättning avslut",
              "sysselsättning slut",
              "sysselsättning efter insats"),
          may(
              "avslutsanledning",
              "avslutsorsak",
              "orsak till avslut",
              "anledning till avslut",
              "avslutningsorsak",
              "avslutningsanledning",
              "avslutad till",
              "avslutsorsaker",
              "avslutsanledningar"),
          may(REGISTRATION, "registreringstyp", "typ av registrering", "registreringssätt"));

  private ParticipationColumns() {}
}
