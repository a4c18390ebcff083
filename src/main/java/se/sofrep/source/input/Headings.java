package se.sofrep.source.input;

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

  static final String[] GENDER = {"kon", "juridiskt kön", "gender", "sex", "kv/man", "kvinna/man"};

  static final String[] MUNICIPALITY = {
    "hemkommun", "bostadskommun", "folkbokföringskommun", "kommunnamn", "hemort", "bostadsort"
  };

  static final String[] PARTY = {
    "remittent",
    "remitterande part",
    "remitterande myndighet",
    "remitterad av",
    "anvisande part",
    "anvisande myndighet",
    "myndighet",
    "inremitterande",
    "aktualiserad av",
    "från part"
  };

  static final String[] DATE = {"dag", "svarsdatum", "besvarad", "datum och tid", "tidpunkt"};

  static final String[] COUNT = {"antal svar", "antal personer", "antal deltagare", "summa antal"};

  private Headings() {}
}
