package se.sofrep.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.document.ReportDocument;
import se.sofrep.domain.Period;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;

/**
 * The computed sentences of a delårsrapport for nobody, one, two and a thousand participants, kept
 * as text to be read by eye. {@code -Dsofrep.update=true} writes them anew, and still fails.
 */
class SentencesOfTheInterimReportTest {
  private static final Period THROUGH_AUGUST =
      Period.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 8, 31));

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 1000})
  void sentencesAreTrueAndWellFormedForAnyNumberOfParticipants(long n) throws IOException {
    Findings findings = new Findings();
    ReportDocument report = compose(data(THROUGH_AUGUST, n), findings);

    assertThat(findings.all()).allMatch(finding -> finding.severity() == Severity.NOTICE);
    SentencesOfTheAnnualReportTest.compare(
        "delarsrapport-" + n + "-deltagare.txt", PlainText.of(report));
  }

  @Test
  void withNoFiguresAtAllOnlyWhatNeedsNoneIsPrinted() throws IOException {
    ReportDocument report = compose(new Bench(THROUGH_AUGUST), new Findings());

    SentencesOfTheAnnualReportTest.compare("delarsrapport-tom.txt", PlainText.of(report));
  }

  /** Also when somebody asks for one through December: årets belongs to the årsredovisning. */
  @Test
  void itNeverSaysAretsNotEvenOfAWholeYear() {
    String words = PlainText.of(compose(data(Period.year(2019), 2), new Findings()));

    assertThat(words).contains("Periodens resultat").doesNotContainIgnoringCase("årets");
  }

  /**
   * The ceiling is a part of a whole year's contributions; eight months' would make it look broken.
   */
  @Test
  void aPartOfTheYearIsNotHeldAgainstTheCeilingOfEquity() {
    String words = PlainText.of(compose(data(THROUGH_AUGUST, 2), new Findings()));

    assertThat(words).contains("prövas i årsredovisningen").doesNotContain("taket på");
  }

  private static ReportDocument compose(Bench bench, Findings findings) {
    return SentencesOfTheAnnualReportTest.compose("delarsrapport", bench.interim(), findings);
  }

  private static Bench data(Period period, long n) {
    Bench bench = AnnualData.on(new Bench(period), n);
    bench.count("förfrågningar", "", n + 1);
    bench.share("förfrågningar", "", "utfall / start", n, n + 1);
    bench.share("förfrågningar", "", "utfall / kö", n == 0 ? 1 : n / 2, n + 1);
    bench.kronor("ekonomi.drift.prognos", "Resultat", n == 0 ? "0" : "-920000");
    bench.kronor("ekonomi.drift.prognos", "1001 Politisk organisation", n == 1 ? "0" : "-200000");
    bench.kronor("ekonomi.balansräkning.ingående", "Summa eget kapital", "1812590");
    bench.text("delar-drift-1001", "Fler möten än planerat.");
    bench.text("delar-ordforande", "En period att minnas.");
    return bench.text("delar-insats-vaga-vidare", "Det går framåt.");
  }
}
