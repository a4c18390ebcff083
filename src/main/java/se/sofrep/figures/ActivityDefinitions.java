package se.sofrep.figures;

import java.util.List;

/** Definitions of volume, training, survey, questionnaires and enquiries. */
final class ActivityDefinitions {
  private static final List<Unit> COUNT = List.of(Unit.COUNT);
  private static final List<Unit> COUNT_AND_SHARE = List.of(Unit.COUNT, Unit.PERCENT);

  private ActivityDefinitions() {}

  static List<Definition> all() {
    return List.of(
        new Definition(
            "volym.deltagare",
            COUNT,
            "insats, kön, kategori = aktivitet, or none for all",
            "",
            "Σ totalt, else kvinnor + män; heads of no told gender are Okänt",
            "Personer i volymaktiviteter och konsultationer. Den som kommer två gånger räknas två"
                + " gånger.",
            "Heads in volume activities and consultations (typ volym, konsultation)."),
        new Definition(
            "volym.tillfällen",
            COUNT,
            "insats, kategori = aktivitet, or none for all",
            "",
            "Σ tillfällen",
            "Tillfällen med volymaktiviteter och konsultationer.",
            "Occasions of volume activities and consultations."),
        new Definition(
            "kompetens.deltagare",
            COUNT,
            "kategori = aktivitet, or none for all",
            "",
            "Σ varav_egna where given, else totalt",
            "Deltagare i kompetensutveckling, från förbundets eget område där det är uppgivet.",
            "Heads in training, from the association's own area where told (typ kompetens)."),
        new Definition(
            "indikator.svar",
            COUNT_AND_SHARE,
            "insats, kategori = grupp / fråga / svar",
            "answers to the question by the group",
            "",
            "Hur gruppen svarade på frågan.",
            "How the group answered the question; every step of the scale is written, also when 0."),
        new Definition(
            "indikator.svar_eller_högre",
            COUNT_AND_SHARE,
            "insats, kategori = grupp / fråga / svar",
            "answers to the question by the group",
            "Σ answers at the step and those above it",
            "Hur många som svarade minst så.",
            "How many answered at least so."),
        new Definition(
            "indikator.svarsfrekvens",
            List.of(Unit.PERCENT),
            "insats, kategori = grupp",
            "tillfrågade",
            "most answers to any one question of the group and insats ÷ tillfrågade × 100; totals add"
                + " both over insatser",
            "Hur stor del av de tillfrågade som svarade.",
            "What part of those asked answered."),
        new Definition(
            "formulär.svar",
            COUNT_AND_SHARE,
            "kön, kategori = formulär / fråga / svar, nested: … / av dem som svarat X på Y",
            "respondents who answered the question; nested: respondents who answered X to Y",
            "a respondent counts once for each answer",
            "Hur de svarande svarade på frågan.",
            "How the respondents answered the question."),
        new Definition(
            "förfrågningar",
            COUNT_AND_SHARE,
            "insats, kön, kategori = part / P, kommun / K or utfall / U, or none for all",
            "enquiries of the insats and gender",
            "",
            "Förfrågningar och remitteringar.",
            "Enquiries and referrals; the outcomes start, kö, avböjt, annat are written also when"
                + " 0."));
  }
}
