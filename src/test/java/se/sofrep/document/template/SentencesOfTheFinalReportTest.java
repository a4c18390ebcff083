package se.sofrep.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.document.ReportDocument;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;

/**
 * The computed sentences of a slutrapport for nobody, one, two and a thousand participants, kept as
 * text to be read by eye. {@code -Dsofrep.update=true} writes them anew, and still fails.
 */
class SentencesOfTheFinalReportTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/sentences");

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 1000})
  void sentencesAreTrueAndWellFormedForAnyNumberOfParticipants(long n) throws IOException {
    Findings findings = new Findings();
    ReportDocument report = compose(LifeData.with(n), findings);

    assertThat(findings.all()).allMatch(finding -> finding.severity() == Severity.NOTICE);
    compare("slutrapport-" + n + "-deltagare.txt", PlainText.of(report));
  }

  @Test
  void withNoFiguresAtAllTheFormStillHasItsEightSections() throws IOException {
    compare("slutrapport-tom.txt", PlainText.of(compose(LifeData.empty(), new Findings())));
  }

  /** The grant is 1 000 000 kr; judged in whole kronor, since those are what is printed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000000    | De beviljade medlen, 1 000 000 kr, användes helt.",
        "999999.75  | De beviljade medlen, 1 000 000 kr, användes helt.",
        "999999     | Av de beviljade medlen, 1 000 000 kr, användes 999 999 kr; 1 kr användes inte.",
        "997000     | Av de beviljade medlen, 1 000 000 kr, användes 997 000 kr (99,7 %); 3 000 kr användes inte.",
        "500000     | Av de beviljade medlen, 1 000 000 kr, användes 500 000 kr (50 %); 500 000 kr användes inte.",
        "1000001    | Insatsen kostade 1 000 001 kr, 1 kr mer än de beviljade medlen, 1 000 000 kr.",
        "0          | Inget av de beviljade medlen, 1 000 000 kr, användes.",
        "''         | Hur mycket av de beviljade medlen, 1 000 000 kr, som användes framgår inte av underlaget."
      })
  void theGrantWasUsedInFullInPartOverdrawnOrIsNotKnown(String used, String sentence) {
    Bench bench = LifeData.empty().kronorOf("ekonomi.insats.beviljat", LifeData.REHAB, "1000000");
    if (!used.isEmpty()) {
      bench.kronorOf("ekonomi.insats.utnyttjat", LifeData.REHAB, used);
    }

    assertThat(said(bench)).contains(sentence);
  }

  @Test
  void withoutAGrantOnlyTheCostIsTold() {
    Bench bench = LifeData.empty().kronorOf("ekonomi.insats.utnyttjat", LifeData.REHAB, "7");

    assertThat(said(bench))
        .contains("Insatsen kostade 7 kr; hur mycket som beviljades framgår inte av underlaget.");
    assertThat(said(LifeData.empty()))
        .contains("Varken vad som beviljades eller vad som användes framgår av underlaget.");
  }

  private static String said(Bench bench) {
    return PlainText.of(compose(bench, new Findings())).replace('_', ' ');
  }

  private static ReportDocument compose(Bench bench, Findings findings) {
    return new ReportComposer()
        .compose(
            "slutrapport",
            Map.of("insats", LifeData.REHAB),
            bench.context(),
            Bench.meta(),
            Optional.of(Asked.SILENT),
            findings);
  }

  private static void compare(String file, String actual) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (Boolean.getBoolean("sofrep.update")) {
      Files.writeString(golden, actual, StandardCharsets.UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    assertThat(Boolean.getBoolean("sofrep.update")).as("golden files written anew").isFalse();
  }
}
