package se.sofrep.figures;

import static se.sofrep.domain.MaterialKind.PARTICIPANTS;
import static se.sofrep.figures.Definition.of;
import static se.sofrep.figures.Unit.COUNT;
import static se.sofrep.figures.Unit.DAYS;
import static se.sofrep.figures.Unit.PERCENT;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code deltagare.*}, {@code insats.*} and {@code avslutade.*}. */
public final class ParticipantDefinitions {
  private static final String BY = "insats, kön";

  public static final Definition CURRENT =
      of("deltagare.aktuella", COUNT)
          .by(BY)
          .formula("start ≤ b and (no end or end ≥ a)")
          .restsOn(PARTICIPANTS)
          .says(
              "Deltaganden som pågick någon dag i perioden.",
              "Participations that went on some day of the period.");

  public static final Definition NEW =
      of("deltagare.nya", COUNT)
          .by(BY)
          .formula("a ≤ start ≤ b")
          .restsOn(PARTICIPANTS)
          .says("Deltaganden som började i perioden.", "Participations that began in the period.");

  public static final Definition CLOSED =
      of("deltagare.avslutade", COUNT)
          .by(BY)
          .formula("a ≤ end ≤ b")
          .restsOn(PARTICIPANTS)
          .says("Deltaganden som slutade i perioden.", "Participations that ended in the period.");

  public static final Definition ONGOING =
      of("deltagare.pågående", COUNT)
          .by(BY)
          .formula("aktuell and (no end or end > b)")
          .restsOn(PARTICIPANTS)
          .says(
              "Deltaganden som fortsätter efter periodens sista dag.",
              "Participations that go on after the period's last day.");

  public static final Definition ANONYMOUS =
      of("deltagare.anonyma", COUNT)
          .by(BY)
          .formula("aktuell, registrering = anonym")
          .restsOn(PARTICIPANTS)
          .says(
              "Anonymt registrerade deltaganden som pågick i perioden. De ingår inte i något annat"
                  + " tal.",
              "Anonymously registered participations of the period. They are in no other figure.");

  public static final Definition MISREGISTERED =
      of("deltagare.felregistrerade", COUNT)
          .by(BY)
          .formula("aktuell, avslutsanledning = Felregistrering")
          .restsOn(PARTICIPANTS)
          .says(
              "Rader i perioden som avslutats som felregistrering. De ingår inte i något annat tal.",
              "Rows of the period closed as misregistered. They are in no other figure.");

  public static final Definition PERSONS =
      of("deltagare.unika", COUNT)
          .by(BY)
          .formula("number of different `deltagare` among the aktuella")
          .restsOn(PARTICIPANTS)
          .says(
              "Personer bland de aktuella deltagandena; den som deltar i två insatser räknas en gång"
                  + " i totalen.",
              "Persons among the current participations; one who takes part in two insatser is one"
                  + " in the total. Untold where counts stand in for rows.");

  public static final Definition PLACES =
      of("insats.platser", COUNT)
          .by("insats")
          .formula("platser in forbund.yaml")
          .says(
              "Platser i insatsen.",
              "Places in the insats, while it exists in the period; the total adds those that have"
                  + " places.");

  public static final Definition OCCUPANCY =
      of("insats.beläggning", PERCENT)
          .by("insats")
          .base("places × days of the period on which the insats existed")
          .formula("Σ days present in P, first and last day counted ÷ (places × days) × 100")
          .restsOn(PARTICIPANTS)
          .onlyWhole()
          .says(
              "Hur stor del av platserna som i medeltal var upptagna.",
              "What part of the places was taken on average.");

  public static final Definition WORK =
      outcome(
          "arbete",
          "any value of the rule's `källa` in `arbete`",
          "Avslutade till arbete, efter insatsens egen regel.",
          "Closed to work, by the insats's own rule.");

  public static final Definition STUDIES =
      outcome(
          "studier",
          "any value of the rule's `källa` in `studier`",
          "Avslutade till studier, efter insatsens egen regel.",
          "Closed to studies, by the insats's own rule.");

  public static final Definition WORK_OR_STUDIES =
      outcome(
          "arbete_eller_studier",
          "arbete or studier, once",
          "Avslutade till arbete eller studier; den som gått till båda räknas en gång.",
          "Closed to work or studies; who went to both counts once.");

  public static final Definition RESULT =
      outcome(
          "resultat",
          "arbete, studier or a value in `även`, once",
          "Avslutade till det som insatsens egen regel räknar som resultat.",
          "Closed to what the insats's own rule counts as its result. Totals and groups add"
              + " participations each judged by the rule of its own insats.");

  public static final Definition TARGET =
      of("avslutade.mål", PERCENT)
          .by("insats")
          .formula("mål in forbund.yaml")
          .says(
              "Målet för andelen avslutade med resultat.",
              "The target set against `avslutade.resultat`; no row without a target.");

  public static final Definition LENGTH =
      of("avslutade.dagar_i_insats", DAYS)
          .by(BY + ", kategori = medel, median, min, max")
          .base("avslutade")
          .formula("end − start; the median of an even number is the mean of the two in the middle")
          .restsOn(PARTICIPANTS)
          .rules(
              Map.of(
                  "medel", Rule.QUOTIENT,
                  "median", Rule.MEDIAN,
                  "min", Rule.LEAST,
                  "max", Rule.GREATEST))
          .says(
              "Hur många dagar de avslutade deltagandena varade.",
              "How many days the closed participations lasted.");

  private ParticipantDefinitions() {}

  private static Definition outcome(String word, String formula, String swedish, String english) {
    return of("avslutade." + word, COUNT, PERCENT)
        .by(BY)
        .base("avslutade")
        .formula(formula)
        .restsOn(PARTICIPANTS)
        .judged()
        .says(swedish, english);
  }

  static List<Definition> all() {
    List<Definition> before =
        List.of(
            CURRENT, NEW, CLOSED, ONGOING, ANONYMOUS, MISREGISTERED, PERSONS, PLACES, OCCUPANCY);
    List<Definition> after = List.of(WORK, STUDIES, WORK_OR_STUDIES, RESULT, TARGET, LENGTH);
    return Stream.of(before, SpreadDefinitions.all(), after).flatMap(List::stream).toList();
  }
}
