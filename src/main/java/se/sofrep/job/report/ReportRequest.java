package se.sofrep.job.report;

import java.nio.file.Path;
import java.util.Optional;
import se.sofrep.domain.Period;
import se.sofrep.job.publish.BundleRequest;

/**
 * What a person asks for when asking for a report.
 *
 * @param workspace the workspace, if named
 * @param span the report's days
 * @param intervention the one intervention that the report is about, as typed
 * @param bundle what is made of it
 */
public record ReportRequest(
    ReportKind kind,
    Optional<Path> workspace,
    ReportSpan span,
    Optional<String> intervention,
    BundleRequest bundle) {

  /** The command in its normal form, for the manifest: what decides the bytes, and no path. */
  String command(ReportSubject subject) {
    StringBuilder words = new StringBuilder("sofrep " + kind.command());
    Period period = subject.period();
    if (span instanceof ReportSpan.Days) {
      words.append(' ').append(period.first().getYear());
    }
    subject.intervention().ifPresent(of -> words.append(" \"").append(of.name()).append('"'));
    if (span instanceof ReportSpan.Life) {
      words.append(" --from ").append(period.first());
    }
    if (span instanceof ReportSpan.Life || period.wholeYear().isEmpty()) {
      words.append(" --through ").append(period.last());
    }
    return words.append(' ').append(bundle.words()).toString();
  }
}
