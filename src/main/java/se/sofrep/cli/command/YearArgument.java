package se.sofrep.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import se.sofrep.domain.Period;

/** The argument YEAR. */
final class YearArgument {
  private static final int FIRST = 1900;
  private static final int LAST = 2999;

  @Spec(Target.MIXEE)
  CommandSpec spec;

  @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "argument.year")
  String year;

  /**
   * The calendar year.
   *
   * @throws ParameterException if it is no year
   */
  Period period() {
    if (!isYear(year)) {
      throw new ParameterException(
          spec.commandLine(), "YEAR", spec.positionalParameters().get(0), year);
    }
    return Period.year(Integer.parseInt(year));
  }

  /** Four digits of a year that somebody can mean. */
  static boolean isYear(String word) {
    return word.matches("[0-9]{4}")
        && Integer.parseInt(word) >= FIRST
        && Integer.parseInt(word) <= LAST;
  }
}
