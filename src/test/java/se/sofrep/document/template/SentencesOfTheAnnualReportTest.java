package se.sofrep.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.document.ReportContext;
import se.sofrep.document.ReportDocument;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;

/**
 * The computed sentences for nobody, one, two and a thousand participants, kept as text to be read
 * by eye. {@code -Dsofrep.update=true} writes them anew, and still fails.
 */
class SentencesOfTheAnnualReportTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/sentences");

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 1000})
  void sentencesAreTrueAndWellFormedForAnyNumberOfParticipants(long n) throws IOException {
    Findings findings = new Findings();
    ReportDocument report = compose(AnnualData.with(n), findings);

    assertThat(findings.all()).allMatch(finding -> finding.severity() == Severity.NOTICE);
    compare("arsredovisning-" + n + "-deltagare.txt", PlainText.of(report));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tom"})
  void withNoFiguresAtAllOnlyWhatNeedsNoneIsPrinted(String name) throws IOException {
    ReportDocument report = compose(Bench.of2019(), new Findings());

    compare("arsredovisning-" + name + ".txt", PlainText.of(report));
  }

  static ReportDocument compose(Bench bench, Findings findings) {
    return compose("arsredovisning", bench.context(), findings);
  }

  /** The template's sentences alone: no table and no chart has anything to show. */
  static ReportDocument compose(String template, ReportContext context, Findings findings) {
    return compose(template, Map.of(), context, findings);
  }

  static ReportDocument compose(
      String template, Map<String, String> arguments, Bench bench, Findings findings) {
    return compose(template, arguments, bench.context(), findings);
  }

  private static ReportDocument compose(
      String template, Map<String, String> arguments, ReportContext context, Findings findings) {
    return new ReportComposer()
        .compose(template, arguments, context, Bench.meta(), Optional.of(Asked.SILENT), findings);
  }

  static void compare(String file, String actual) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (Boolean.getBoolean("sofrep.update")) {
      Files.writeString(golden, actual, StandardCharsets.UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    assertThat(Boolean.getBoolean("sofrep.update")).as("golden files written anew").isFalse();
  }
}
