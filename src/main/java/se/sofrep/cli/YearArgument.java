package se.sofrep.cli;

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
    if (!year.matches("\\d{4}") || number() < FIRST || number() > LAST) {
      throw new ParameterException(
          spec.commandLine(), "YEAR", spec.positionalParameters().get(0), year);
    }
    return Period.year(number());
  }

  private int number() {
    return Integer.parseInt(year);
  }
}
