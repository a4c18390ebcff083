package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Language;
import se.sofrep.problem.Severity;
import se.sofrep.testing.Sofrep;

/**
 * Everything that can be wrong is shown with what sofrep says of it, at the right place, in both
 * languages. {@code -Dsofrep.update=true} writes what is said anew, to be read by eye; the run
 * fails all the same.
 */
class ErrorGalleryTest {
  private static final boolean UPDATE = Boolean.getBoolean("sofrep.update");

  /** Codes that no workspace of a few lines can bring about, each with the reason. */
  private static final Map<String, String> WITHOUT_CASE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("check.equity", "closing equity is opening equity and result: a guard"),
              Map.entry("check.note", "a note is made of the accounts of its line: a guard"),
              Map.entry("coverage.no-opening", "source.ledger-no-opening, sie.no-balances say it"),
              Map.entry("coverage.some-kinds", "check.cost-area-kind says it of each area"),
              Map.entry("coverage.too-coarse", "check.ledger-by-month and -by-year say it"),
              Map.entry("diff.not-all", "needs thousands of differences"),
              Map.entry("diff.unreadable", "needs a file that may not be read"),
              Map.entry("disclosure.beside-intern", "needs a report that is written"),
              Map.entry("disclosure.beside-other", "needs the report of another förbund"),
              Map.entry("disclosure.beside-skipped", "needs a report that is damaged"),
              Map.entry("disclosure.beside-unreadable", "needs a report that is damaged"),
              Map.entry("disclosure.changed", "needs a report and a registration after it"),
              Map.entry("disclosure.exposed", "needs a report that gives somebody away"),
              Map.entry("disclosure.given-away", "nobody is: a guard"),
              Map.entry("disclosure.no-proof", "needs a report that is damaged"),
              Map.entry("disclosure.proof-contradicted", "needs a report that is damaged"),
              Map.entry("disclosure.proof-given-away", "needs a report that is damaged"),
              Map.entry("disclosure.proof-narrower", "needs a report that is damaged"),
              Map.entry("disclosure.proof-other-figures", "needs a report that is damaged"),
              Map.entry("disclosure.proof-shown", "needs a report that is damaged"),
              Map.entry("disclosure.proof-unknown", "needs a report that is damaged"),
              Map.entry("disclosure.forecast", "check --edition publik -f csv says it"),
              Map.entry("disclosure.typed-number", "needs the public edition"),
              Map.entry(
                  "document.template-untranslated", "needs own templates and an English report"),
              Map.entry("document.template-folder", "mallar/ must vanish during the run"),
              Map.entry("document.template-unreadable", "needs a file that may not be read"),
              Map.entry("explain.rows-differ", "the rows make up the figure: a guard"),
              Map.entry("figures.count-not-whole", "input.not-a-count says it first"),
              Map.entry("job.busy", "needs another run at the same time"),
              Map.entry("job.edited-kept", "needs a report, an edit and another report"),
              Map.entry(
                  "job.no-temporary-file", "needs a temporary folder that may not be written"),
              Map.entry("job.not-written", "needs a folder that may not be written"),
              Map.entry("job.sample", "needs sofrep's own source folder"),
              Map.entry("source.no-config", "job.workspace-empty says it first"),
              Map.entry("source.no-plain-file", "needs a pipe, which not every system has"),
              Map.entry("source.unreadable", "needs a file that may not be read"),
              Map.entry("stats.nothing-piped", "needs a terminal"),
              Map.entry("stats.too-large", "needs a file of a great many values"),
              Map.entry("table.too-large", "needs a file of 48 MB")));

  static List<ErrorGallery.Case> cases() throws IOException {
    return ErrorGallery.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isSaidAtItsPlaceWithAdviceInBothLanguages(ErrorGallery.Case of, @TempDir Path workspace)
      throws IOException {
    ErrorGallery.layOut(of, workspace);
    for (Language language : Language.values()) {
      String said = ErrorGallery.said(of, workspace, language);
      String expected = ErrorGallery.read(of.expected(language));
      if (UPDATE) {
        Files.writeString(of.expected(language), said);
      }
      assertThat(said)
          .as(of.code())
          .containsPattern(ErrorTexts.sentence(of.code(), language))
          .isEqualTo(expected);
    }
  }

  /** The exit code follows from the worst that was found; standard output stays clean. */
  @ParameterizedTest
  @MethodSource("cases")
  void endsWithTheContractsExitCodeAndNoStackTrace(ErrorGallery.Case of, @TempDir Path workspace)
      throws IOException {
    ErrorGallery.layOut(of, workspace);

    Sofrep run = ErrorGallery.run(of, workspace, Language.SV);

    String expected = ErrorGallery.read(of.expected(Language.SV));
    assertThat(run.err())
        .as("%s", run)
        .doesNotContain("sofrep självt", "Exception", "\tat ")
        .contains(expected.replace(ErrorGallery.ANY_FOLDER, workspace.toString()).lines().toList());
    if (of.command().isEmpty()) {
      assertThat(run.code()).as("%s", run).isEqualTo(exitCode(ErrorGallery.findings(workspace)));
      assertThat(run.out()).isEmpty();
    } else {
      assertThat(run.code()).as("%s", run).isBetween(0, 5).isNotEqualTo(1);
    }
  }

  private static int exitCode(List<Finding> findings) {
    Severity worst =
        findings.stream()
            .map(Finding::severity)
            .min(Comparator.naturalOrder())
            .orElse(Severity.NOTICE);
    return switch (worst) {
      case ERROR -> 3;
      case WARNING -> 4;
      case NOTICE -> 0;
    };
  }

  /** Otherwise a case could owe its finding to something else than what it changes. */
  @Test
  void theBaseItselfHasNothingToLookAt(@TempDir Path workspace) throws IOException {
    ErrorGallery.layOutBase(workspace);

    assertThat(ErrorGallery.findings(workspace))
        .extracting(Finding::severity)
        .containsOnly(Severity.NOTICE);
  }

  @Test
  void everyCodeHasACaseOrAReason() throws IOException {
    Set<String> shown =
        cases().stream()
            .map(ErrorGallery.Case::code)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected = new TreeSet<>(ErrorTexts.codes());
    expected.removeAll(WITHOUT_CASE.keySet());

    assertThat(shown).isEqualTo(expected);
  }

  @Test
  void theManualShowsTheGallery() throws IOException {
    Path manual = Path.of("docs/errors.md");
    String generated = ErrorTexts.manual(cases(), WITHOUT_CASE);
    String expected = ErrorGallery.read(manual);
    if (UPDATE) {
      Files.writeString(manual, generated);
    }
    assertThat(UPDATE).as("docs/errors.md written anew").isFalse();
    assertThat(generated)
        .as("docs/errors.md is out of date: run this test with -Dsofrep.update=true")
        .isEqualTo(expected);
  }
}
