package se.sofrep.figures;

import static se.sofrep.domain.MaterialKind.PARTICIPANTS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.sofrep.domain.Base;
import se.sofrep.domain.Variable;

/** {@code B.V}: how the participations of a base B spread over a variable V. */
final class SpreadDefinitions {
  private SpreadDefinitions() {}

  static List<Definition> all() {
    return Arrays.stream(Base.values())
        .flatMap(base -> Arrays.stream(Variable.values()).map(variable -> of(base, variable)))
        .toList();
  }

  private static Definition of(Base base, Variable variable) {
    String column = variable.column();
    String those = english(base) + " participations";
    return Definition.of(base.word() + "." + column, Unit.COUNT, Unit.PERCENT)
        .by((variable == Variable.GENDER ? "insats" : "insats, kön") + ", kategori = " + column)
        .base(those)
        .formula(formula(variable))
        .restsOn(PARTICIPANTS)
        .says(
            "Hur " + base.word() + " deltaganden fördelar sig på " + column.replace('_', ' ') + ".",
            "How " + those + " spread over `" + column + "`." + remarks(variable));
  }

  private static String english(Base base) {
    return base.name().toLowerCase(Locale.ROOT);
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
}
