package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;

/**
 * What a ledger does not show is no figure; what its vouchers show is one, whatever balances say.
 */
class LedgerSideTest {
  @TempDir Path workspace;

  /** The economy of 2020, after the base's ledger was changed. */
  private List<Map<String, String>> economy(String... replacements) throws IOException {
    ErrorGallery.layOutBase(workspace);
    Path file = workspace.resolve("2020/huvudbok.se");
    String ledger = Files.readString(file);
    for (int i = 0; i < replacements.length; i += 2) {
      String changed = ledger.replaceAll(replacements[i], replacements[i + 1]);
      assertThat(changed).isNotEqualTo(ledger);
      ledger = changed;
    }
    Files.writeString(file, ledger);
    Sofrep run = Sofrep.in(workspace, "figures", "2020");
    assertThat(run.code()).as("%s", run).isZero();
    return Csv.rows(run.out()).stream()
        .filter(row -> row.get("nyckeltal").startsWith("ekonomi.resultaträkning"))
        .filter(row -> row.get("period").equals("2020"))
        .toList();
  }

  private static String result(List<Map<String, String>> economy) {
    return economy.stream()
        .filter(row -> row.get("kategori").equals("Årets resultat"))
        .map(row -> row.get("värde"))
        .findFirst()
        .orElseThrow();
  }

  /** Contributions of 100 000 kr less personnel and rent of 98 000 kr. */
  @Test
  void balancesThatWereNeverWorkedOut_doNotMakeTheResultZero() throws IOException {
    assertThat(result(economy("#RES.*\n", "", "#UB 0 1930 12000", "#UB 0 1930 10000")))
        .isEqualTo("2000");
  }

  /** Personnel of 60 002 kr instead: the result follows the result account. */
  @Test
  void aVoucherOffByTwoKronor_givesTheResultOfTheResultAccounts() throws IOException {
    assertThat(result(economy("#TRANS 4511 (.*) 60000", "#TRANS 4511 $1 60002"))).isEqualTo("1998");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?s)#IB.*", // a header and a chart of accounts
        "(?s)#RES.*", // balances without results or vouchers
      })
  void whatTheFileDoesNotShow_hasNoFigure(String missing) throws IOException {
    assertThat(economy(missing, "")).isEmpty();
  }

  @Test
  void aBrokenYear_hasNoFigureByCalendarYear() throws IOException {
    assertThat(economy("20200101 20201231", "20190701 20200630")).isEmpty();
  }
}
