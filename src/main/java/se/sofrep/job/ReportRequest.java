package se.sofrep.job;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.domain.Period;
import se.sofrep.problem.Language;

/**
 * What a person asks for when asking for a report.
 *
 * @param workspace the workspace, if named
 * @param period the report's period
 * @param output the folder in which the bundle becomes a folder, if named
 * @param formats documents to draw; the data files are always written
 * @param only one section instead of the whole report, by its heading or anchor
 * @param reportLanguage the report's own language
 * @param strict whether a warning stops the report
 */
public record ReportRequest(
    ReportKind kind,
    Optional<Path> workspace,
    Period period,
    Optional<Path> output,
    Set<Format> formats,
    Optional<String> only,
    Language reportLanguage,
    boolean strict) {

  /** The command in its normal form, for the manifest: what decides the bytes, and no path. */
  public String command() {
    StringBuilder words = new StringBuilder("sofrep " + kind.command());
    words.append(' ').append(period.first().getYear());
    if (period.wholeYear().isEmpty()) {
      words.append(" --through ").append(period.last());
    }
    words.append(" --edition intern --report-lang ").append(reportLanguage.code());
    words.append(" --formats ");
    words.append(String.join(",", new TreeSet<>(formats).stream().map(Format::word).toList()));
    only.ifPresent(section -> words.append(" --only ").append(section));
    return words.toString();
  }
}
