package se.sofrep.disclosure.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.sofrep.disclosure.attack.Outsider;
import se.sofrep.disclosure.attack.PublishedTable;
import se.sofrep.testing.Sofrep;

/**
 * A report of a workspace in one edition.
 *
 * @param run of the program
 */
public record Edition(Sofrep run) {

  /** Every kind of report, by its command. */
  public enum Kind {
    ANNUAL("annual 2019"),
    INTERIM("interim 2019"),
    INSATS("insats 2019 Rehab"),
    FINAL("final"),
    RETURN("return 2019"),
    COMPARE("compare . --year 2018,2019");

    private final String command;

    Kind(String command) {
      this.command = command;
    }
  }

  /**
   * Makes the report; its folder lies in {@code to}.
   *
   * @param over of which the final report is
   */
  public static Edition of(
      String edition, Kind kind, String over, Path workspace, Path to, String formats) {
    List<String> words = new ArrayList<>(List.of(kind.command.split(" ")));
    if (kind == Kind.FINAL) {
      words.addAll(List.of(over, "--through", "2019-12-31"));
    }
    words.addAll(List.of("--edition", edition, "--formats", formats, "-o", to.toString(), "-q"));
    if (kind != Kind.COMPARE) {
      words.addAll(List.of("-C", "."));
    }
    return new Edition(Sofrep.in(workspace, words.toArray(String[]::new)));
  }

  /** Was there enough in the workspace for a report? */
  public boolean isMade() {
    return (run.code() == 0 || run.code() == 4) && Files.isDirectory(bundle());
  }

  public Path bundle() {
    return Path.of(run.out().strip());
  }

  public PublishedTable figures() throws IOException {
    return PublishedTable.read(bundle().resolve("figures.csv"));
  }

  /** One who knows which insatser there are and reads this. */
  public static Outsider reader(Register register) {
    return Outsider.ofPublicEdition(register.names(), register.groups());
  }
}
