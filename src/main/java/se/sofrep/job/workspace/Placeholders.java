package se.sofrep.job.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** The blanks that {@code sofrep init} leaves: nobody should sign a report that has one. */
public final class Placeholders {
  private static final String MARK = "FYLL I";

  private Placeholders() {}

  public static boolean isOne(String value) {
    return value.contains(MARK);
  }

  /** Names each line of {@code forbund.yaml} that still has a blank. */
  static void report(Path root, Findings findings) {
    List<String> lines;
    try {
      lines = Files.readAllLines(root.resolve(Workspace.CONFIGURATION), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int comment = line.startsWith("#") ? 0 : line.indexOf(" #");
      int mark = line.indexOf(MARK);
      if (mark >= 0 && (comment < 0 || mark < comment)) {
        findings.warning(
            "job.not-filled-in", Location.of(Workspace.CONFIGURATION, i + 1, mark + 1));
      }
    }
  }
}
