package se.sofrep.job.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.domain.Period;
import se.sofrep.job.Format;
import se.sofrep.problem.Language;

/**
 * What a person asks for when asking for a report.
 *
 * @param workspace the workspace, if named
 * @param span the report's days
 * @param intervention the one intervention that the report is about, as typed
 * @param output the folder in which the bundle becomes a folder, if named
 * @param formats documents to draw; the data files are always written
 * @param only one section instead of the whole report, by its heading or anchor
 * @param reportLanguage the report's own language
 * @param strict whether a warning stops the report
 */
public record ReportRequest(
    ReportKind kind,
    Optional<Path> workspace,
    ReportSpan span,
    Optional<String> intervention,
    Optional<Path> output,
    Set<Format> formats,
    Optional<String> only,
    Language reportLanguage,
    boolean strict) {

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
    words.append(" --edition intern --report-lang ").append(reportLanguage.code());
    words.append(" --formats ");
    words.append(String.join(",", new TreeSet<>(formats).stream().map(Format::word).toList()));
    only.ifPresent(section -> words.append(" --only ").append(section));
    return words.toString();
  }
}
