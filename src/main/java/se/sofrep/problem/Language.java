package se.sofrep.problem;

import java.util.Locale;

/** The two languages that sofrep speaks to people. */
public enum Language {
  SV("sv"),
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** What a file or folder is called in it: {@code -en} after a name that Swedish has as it is. */
  public String named(String swedish) {
    return this == SV ? swedish : swedish + "-" + code;
  }

  /** Swedish for a Swedish locale, English for every other. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("sv") ? SV : EN;
  }
}
