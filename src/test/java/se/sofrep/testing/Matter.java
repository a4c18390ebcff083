package se.sofrep.testing;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of material, what each is called, which file holds it and which figures rest on it. */
public enum Matter {
  PARTICIPANTS(
      "deltagare",
      "deltagare.csv",
      List.of(
          "deltagare.",
          "aktuella.",
          "nya.",
          "avslutade.",
          "pågående.",
          "insats.beläggning",
          "samhällsekonomi.",
          "ekonomi.insats.kostnad_per_"),
      List.of("deltagare.aktuella", "deltagare.avslutade")),
  LEDGER(
      "huvudbok",
      "huvudbok.csv",
      List.of("ekonomi."),
      List.of("ekonomi.resultaträkning", "ekonomi.drift.utfall", "ekonomi.kassaflöde")),
  OBJECTS(
      "ansvar",
      "huvudbok.csv",
      List.of(
          "ekonomi.drift.utfall",
          "ekonomi.drift.avvikelse",
          "ekonomi.kostnadsandel",
          "ekonomi.insats.utnyttjat",
          "ekonomi.insats.nyttjandegrad",
          "ekonomi.insats.kostnad_per_"),
      List.of("ekonomi.kostnadsandel")),
  BUDGET(
      "budget",
      "budget.csv",
      List.of("ekonomi.drift.budget", "ekonomi.drift.avvikelse", "ekonomi.drift.prognos"),
      List.of("ekonomi.drift.budget")),
  VOLUME("volym", "volym.csv", List.of("volym.", "kompetens."), List.of("volym.", "kompetens.")),
  SURVEYS("indikatorer", "indikatorer.csv", List.of("indikator."), List.of("indikator.")),
  FORMS("formular", "formular.csv", List.of("formulär."), List.of("formulär.")),
  ENQUIRIES(
      "forfragningar", "forfragningar.csv", List.of("förfrågningar"), List.of("förfrågningar"));

  /** What is decided or granted, not counted in any material. */
  private static final List<String> GIVEN = List.of("avslutade.mål", "ekonomi.insats.beviljat");

  private final String word;
  private final String file;
  private final List<String> owned;
  private final List<String> core;

  Matter(String word, String file, List<String> owned, List<String> core) {
    this.word = word;
    this.file = file;
    this.owned = owned;
    this.core = core;
  }

  /** Its name under {@code täckning:}. */
  public String word() {
    return word;
  }

  public String file(int year) {
    return year + "/" + file;
  }

  /** Does the figure rest on this material, alone or with other? */
  public boolean owns(String figure) {
    if (GIVEN.contains(figure)) {
      return false;
    }
    if (this == LEDGER && figure.matches("ekonomi\\.drift\\.(budget|prognos)")) {
      return false;
    }
    return owned.stream().anyMatch(figure::startsWith);
  }

  /** The figures that beyond doubt are partial where the material is. */
  public boolean isCore(String figure) {
    return owns(figure) && core.stream().anyMatch(figure::startsWith);
  }

  public static Stream<Matter> behind(String figure) {
    return Stream.of(values()).filter(matter -> matter.owns(figure));
  }
}
