package se.sofrep.source.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;

/** A file read from its bytes: its headings, its rows, and what was said about it. */
record ReadTable(TableFile table, List<TableRow> rows, Findings findings) {
  static final String NAME = "2019/deltagare.csv";

  static ReadTable of(Path folder, String text) throws IOException {
    return of(folder, text, StandardCharsets.UTF_8);
  }

  static ReadTable of(Path folder, String text, Charset charset) throws IOException {
    return of(folder, text.getBytes(charset));
  }

  static ReadTable of(Path folder, byte[] bytes) throws IOException {
    return of(Files.write(folder.resolve("file"), bytes), TableOptions.ANY);
  }

  static ReadTable of(Path file, TableOptions options) {
    Findings findings = new Findings();
    TableFile table = TableFile.open(file, NAME, options, findings);
    List<TableRow> rows = new ArrayList<>();
    table.forEachRow(rows::add);
    return new ReadTable(table, rows, findings);
  }

  List<String> headings() {
    return table.headings();
  }

  List<List<String>> cells() {
    return rows.stream().map(TableRow::cells).toList();
  }

  List<Integer> rowNumbers() {
    return rows.stream().map(TableRow::row).toList();
  }

  /** Everything but notices, as {@code code path:row:column}. */
  List<String> trouble() {
    return said(false);
  }

  /** Notices, but for the one that tells the dialect. */
  List<String> notices() {
    return said(true);
  }

  private List<String> said(boolean notices) {
    return findings.all().stream()
        .filter(f -> f.severity() == Severity.NOTICE == notices)
        .filter(f -> !f.code().equals("table.dialect"))
        .map(f -> f.code() + " " + f.location())
        .toList();
  }
}
