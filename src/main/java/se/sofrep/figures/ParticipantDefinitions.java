package se.sofrep.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.sofrep.domain.Variable;

/** Definitions of {@code deltagare.*}, {@code insats.*}, {@code B.V} and {@code avslutade.*}. */
final class ParticipantDefinitions {
  private static final String BY = "insats, kön";
  private static final List<Unit> COUNT = List.of(Unit.COUNT);
  private static final List<Unit> COUNT_AND_SHARE = List.of(Unit.COUNT, Unit.PERCENT);

  private ParticipantDefinitions() {}

  static List<Definition> all() {
    List<Definition> all = new ArrayList<>();
    flows(all);
    places(all);
    BASES.forEach((base, words) -> spreads(all, base, words));
    outcomes(all);
    return all;
  }

  private record Words(String swedish, String english) {}

  private static final Map<String, Words> BASES =
      orderedMap(
          "aktuella", new Words("aktuella deltaganden", "current participations"),
          "nya", new Words("nya deltaganden", "new participations"),
          "avslutade", new Words("avslutade deltaganden", "closed participations"),
          "pågående", new Words("pågående deltaganden", "ongoing participations"));

  private static Map<String, Words> orderedMap(Object... pairs) {
    Map<String, Words> map = new java.util.LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], (Words) pairs[i + 1]);
    }
    return map;
  }

  private static void flows(List<Definition> all) {
    flow(
        all,
        "aktuella",
        "start ≤ b and (no end or end ≥ a)",
        "Deltaganden som pågick någon dag i perioden.",
        "Participations that went on some day of the period.");
    flow(
        all,
        "nya",
        "a ≤ start ≤ b",
        "Deltaganden som började i perioden.",
        "Participations that began in the period.");
    flow(
        all,
        "avslutade",
        "a ≤ end ≤ b",
        "Deltaganden som slutade i perioden.",
        "Participations that ended in the period.");
    flow(
        all,
        "pågående",
        "aktuell and (no end or end > b)",
        "Deltaganden som fortsätter efter periodens sista dag.",
        "Participations that go on after the period's last day.");
    flow(
        all,
        "anonyma",
        "aktuell, registrering = anonym",
        "Anonymt registrerade deltaganden som pågick i perioden. De ingår inte i något annat tal.",
        "Anonymously registered participations of the period. They are in no other figure.");
    flow(
        all,
        "felregistrerade",
        "aktuell, avslutsanledning = Felregistrering",
        "Rader i perioden som avslutats som felregistrering. De ingår inte i något annat tal.",
        "Rows of the period closed as misregistered. They are in no other figure.");
    flow(
        all,
        "unika",
        "number of different `deltagare` among the aktuella",
        "Personer bland de aktuella deltagandena; den som deltar i två insatser räknas en gång i"
            + " totalen.",
        "Persons among the current participations; one who takes part in two insatser is one in the"
            + " total. Untold where counts stand in for rows.");
  }

  private static void flow(
      List<Definition> all, String word, String formula, String swedish, String english) {
    all.add(new Definition("deltagare." + word, COUNT, BY, "", formula, swedish, english));
  }

  private static void places(List<Definition> all) {
    all.add(
        new Definition(
            "insats.platser",
            COUNT,
            "insats",
            "",
            "platser in forbund.yaml",
            "Platser i insatsen.",
            "Places in the insats, while it exists in the period; the total adds those that have"
                + " places."));
    all.add(
        new Definition(
            "insats.beläggning",
            List.of(Unit.PERCENT),
            "insats",
            "places × days of the period on which the insats existed",
            "Σ days present in P, first and last day counted ÷ (places × days) × 100",
            "Hur stor del av platserna som i medeltal var upptagna.",
            "What part of the places was taken on average."));
  }

  private static void spreads(List<Definition> all, String base, Words words) {
    for (Variable variable : Variable.values()) {
      boolean gender = variable == Variable.GENDER;
      all.add(
          new Definition(
              base + "." + variable.column(),
              COUNT_AND_SHARE,
              (gender ? "insats" : BY) + ", kategori = " + variable.column(),
              words.english(),
              formula(variable),
              "Hur " + words.swedish() + " fördelar sig på " + label(variable) + ".",
              "How "
                  + words.english()
                  + " spread over `"
                  + variable.column()
                  + "`."
                  + remarks(variable)));
    }
  }

  private static String label(Variable variable) {
    return variable.column().replace('_', ' ');
  }

  private static String formula(Variable variable) {
    return switch (variable) {
      case AGE ->
          "as given; else whole years on the day; else year − year of birth; at start, or at"
              + " `ålder_vid` (slut: the last day, of those not ended by b the day b)";
      case TIME_IN_INTERVENTION -> "completed calendar months from start to end (ongoing: to b)";
      case OBSTACLE_COUNT -> "number of different values in `hinder`; none: 0";
      default -> "";
    };
  }

  private static String remarks(Variable variable) {
    StringBuilder text = new StringBuilder();
    if (variable.several()) {
      text.append(" A participation with several values counts once in each; the base is")
          .append(" participations, so the parts may exceed it.");
    }
    if (variable.atEnd() && variable.isRecorded()) {
      text.append(" Read only where end ≤ b; else missing.");
    }
    if (!List.of(Variable.TIME_IN_INTERVENTION, Variable.OBSTACLE_COUNT).contains(variable)) {
      text.append(" Missing: ").append(variable.missing()).append(", inside the base.");
    }
    if (variable == Variable.AGE) {
      text.append(" So is an age that no band holds.");
    }
    return text.toString();
  }

  private static void outcomes(List<Definition> all) {
    outcome(
        all,
        "arbete",
        "any value of the rule's `källa` in `arbete`",
        "Avslutade till arbete, efter insatsens egen regel.",
        "Closed to work, by the insats's own rule.");
    outcome(
        all,
        "studier",
        "any value of the rule's `källa` in `studier`",
        "Avslutade till studier, efter insatsens egen regel.",
        "Closed to studies, by the insats's own rule.");
    outcome(
        all,
        "arbete_eller_studier",
        "arbete or studier, once",
        "Avslutade till arbete eller studier; den som gått till båda räknas en gång.",
        "Closed to work or studies; who went to both counts once.");
    outcome(
        all,
        "resultat",
        "arbete, studier or a value in `även`, once",
        "Avslutade till det som insatsens egen regel räknar som resultat.",
        "Closed to what the insats's own rule counts as its result. Totals and groups add"
            + " participations each judged by the rule of its own insats.");
    all.add(
        new Definition(
            "avslutade.mål",
            List.of(Unit.PERCENT),
            "insats",
            "",
            "mål in forbund.yaml",
            "Målet för andelen avslutade med resultat.",
            "The target set against `avslutade.resultat`; no row without a target."));
    all.add(
        new Definition(
            "avslutade.dagar_i_insats",
            List.of(Unit.DAYS),
            BY + ", kategori = medel, median, min, max",
            "avslutade",
            "end − start; the median of an even number is the mean of the two in the middle",
            "Hur många dagar de avslutade deltagandena varade.",
            "How many days the closed participations lasted."));
  }

  private static void outcome(
      List<Definition> all, String word, String formula, String swedish, String english) {
    all.add(
        new Definition(
            "avslutade." + word, COUNT_AND_SHARE, BY, "avslutade", formula, swedish, english));
  }
}
