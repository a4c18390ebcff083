package se.sofrep.source.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.sofrep.domain.Association;
import se.sofrep.domain.Participation;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;
import se.sofrep.testing.TestAssociation;

/** A text file read by one of the readers: what it gave and what was found. */
final class Input {
  /** How a reader is made. */
  interface Reader<R> {
    RowReader<? extends R> of(Association association);
  }

  private Input() {}

  /**
   * @param findings {@code level code place}, without the notices of dialect and count
   * @param texts the same with sentence and hint, in Swedish
   */
  record Read<T>(T value, List<String> findings, List<String> texts) {}

  static <R> Read<List<R>> read(
      Path folder, Reader<R> reader, TestAssociation association, String... lines) {
    Findings findings = new Findings();
    Path file = file(folder, lines);
    List<R> rows = List.copyOf(reader.of(association.build()).read(file, "in.csv", findings));
    return result(rows, findings);
  }

  static Read<List<Participation>> participations(
      Path folder, TestAssociation association, String... lines) {
    Findings findings = new Findings();
    List<Participation> rows = new ArrayList<>();
    ParticipationTable.read(file(folder, lines), "in.csv", association.build(), findings)
        .forEach(rows::add);
    return result(rows, findings);
  }

  private static <T> Read<T> result(T value, Findings findings) {
    Messages messages = new Messages(Language.SV);
    List<String> shown = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Finding finding : findings.all()) {
      if (!finding.code().equals("table.dialect")
          && !finding.code().equals("input.rows-left-out")) {
        shown.add(finding.severity().word() + " " + finding.code() + " " + finding.location());
        texts.add(messages.text(finding) + " " + messages.hint(finding).orElse(""));
      }
    }
    return new Read<>(value, shown, texts);
  }

  private static Path file(Path folder, String... lines) {
    try {
      return Files.write(
          folder.resolve("in.csv"), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
