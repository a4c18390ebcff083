package se.sofrep.source.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;
import se.sofrep.source.dialect.Dialect;

/**
 * What came of reading a file: headings, rows as {@code row: a | b}, and findings as {@code level
 * code place}, notices of the dialect left out.
 */
record Reading(List<String> headings, List<String> rows, List<String> findings, Dialect dialect) {

  static Reading of(Path file, TableOptions options) {
    Findings findings = new Findings();
    TableFile table = TableFile.open(file, "t", options, findings);
    List<String> rows = new ArrayList<>();
    table.forEachRow(row -> rows.add(row.row() + ": " + String.join(" | ", row.cells())));
    return new Reading(
        table.headings(),
        rows,
        findings.all().stream()
            .filter(finding -> !finding.code().equals("table.dialect"))
            .map(Reading::show)
            .toList(),
        table.dialect());
  }

  static Reading of(Path file) {
    return of(file, TableOptions.ANY);
  }

  static Reading of(Path folder, byte[] bytes) {
    return of(write(folder, bytes));
  }

  static Reading of(Path folder, String text) {
    return of(folder, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, byte[] bytes) {
    try {
      return Files.write(folder.resolve("t"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String show(Finding finding) {
    String level = finding.severity() == Severity.NOTICE ? "notis" : finding.severity().word();
    return level + " " + finding.code() + " " + finding.location();
  }
}
