package se.sofrep.source.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.sofrep.domain.Association;
import se.sofrep.problem.Findings;
import se.sofrep.testing.TestAssociation;

/** The text of any other table, read. */
record Table<R>(List<R> rows, Findings findings) {

  static <R> Table<R> read(
      Path folder, Input.Reader<R> reader, Association association, String text)
      throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), text);
    Findings findings = new Findings();
    return new Table<>(List.copyOf(reader.of(association).read(file, "t.csv", findings)), findings);
  }

  static <R> Table<R> read(Path folder, Input.Reader<R> reader, String text) throws IOException {
    Association association =
        TestAssociation.with("Rehab", "Rehabteamet")
            .and("Nya vägar")
            .group("Arbetslinjen", "Rehab", "Nya vägar")
            .build();
    return read(folder, reader, association, text);
  }

  R only() {
    if (rows.size() != 1) {
      throw new AssertionError(rows.size() + " rows; " + Said.texts(findings));
    }
    return rows.get(0);
  }

  List<String> codes() {
    return Said.codes(findings);
  }
}
