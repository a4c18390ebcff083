package se.sofrep.figures.activity;

import java.util.Collection;
import java.util.List;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.SwedishOrder;

/** What is missing is named, and genders stand in one order. */
final class Words {
  static final String MISSING = "Saknas";
  static final String UNKNOWN_GENDER = "Okänt";

  private Words() {}

  static String or(String word, String missing) {
    return word.isBlank() ? missing : word;
  }

  /** Kvinna, Man, the others that occur, Totalt; only Totalt where no row tells a gender. */
  static List<String> genders(Collection<String> occurring) {
    boolean told = occurring.stream().anyMatch(g -> !g.isBlank() && !g.equals(UNKNOWN_GENDER));
    if (!told) {
      return List.of(FigureKey.TOTAL);
    }
    List<String> genders =
        SwedishOrder.after(
            List.of("Kvinna", "Man"),
            occurring.stream().map(gender -> or(gender, UNKNOWN_GENDER)).toList());
    genders.remove(FigureKey.TOTAL);
    genders.add(FigureKey.TOTAL);
    return genders;
  }

  static boolean matches(String gender, String rowGender) {
    return gender.equals(FigureKey.TOTAL) || gender.equals(or(rowGender, UNKNOWN_GENDER));
  }
}
