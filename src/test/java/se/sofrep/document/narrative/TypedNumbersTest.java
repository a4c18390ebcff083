package se.sofrep.document.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.domain.Association;
import se.sofrep.domain.Narrative;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.testing.TestAssociation;

/** Withheld: 3 and 14 of Rehab, 2 and 40 of Bron, 21 of all. Shown: 28 of Rehab. */
class TypedNumbersTest {
  private static final Association ASSOCIATION =
      new TestAssociation()
          .intervention("Rehab", i -> i.aliases("Rehabteamet"))
          .intervention("Bron")
          .group("Arbetslinjen", "Rehab", "Bron")
          .build();

  private static final TypedNumbers NUMBERS =
      new TypedNumbers(
          ASSOCIATION,
          5,
          Map.of("Rehab", Set.of(3L, 14L, 28L), "Bron", Set.of(2L, 40L), "Totalt", Set.of(21L, 0L)),
          Map.of("Rehab", Set.of(28L)));

  private static List<Finding> found(String name, String markdown) {
    Findings findings = new Findings();
    NUMBERS.find(new Narrative(name, "2021/texter/" + name + ".md", markdown), findings);
    return findings.all();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "insats-rehab|Av deltagarna gick 3 till arbete.",
        "insats-rehab|Det var 14 kvinnor som började.",
        "insats-rehabteamet|Det var 14 kvinnor som började.",
        "slut-rehab|Personer som avslutade: 14.",
        "delar-insats-rehab|14 deltagare har avslutats",
        "sammanfattning|I Rehab började 14 kvinnor.",
        "sammanfattning|I Rehabteamet började 14 kvinnor.",
        "sammanfattning|Förbundet hade 21 deltagare i något annat.",
        "sammanfattning|Totalt gick 2 personer vidare."
      })
  void aCountOfPersonsThatEqualsAWithheldOneIsReported(String name, String text) {
    assertThat(found(name, text))
        .extracting(Finding::code)
        .containsExactly("disclosure.typed-number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deltagarna träffades 3 gånger i veckan.",
        "Deltagarna är i arbete 3 dagar.",
        "Deltagarna kostade 3 tkr, alltså 14 % av budgeten.",
        "Deltagarna fick 14 procent mer.",
        "Insatsen har 14 platser för deltagare.",
        "Deltagarna började den 3 mars, se tabell 3 och avsnitt 14.",
        "Deltagarna kom 2014-03-14 eller kl 14.30.",
        "Deltagare: 3,5 i snitt och 3–14 som mest, 3.14 annars.",
        "Deltagarna hade steg 3 kvar.",
        "## 3 Deltagare",
        "3. Deltagarna väljer själva.",
        "3) Deltagarna väljer själva.",
        "Deltagarna är 30 och 1400 och A3.",
        "Deltagarna var {{deltagare.aktuella insats=\"Rehab\" period=2014}} <!-- 14 --> i år.",
        "Vi har 3 samordnare.",
        "Det fanns 14 stolar. Deltagarna satt.",
        "Det var 40 deltagare.",
        "Det var 28 deltagare.",
        "Det var 0 deltagare."
      })
  void anythingElseIsNot(String text) {
    assertThat(found("insats-rehab", text)).isEmpty();
  }

  /** The name of Bron in a text about Rehab. */
  @Test
  void anInsatsThatIsNamedIsSpokenOfToo() {
    assertThat(found("insats-rehab", "Från Bron kom 40 deltagare.")).hasSize(1);
    assertThat(found("insats-rehab", "Bron är en granne.\n\nDet var 40 deltagare.")).isEmpty();
  }

  @Test
  void theRowIsThatOfTheNumber() {
    List<Finding> found =
        found("insats-rehab", "# Rubrik\n\n<!-- a\nb -->\nDeltagarna var\n{{x}} och 14 kvinnor\n");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).location().row()).isEqualTo(6);
    assertThat(found.get(0).location().file()).isEqualTo("2021/texter/insats-rehab.md");
  }
}
