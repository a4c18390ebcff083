package se.sofrep.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.sofrep.domain.Period;
import se.sofrep.job.Host;
import se.sofrep.job.report.ReportKind;
import se.sofrep.job.report.ReportRequest;
import se.sofrep.job.report.ReportSpan;

/** {@code sofrep interim YEAR}: the delårsrapport of a year's first part. */
@Command(name = "interim")
final class InterimCommand extends ReportCommand {
  @Mixin YearArgument year;
  @Mixin ThroughOption through;

  InterimCommand(Host host) {
    super(host);
  }

  @Override
  ReportRequest request() {
    Period asked = through.within(year.period());
    Period period = through.through.isPresent() ? asked : throughAugust(asked);
    return request(ReportKind.INTERIM, new ReportSpan.Days(period), Optional.empty());
  }

  /** The delårsrapport's usual span, by practice. */
  private static Period throughAugust(Period year) {
    return Period.of(year.first(), LocalDate.of(year.first().getYear(), 8, 31));
  }
}
