package se.sofrep.figures.participants;

/** The figures {@code deltagare.<word>} that add up over genders and interventions. */
enum Flow {
  CURRENT("aktuella"),
  NEW("nya"),
  CLOSED("avslutade"),
  ONGOING("pågående"),
  ANONYMOUS("anonyma"),
  MISREGISTERED("felregistrerade");

  private final String word;

  Flow(String word) {
    this.word = word;
  }

  String figure() {
    return "deltagare." + word;
  }

  static Flow of(Base base) {
    return values()[base.ordinal()];
  }
}
