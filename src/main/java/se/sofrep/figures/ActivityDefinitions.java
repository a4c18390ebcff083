package se.sofrep.figures;

import static se.sofrep.domain.MaterialKind.ENQUIRIES;
import static se.sofrep.domain.MaterialKind.FORMS;
import static se.sofrep.domain.MaterialKind.SURVEYS;
import static se.sofrep.domain.MaterialKind.VOLUME;
import static se.sofrep.figures.Definition.of;
import static se.sofrep.figures.Unit.COUNT;
import static se.sofrep.figures.Unit.PERCENT;

import java.util.List;

/** Volume, training, survey, questionnaires and enquiries. */
public final class ActivityDefinitions {
  public static final Definition HEADS =
      of("volym.deltagare", COUNT)
          .by("insats, kön, kategori = aktivitet, or none for all")
          .formula("Σ totalt, else kvinnor + män; heads of no told gender are Okänt")
          .restsOn(VOLUME)
          .says(
              "Personer i volymaktiviteter och konsultationer. Den som kommer två gånger räknas två"
                  + " gånger.",
              "Heads in volume activities and consultations (typ volym, konsultation).");

  public static final Definition OCCASIONS =
      of("volym.tillfällen", COUNT)
          .by("insats, kategori = aktivitet, or none for all")
          .formula("Σ tillfällen")
          .restsOn(VOLUME)
          .says(
              "Tillfällen med volymaktiviteter och konsultationer.",
              "Occasions of volume activities and consultations.");

  public static final Definition TRAINING =
      of("kompetens.deltagare", COUNT)
          .by("kategori = aktivitet, or none for all")
          .formula("Σ varav_egna where given, else totalt")
          .restsOn(VOLUME)
          .says(
              "Deltagare i kompetensutveckling, från förbundets eget område där det är uppgivet.",
              "Heads in training, from the association's own area where told (typ kompetens).");

  public static final Definition ANSWER =
      of("indikator.svar", COUNT, PERCENT)
          .by("insats, kategori = grupp / fråga / svar")
          .base("answers to the question by the group")
          .restsOn(SURVEYS)
          .says(
              "Hur gruppen svarade på frågan.",
              "How the group answered the question; every step of the scale is written, also when"
                  + " 0.");

  public static final Definition ANSWER_OR_HIGHER =
      of("indikator.svar_eller_högre", COUNT, PERCENT)
          .by("insats, kategori = grupp / fråga / svar")
          .base("answers to the question by the group")
          .formula("Σ answers at the step and those above it")
          .restsOn(SURVEYS)
          .says("Hur många som svarade minst så.", "How many answered at least so.");

  public static final Definition RESPONSE_RATE =
      of("indikator.svarsfrekvens", PERCENT)
          .by("insats, kategori = grupp")
          .base("tillfrågade")
          .formula(
              "most answers to any one question of the group and insats ÷ tillfrågade × 100; totals"
                  + " add both over insatser")
          .restsOn(SURVEYS)
          .says(
              "Hur stor del av de tillfrågade som svarade.", "What part of those asked answered.");

  public static final Definition FORM_ANSWER =
      of("formulär.svar", COUNT, PERCENT)
          .by("kön, kategori = formulär / fråga / svar, nested: … / av dem som svarat X på Y")
          .base("respondents who answered the question; nested: respondents who answered X to Y")
          .formula("a respondent counts once for each answer")
          .restsOn(FORMS)
          .says("Hur de svarande svarade på frågan.", "How the respondents answered the question.");

  public static final Definition ENQUIRY =
      of("förfrågningar", COUNT, PERCENT)
          .by("insats, kön, kategori = part / P, kommun / K or utfall / U, or none for all")
          .base("enquiries of the insats and gender")
          .restsOn(ENQUIRIES)
          .says(
              "Förfrågningar och remitteringar.",
              "Enquiries and referrals; the outcomes start, kö, avböjt, annat are written also when"
                  + " 0.");

  private ActivityDefinitions() {}

  static List<Definition> all() {
    return List.of(
        HEADS, OCCASIONS, TRAINING, ANSWER, ANSWER_OR_HIGHER, RESPONSE_RATE, FORM_ANSWER, ENQUIRY);
  }
}
