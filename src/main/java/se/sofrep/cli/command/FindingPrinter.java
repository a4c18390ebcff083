package se.sofrep.cli.command;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;
import se.sofrep.problem.Severity;

/**
 * Says findings to a person: {@code path:row:column: level: text}, then the advice, indented. The
 * worst first; within a level by place. The first {@value #SHOWN} in full, then a count.
 */
public final class FindingPrinter {
  private static final int SHOWN = 50;

  /** How a file was read: of use only to whoever asks. */
  private static final Set<String> RECORDS = Set.of("table.dialect", "sie.read");

  private static final String RESET = "\u001b[0m";

  private final Messages messages;
  private final PrintStream err;
  private final boolean colour;
  private final boolean verbose;

  public FindingPrinter(Messages messages, PrintStream err, boolean colour, boolean verbose) {
    this.messages = messages;
    this.err = err;
    this.colour = colour;
    this.verbose = verbose;
  }

  /** Prints those that are at least this severe, the first of them. */
  public void print(List<Finding> findings, Severity atLeast) {
    print(findings, atLeast, SHOWN);
  }

  /** Prints every one that is at least this severe. */
  void printAll(List<Finding> findings, Severity atLeast) {
    print(findings, atLeast, Integer.MAX_VALUE);
  }

  private void print(List<Finding> findings, Severity atLeast, int most) {
    List<Finding> wanted =
        findings.stream()
            .filter(finding -> finding.severity().compareTo(atLeast) <= 0)
            .filter(finding -> verbose || !RECORDS.contains(finding.code()))
            .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::location))
            .toList();
    wanted.stream().limit(most).forEach(this::print);
    if (wanted.size() > most) {
      err.println(messages.text("cli.more-findings", wanted.size() - most));
    }
  }

  private void print(Finding finding) {
    String place = finding.location().toString();
    String level = level(finding.severity());
    err.println(
        (place.isEmpty() ? "sofrep" : place) + ": " + level + ": " + messages.text(finding));
    messages.hint(finding).ifPresent(hint -> err.println("    " + hint.replace("\n", "\n    ")));
  }

  private String level(Severity severity) {
    String word =
        messages.language() == Language.SV
            ? severity.word()
            : severity.name().toLowerCase(Locale.ROOT);
    if (!colour) {
      return word;
    }
    String code =
        switch (severity) {
          case ERROR -> "\u001b[1;31m";
          case WARNING -> "\u001b[1;33m";
          case NOTICE -> "\u001b[36m";
        };
    return code + word + RESET;
  }
}
