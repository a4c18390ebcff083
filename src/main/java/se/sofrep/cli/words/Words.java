package se.sofrep.cli.words;

import java.util.Optional;
import se.sofrep.problem.Language;

/** What must be known of the words on the command line before they are parsed. */
public final class Words {
  private Words() {}

  /** The language asked for, last: what is wrong with the other words is said in it. */
  public static Optional<Language> language(String... arguments) {
    Optional<Language> asked = Optional.empty();
    for (int i = 0; i < arguments.length; i++) {
      String value = "";
      if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        value = arguments[i + 1];
      } else if (arguments[i].startsWith("--lang=")) {
        value = arguments[i].substring("--lang=".length());
      }
      if (value.equals("sv") || value.equals("en")) {
        asked = Optional.of(value.equals("sv") ? Language.SV : Language.EN);
      }
    }
    return asked;
  }

  /** Whether only what went wrong is to be said; short options may stand together. */
  public static boolean isQuiet(String... arguments) {
    for (String argument : arguments) {
      if (argument.equals("--quiet") || argument.matches("-[hqv]*q.*")) {
        return true;
      }
    }
    return false;
  }
}
