package se.sofrep.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests' own tools find what they are made to find, and nothing else. */
class ComparingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Under året hade insatsen 28 deltagare, 297 fler än januari–augusti 2017 (127).",
        "Medlemsbidragen uppgick till 10 696 tkr, 10 696 tkr mer än 2017 (0 kr).",
        "Det är en större andel än 2017, då det var 0 av 25.",
        "Motsvarande januari–augusti 2020 var 4 av 8 (50 %).",
        "Det egna kapitalet ökade från 250 tkr till 310 tkr.",
        "Antalet var oförändrat, 28.",
        "Där fanns 17, lika många som 2020.",
        "Året före var det ett överskott på 44 tkr."
      })
  void wordsThatCompareWithTheYearBefore(String words) {
    assertThat(Comparing.withYearBefore(sentence("p", words))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mer än 9 år",
        "Skillnaden mot målet är inte större än vad slumpen kan förklara.",
        "Av tjugo jämförelser väntas ungefär en se ut att vara mer än slump fast den inte är det.",
        "En deltagare kan ha flera värden; delarna är därför tillsammans fler än deltagarna.",
        "Rapporten gäller 2020 och 2021.",
        "Året före går inte att jämföra med, eftersom huvudboken för 2020 saknas."
      })
  void wordsThatDoNot(String words) {
    assertThat(Comparing.withYearBefore(sentence("p", words))).isFalse();
  }

  @Test
  void aCardComparesByItsRemark() {
    assertThat(Comparing.withYearBefore(sentence("card", "Medlemsbidrag | 2 tkr | 2020: 1 tkr")))
        .isTrue();
    assertThat(Comparing.withYearBefore(sentence("card", "Medlemsbidrag | 2 tkr | 2020: –")))
        .isFalse();
  }

  @Test
  void nothingIsToldFromMuch() {
    assertThat(List.of("Andelen är 0 %.", "0 kr", "Det blev noll kronor."))
        .allMatch(Comparing::saysNothing);
    assertThat(List.of("Andelen är 20 %.", "1 000 kr", "0,5 %", "0 av 25")) //
        .noneMatch(Comparing::saysNothing);
  }

  @Test
  void aPageIsReadAsBlocksWithTheirFigures() throws IOException {
    Page page =
        Page.parse(
            """
            <html><body><nav><ol><li>1 Läget</li></ol></nav><h2><span>1</span> Läget</h2>
            <p>Där fanns <data value="0" data-nyckeltal="deltagare.nya" data-insats="Totalt"
            data-period="2020">0\u00a0nya</data>. Sedan kom <data value="3"
            data-nyckeltal="deltagare.nya" data-period="2021">3</data> till.</p>
            <dl class="key-figures"><div><dt>Nya</dt><dd>3</dd><dd>2020: 0</dd></div></dl>
            <table><caption>Tabell 1 Nya.</caption><tr><th>År</th><td>2021</td><td>3</td></tr>
            </table></body></html>
            """);
    assertThat(page.words())
        .isEqualTo(
            """
            1 Läget
            Där fanns 0 nya. Sedan kom 3 till.
            Nya | 3 | 2020: 0
            Tabell 1 Nya.
            År | 2021 | 3
            """);
    List<Block> sentences = page.all("p").get(0).sentences();
    assertThat(sentences)
        .extracting(Block::words)
        .containsExactly("Där fanns 0 nya.", "Sedan kom 3 till.");
    assertThat(sentences.get(0).figures()).hasSize(1).allMatch(Printed::isZero);
    assertThat(sentences.get(1).unmarked()).isEqualTo("Sedan kom # till.");
    assertThat(page.all("tr").get(0).table()).isEqualTo("Tabell 1 Nya.");
  }

  @Test
  void aLackTouchesWhatRestsOnIt() {
    Lack lack = Lack.absent(Matter.LEDGER, 2020);
    assertThat(lack.forbids("ekonomi.eget_kapital", "2020-01-01..2020-08-31")).isTrue();
    assertThat(lack.forbids("ekonomi.eget_kapital", "2020-01-01..2021-12-31")).isFalse();
    assertThat(lack.touches("ekonomi.eget_kapital", "2020-01-01..2021-12-31")).isTrue();
    assertThat(lack.touches("ekonomi.eget_kapital", "2021")).isFalse();
    assertThat(lack.touches("ekonomi.drift.budget", "2020")).isFalse();
  }

  private static Block sentence(String kind, String words) {
    return new Block(kind, "", "", words, List.of());
  }
}
