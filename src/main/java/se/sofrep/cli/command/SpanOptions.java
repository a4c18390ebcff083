package se.sofrep.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * The options {@code --from} and {@code --through}: a first and a last day, each a year, a month or
 * a day, and neither needed.
 */
final class SpanOptions {
  private static final int YEAR_LENGTH = "2019".length();
  private static final int MONTH_LENGTH = "2019-08".length();

  @Spec(Target.MIXEE)
  CommandSpec spec;

  @Option(names = "--from", paramLabel = "YYYY[-MM[-DD]]", descriptionKey = "option.from")
  Optional<String> from = Optional.empty();

  @Option(names = "--through", paramLabel = "YYYY[-MM[-DD]]", descriptionKey = "option.to")
  Optional<String> through = Optional.empty();

  /**
   * @throws ParameterException if it is no day
   */
  Optional<LocalDate> first() {
    return from.map(text -> day("--from", text, false));
  }

  /**
   * @throws ParameterException if it is no day
   */
  Optional<LocalDate> last() {
    return through.map(text -> day("--through", text, true));
  }

  private LocalDate day(String option, String text, boolean last) {
    try {
      if (text.length() == YEAR_LENGTH) {
        Year year = Year.parse(text);
        return last ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
      }
      if (text.length() == MONTH_LENGTH) {
        YearMonth month = YearMonth.parse(text);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(option, text);
    }
  }

  private ParameterException wrong(String option, String text) {
    return new ParameterException(spec.commandLine(), option, spec.findOption(option), text);
  }
}
