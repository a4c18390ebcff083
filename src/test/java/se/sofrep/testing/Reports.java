package se.sofrep.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The reports that can be made of the workspace {@code hel} and of copies of it. */
public enum Reports {
  ANNUAL("annual 2021"),
  INTERIM("interim 2021"),
  INSATS("insats 2021 Ljungen"),
  FINAL("final Bryggan"),
  RETURN("return 2021"),
  COMPARE("compare . --year 2020,2021");

  /** The year is over and its report is being written. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-02-15T12:00:00Z"), ZoneOffset.UTC);

  private final String command;

  Reports(String command) {
    this.command = command;
  }

  /** Does it set the period beside the year before? */
  public boolean hasYearBefore() {
    return this != FINAL && this != COMPARE;
  }

  /** Its figures and its page; the bundle is written beside the workspace's own files. */
  public Made make(Path workspace) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--formats", "html"));
    if (this != COMPARE) {
      words.addAll(List.of("-C", "."));
    }
    return new Made(this, Sofrep.at(CLOCK, workspace, words.toArray(String[]::new)));
  }

  /** A run, and what came of it. */
  public record Made(Reports kind, Sofrep run) {
    public boolean isDone() {
      return run.code() == 0 && Files.isDirectory(bundle());
    }

    public Path bundle() {
      return Path.of(run.out().strip());
    }

    public List<Map<String, String>> figures() throws IOException {
      return Csv.rows(bundle().resolve("figures.csv"));
    }

    public List<Map<String, String>> findings() throws IOException {
      return Csv.rows(bundle().resolve("findings.csv"));
    }

    public Page page() throws IOException {
      return Page.of(bundle());
    }
  }
}
