package se.sofrep.figures.economy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.domain.Account;
import se.sofrep.figures.TestLedger;
import se.sofrep.testing.TestAssociation;

/** Contract §3, "Accounts to lines". */
class AccountMapTest {
  private static String line(TestAssociation association, String number, String name) {
    return AccountMap.of(association.build())
        .place(new Account(number, name))
        .map(AccountMap.Place::line)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "1010, Anläggningstillgångar",
    "1390, Anläggningstillgångar",
    "1410, Förråd",
    "1510, Fordringar",
    "1790, Fordringar",
    "1810, Placeringar",
    "1930, Kassa och bank",
    "2010, Eget kapital vid årets början",
    "2190, Avsättningar",
    "2210, Avsättningar",
    "2350, Långfristiga skulder",
    "2440, Kortfristiga skulder",
    "2990, Kortfristiga skulder",
    "3600, EU-medel och andra bidrag",
    "4010, Verksamhetens kostnader",
    "7690, Verksamhetens kostnader",
    "7832, Avskrivningar",
    "24110, Kortfristiga skulder",
    "0123, none",
    "'', none",
    "X1, none",
    "1, none"
  })
  void anAccountGoesByItsClass(String number, String line) {
    assertThat(line(new TestAssociation(), number, "")).isEqualTo(line);
  }

  @Test
  void settingsComeBeforeTheClass() {
    TestAssociation association =
        new TestAssociation()
            .accountLine("Fordringar", "15000", "18199")
            .accountLine("Avskrivningar", "79100", "79199");
    assertThat(line(association, "18100", "Skattekonto")).isEqualTo("Fordringar");
    assertThat(line(association, "79150", "")).isEqualTo("Avskrivningar");
    assertThat(line(association, "79200", "")).isEqualTo("Verksamhetens kostnader");
  }

  @Test
  void contributionsAreThePartiesAccountsElseTellTheirName() {
    TestAssociation parties =
        new TestAssociation().party("Staten", "3511").party("FK", "3520-3522");
    assertThat(line(parties, "35110", "")).isEqualTo("Medlemsbidrag");
    assertThat(line(parties, "3521", "")).isEqualTo("Medlemsbidrag");
    assertThat(line(parties, "3590", "Medlemsbidrag")).isEqualTo("EU-medel och andra bidrag");
    assertThat(line(new TestAssociation(), "3590", "Medlemsbidrag region"))
        .isEqualTo("Medlemsbidrag");
  }

  @Test
  void accountsThatFitNothingAreNamedWhenTheyHaveAnAmount() {
    var ledger =
        new TestLedger(2019)
            .account("0001", "Utan belopp")
            .line("2019-01-01", "0002", "", "5")
            .line("2019-01-01", "5010", "", "5")
            .build();
    assertThat(AccountMap.of(new TestAssociation().build()).unmapped(ledger))
        .extracting(Account::number)
        .containsExactly("0002");
  }
}
