package se.sofrep.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import se.sofrep.cli.words.WordFault;
import se.sofrep.domain.Period;

/** The option {@code --through}: the last day or month of a period that begins on 1 January. */
final class ThroughOption {
  private static final int MONTH_LENGTH = "2019-08".length();

  @Spec(Target.MIXEE)
  CommandSpec spec;

  @Option(names = "--through", paramLabel = "YYYY-MM[-DD]", descriptionKey = "option.through")
  Optional<String> through = Optional.empty();

  /**
   * From 1 January to the day given, or the whole year when none is.
   *
   * @throws ParameterException if it is no day or month of that year
   */
  Period within(Period year) {
    if (through.isEmpty()) {
      return year;
    }
    LocalDate last = day(through.get());
    if (!year.contains(last)) {
      throw new WordFault(
          spec, "cli.outside-year", through.get(), String.valueOf(year.first().getYear()));
    }
    return Period.of(year.first(), last);
  }

  private LocalDate day(String text) {
    try {
      return text.length() == MONTH_LENGTH
          ? YearMonth.parse(text).atEndOfMonth()
          : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong();
    }
  }

  private ParameterException wrong() {
    return new ParameterException(
        spec.commandLine(), "--through", spec.findOption("--through"), through.orElse(""));
  }
}
