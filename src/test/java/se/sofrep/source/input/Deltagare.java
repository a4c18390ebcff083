package se.sofrep.source.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.sofrep.domain.Association;
import se.sofrep.domain.Participation;
import se.sofrep.problem.Findings;
import se.sofrep.testing.TestAssociation;

/** The text of a participant file, read. */
record Deltagare(List<Participation> rows, Findings findings) {

  static Deltagare read(Path folder, Association association, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("deltagare.csv"), text);
    Findings findings = new Findings();
    List<Participation> rows = new ArrayList<>();
    ParticipationTable.read(file, "d.csv", association, findings).forEach(rows::add);
    return new Deltagare(rows, findings);
  }

  static Deltagare read(Path folder, String text) throws IOException {
    return read(folder, TestAssociation.with("Rehab").build(), text);
  }

  /** One row with these columns besides a whole and ordinary participation. */
  static Deltagare row(Path folder, String headings, String cells) throws IOException {
    return read(
        folder, "id;insats;startdatum;%s\np1;Rehab;2019-03-01;%s\n".formatted(headings, cells));
  }

  Participation only() {
    if (rows.size() != 1) {
      throw new AssertionError(rows.size() + " rows; " + Said.texts(findings));
    }
    return rows.get(0);
  }

  List<String> codes() {
    return Said.codes(findings);
  }
}
