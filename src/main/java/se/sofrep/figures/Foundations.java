package se.sofrep.figures;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.sofrep.domain.MaterialKind;

/**
 * Which kinds of material a figure rests on, by its name: the longest beginning that is listed
 * counts. What rests on no material stands in {@code forbund.yaml}.
 */
final class Foundations {
  private static final Map<String, Set<MaterialKind>> BY_BEGINNING = new LinkedHashMap<>();

  static {
    put(
        "deltagare. aktuella. nya. avslutade. pågående. insats.beläggning",
        MaterialKind.PARTICIPANTS);
    put("avslutade.mål insats.platser ekonomi.insats.beviljat");
    put("volym. kompetens.", MaterialKind.VOLUME);
    put("indikator.", MaterialKind.SURVEYS);
    put("formulär.", MaterialKind.FORMS);
    put("förfrågningar", MaterialKind.ENQUIRIES);
    put("samhällsekonomi.besparing", MaterialKind.PARTICIPANTS);
    put("ekonomi.", MaterialKind.LEDGER);
    put(
        "ekonomi.balansräkning ekonomi.kassaflöde ekonomi.eget_kapital",
        MaterialKind.LEDGER,
        MaterialKind.BALANCES);
    put("ekonomi.drift.utfall ekonomi.insats.", MaterialKind.LEDGER, MaterialKind.COST_AREAS);
    put("ekonomi.drift.budget ekonomi.drift.prognos", MaterialKind.BUDGET);
    put(
        "ekonomi.drift.avvikelse",
        MaterialKind.LEDGER,
        MaterialKind.COST_AREAS,
        MaterialKind.BUDGET);
    put(
        "ekonomi.kostnadsandel",
        MaterialKind.LEDGER,
        MaterialKind.COST_AREAS,
        MaterialKind.COST_KINDS);
    put(
        "ekonomi.insats.kostnad_per_ samhällsekonomi.återbetalningstid",
        MaterialKind.LEDGER,
        MaterialKind.COST_AREAS,
        MaterialKind.PARTICIPANTS);
  }

  /** Figures that set one material, or one day, against another: of no use on a part of it. */
  private static final Set<String> WHOLE_ONLY =
      Set.of(
          "ekonomi.drift.avvikelse",
          "ekonomi.eget_kapital.andel_av_medlemsbidrag",
          "ekonomi.eget_kapital.andel_av_intäkter",
          "ekonomi.insats.nyttjandegrad",
          "ekonomi.insats.kostnad_per_deltagare",
          "ekonomi.insats.kostnad_per_resultat",
          "samhällsekonomi.återbetalningstid",
          "insats.beläggning");

  private Foundations() {}

  private static void put(String beginnings, MaterialKind... kinds) {
    Set<MaterialKind> rests = EnumSet.noneOf(MaterialKind.class);
    rests.addAll(Set.of(kinds));
    for (String beginning : beginnings.split(" ", -1)) {
      BY_BEGINNING.put(beginning, rests);
    }
  }

  static Set<MaterialKind> of(String figure) {
    String longest = "";
    for (String beginning : BY_BEGINNING.keySet()) {
      if (figure.startsWith(beginning) && beginning.length() > longest.length()) {
        longest = beginning;
      }
    }
    return BY_BEGINNING.getOrDefault(longest, Set.of());
  }

  static boolean needsWhole(String figure) {
    return WHOLE_ONLY.contains(figure);
  }
}
