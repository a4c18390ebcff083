package se.sofrep.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A workspace of one insats, where only the counts matter. */
public record TinyWorkspace(Path folder, String name) {

  /** Makes the folder with its configuration. */
  public static TinyWorkspace of(Path folder, String name) throws IOException {
    return of(folder, name, "");
  }

  /**
   * @param more keys of the insats, after its name: {@code , mål: 40}
   */
  public static TinyWorkspace of(Path folder, String name, String more) throws IOException {
    Files.createDirectories(folder);
    write(
        folder.resolve("forbund.yaml"),
        """
        namn: %s
        insatser:
          - {namn: Rehab, ansvar: ["3001"]%s}
        ansvarsnamn: {"3001": Rehab, "1001": Kansli, "1000": Bidrag}
        kostnadsslag: {administration: ["1001"]}
        """
            .formatted(name, more));
    return new TinyWorkspace(folder, name);
  }

  /** So many closed in the year, women and men by turns, the first of them to work. */
  public TinyWorkspace closed(int year, int closed, int toWork) throws IOException {
    StringBuilder rows =
        new StringBuilder("deltagare;insats;kön;ålder;startdatum;slutdatum;avslutsanledning\n");
    for (int i = 0; i < closed; i++) {
      rows.append(
          "p%d;Rehab;%s;40;%d-02-01;%d-05-31;%s\n"
              .formatted(
                  i, i % 2 == 0 ? "Kvinna" : "Man", year, year, i < toWork ? "Arbete" : "Sjukdom"));
    }
    rows.append("kvar;Rehab;Kvinna;40;%d-02-01;;\n".formatted(year));
    write(folder.resolve(year + "/deltagare.csv"), rows.toString());
    return this;
  }

  /** Contributions of 1 000, opening equity of 150, costs of 700 in the insats and 300 besides. */
  public TinyWorkspace ledger(int year) throws IOException {
    write(
        folder.resolve(year + "/huvudbok.csv"),
        """
        datum;verifikation;konto;kontonamn;ansvar;belopp;text
        %1$d-01-01;IB;1930;Bank;;150;
        %1$d-01-01;IB;2010;Eget kapital;;-150;
        %1$d-03-01;A1;1930;Bank;;1000;
        %1$d-03-01;A1;3511;Medlemsbidrag;1000;-1000;
        %1$d-06-01;A2;5010;Köpt;3001;700;
        %1$d-06-01;A2;6010;Kansli;1001;300;
        %1$d-06-01;A2;1930;Bank;;-1000;
        """
            .formatted(year));
    return this;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
