package se.sofrep.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.document.ReportDocument;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;

/**
 * The computed sentences of the report on one intervention and of the national follow-up, for
 * nobody, one, two and a thousand participants.
 */
class SentencesOfInterventionAndReturnTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 1000})
  void oneIntervention(long n) throws IOException {
    compare("insatsrapport", Map.of("insats", "Våga vidare"), n);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 1000})
  void theNationalFollowUp(long n) throws IOException {
    compare("uppfoljning-finsam", Map.of(), n);
  }

  private static void compare(String template, Map<String, String> arguments, long n)
      throws IOException {
    Bench bench = AnnualData.with(n);
    for (String category : new String[] {"Våga vidare / Utsatt / Ja", "Annat / Nöjd / Ja"}) {
      bench.share("formulär.svar", "", category, n / 2, n);
    }
    Findings findings = new Findings();
    ReportDocument report =
        SentencesOfTheAnnualReportTest.compose(template, arguments, bench, findings);

    assertThat(findings.all()).allMatch(finding -> finding.severity() == Severity.NOTICE);
    SentencesOfTheAnnualReportTest.compare(
        template + "-" + n + "-deltagare.txt", PlainText.of(report));
  }
}
