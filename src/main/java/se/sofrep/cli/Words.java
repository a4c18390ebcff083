package se.sofrep.cli;

import java.util.Optional;
import se.sofrep.problem.Language;

/** What must be known of the words on the command line before they are parsed. */
final class Words {
  private Words() {}

  /** The language asked for: what is wrong with the other words is said in it. */
  static Optional<Language> language(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String value = "";
      if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        value = arguments[i + 1];
      } else if (arguments[i].startsWith("--lang=")) {
        value = arguments[i].substring("--lang=".length());
      }
      if (value.equals("sv") || value.equals("en")) {
        return Optional.of(value.equals("sv") ? Language.SV : Language.EN);
      }
    }
    return Optional.empty();
  }

  /** Whether only what went wrong is to be said; short options may stand together. */
  static boolean isQuiet(String... arguments) {
    for (String argument : arguments) {
      if (argument.equals("--quiet") || argument.matches("-[hqv]*q[hqv]*")) {
        return true;
      }
    }
    return false;
  }
}
