package se.sofrep.source.input;

import se.sofrep.domain.Variable;

/** Headings that several inputs share. */
final class Headings {
  static final String[] INSATS = {
    "insatsnamn",
    "insatsens namn",
    "insatsens benämning",
    "insats namn",
    "namn på insats",
    "verksamhet",
    "projekt",
    "deltar i insats"
  };

  static final String[] GENDER = of(Variable.GENDER);
  static final String[] MUNICIPALITY = of(Variable.MUNICIPALITY);
  static final String[] PARTY = of(Variable.PARTY);
  static final String[] DATE = {"dag", "svarsdatum", "besvarad", "datum och tid", "tidpunkt"};

  static final String[] COUNT = {"antal svar", "antal personer", "antal deltagare", "summa antal"};

  private Headings() {}

  /** Those of a variable, which is one in {@code deltagare} too. */
  static String[] of(Variable variable) {
    return FieldWords.of(variable).headings().toArray(String[]::new);
  }
}
