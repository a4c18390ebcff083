package se.sofrep.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.sofrep.domain.Period;
import se.sofrep.job.Host;
import se.sofrep.job.report.ReportKind;
import se.sofrep.job.report.ReportSpan;

/** {@code sofrep interim YEAR}: the delårsrapport of a year's first part. */
@Command(name = "interim")
final class InterimCommand implements Callable<Integer> {
  private final Host host;

  @Spec CommandSpec spec;
  @Mixin CommonOptions common;
  @Mixin ReportOptions report;
  @Mixin YearArgument year;
  @Mixin ThroughOption through;

  InterimCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    Period asked = through.within(year.period());
    Period period = through.through.isPresent() ? asked : throughAugust(asked);
    return new ReportRun(host, spec, common, report)
        .of(ReportKind.INTERIM, new ReportSpan.Days(period), Optional.empty());
  }

  /** The delårsrapport's usual span, by practice. */
  private static Period throughAugust(Period year) {
    return Period.of(year.first(), LocalDate.of(year.first().getYear(), 8, 31));
  }
}
