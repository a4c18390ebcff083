package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sofrep.testing.Csv;
import se.sofrep.testing.RawSie;
import se.sofrep.testing.Sofrep;

/** {@code convert} prints every posting and every balance of a SIE file, whatever disagrees. */
class ConvertSieTest {
  private static final Pattern BALANCE = Pattern.compile("(IB|UB|RES|OIB|OUB|PSALDO)(?: (-\\d))?");

  private static final String HEAD = "#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#KONTO 1930 \"Bank\"\n";
  private static final String YEAR = "#RAR 0 20190101 20191231\n#RAR -1 20180101 20181231\n";
  private static final String BALANCES =
      """
      #IB -1 1930 70.00
      #UB -1 1930 50.00
      #RES -1 3511 20.00
      #IB 0 1930 50.00
      #UB 0 1930 650.50
      #RES 0 3511 -1000.50
      #RES 0 5010 400.00
      #PSALDO 0 201901 1930 {} 1000.50
      #PSALDO 0 201901 3511 {1 "10"} -1000.50
      #OUB 0 3511 {1 10 6 "P 1"} -1000.50
      """;
  private static final String VOUCHERS =
      """
      #VER A 1 20190110 "Bidrag"
      {
      #TRANS 1930 {} 1000.50
      #TRANS 3511 {1 "10"} -1000.50
      }
      #VER "" "" 20191210
      {
      \t#TRANS 5010 {} 400.00
      #BTRANS 5010 {} 99.00
      #TRANS 1930 {} -400.00 20191211 "Hyra {} 7.00"
      }
      """;

  @TempDir Path folder;

  private Sofrep convert(byte[] file) throws IOException {
    Files.write(folder.resolve("fil.se"), file);
    return Sofrep.in(folder, "convert", "fil.se");
  }

  private Sofrep convert(String file) throws IOException {
    return convert(file.getBytes(StandardCharsets.UTF_8));
  }

  /** The table's rows by the names that {@link RawSie} gives them. */
  private static Map<String, List<BigDecimal>> printed(Sofrep run) throws IOException {
    Map<String, List<BigDecimal>> amounts = new TreeMap<>();
    for (Map<String, String> row : Csv.rows(run.out())) {
      String voucher = row.get("verifikation");
      Matcher balance = BALANCE.matcher(voucher);
      if (balance.matches()) {
        String index = balance.group(2) == null ? "0" : balance.group(2);
        boolean monthly = balance.group(1).equals("PSALDO");
        String month = monthly ? row.get("datum").replace("-", "").substring(0, 6) + " " : "";
        RawSie.add(
            amounts,
            balance.group(1) + " " + index + " " + month + row.get("konto"),
            row.get("belopp"));
      } else if (!voucher.isEmpty() || row.get("datum").isEmpty()) {
        RawSie.add(amounts, "TRANS " + row.get("konto"), row.get("belopp"));
      }
    }
    return amounts;
  }

  static List<Path> samples() {
    return RawSie.samples();
  }

  /** Only where the vendors' files are at hand. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("samples")
  void everyAmountOfARealFile_isPrinted(Path sample) throws IOException {
    byte[] file = Files.readAllBytes(sample);

    Sofrep run = convert(file);

    assertThat(printed(run)).hasSizeGreaterThan(20).isEqualTo(RawSie.amounts(file));
    assertThat(run.code()).as(run.err()).isZero();
  }

  static Map<String, String> contradictions() {
    String whole = HEAD + YEAR + BALANCES + VOUCHERS;
    Map<String, String> files = new TreeMap<>();
    files.put("all is well", whole);
    files.put("no #RAR", whole.replace(YEAR, ""));
    files.put("no #RAR, two years", whole.replace(YEAR, "").replace("20191210", "20200110"));
    files.put("#RAR without dates", whole.replace(" 20190101 20191231", ""));
    files.put("broken year", whole.replace("0 20190101 20191231", "0 20190101 20200630"));
    files.put(
        "balances that do not move", whole.replace("650.50", "50.00").replaceAll("#RES 0.*\n", ""));
    files.put(
        "balances that hold more", whole.replace("#RES 0 3511 -1000.50", "#RES 0 3511 -90000"));
    files.put("a voucher off by 2 kr", whole.replace("5010 {} 400.00", "5010 {} 402.00"));
    files.put("balances twice", whole + "#IB 0 1930 51.00\n");
    files.put("a voucher off by far", whole.replace("5010 {} 400.00", "5010 {} 40000.00"));
    files.put("an account missing", whole.replace("#TRANS 5010 {}", "#TRANS {}"));
    files.put("an empty account", whole.replace("#TRANS 5010 {}", "#TRANS \"\" {}"));
    files.put("a voucher without day", whole.replace("\"\" \"\" 20191210", "\"\" \"\" \"\""));
    files.put("a line outside vouchers", whole + "#TRANS 1930 {} 12.00\n");
    files.put("a voucher that never closes", whole.replace("}\n#VER \"\"", "#VER \"\""));
    files.put("cut off", whole.substring(0, whole.length() - 2));
    files.put("vouchers alone", HEAD + YEAR + VOUCHERS);
    files.put("two vouchers without number", whole.replace("#VER A 1", "#VER \"\" \"\""));
    files.put("opening balances alone", HEAD + YEAR + "#IB 0 1930 50.00\n#IB 0 2010 -50.00\n");
    files.put("a voucher called UB", whole.replace("#VER A 1", "#VER U B"));
    return files;
  }

  static List<String> names() {
    return List.copyOf(contradictions().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyAmount_isPrinted_whateverDisagrees(String name) throws IOException {
    String file = contradictions().get(name);

    Sofrep run = convert(file);

    Map<String, List<BigDecimal>> stands = RawSie.amounts(file.getBytes(StandardCharsets.UTF_8));
    assertThat(printed(run)).as("%s", run).isNotEmpty().isEqualTo(stands);
    assertThat(run.code()).as("%s", run).isEqualTo(run.err().contains(": fel: ") ? 3 : 0);
  }

  @Test
  void aTableOfALedger_isOrderedAndNamedAsTheManualSays() throws IOException {
    assertThat(convert(HEAD + YEAR + BALANCES + VOUCHERS).out())
        .isEqualTo(
            """
            datum,verifikation,konto,kontonamn,ansvar,belopp,text
            2019-01-01,IB,1930,Bank,,50.00,
            2019-01-10,A1,1930,Bank,,1000.50,Bidrag
            2019-01-10,A1,3511,,10,-1000.50,Bidrag
            2019-12-10,#2,5010,,,400.00,
            2019-12-11,#2,1930,Bank,,-400.00,Hyra {} 7.00
            2019-12-31,UB,1930,Bank,,650.50,
            2019-12-31,RES,3511,,,-1000.50,
            2019-12-31,RES,5010,,,400.00,
            2019-12-31,OUB,3511,,10,-1000.50,"{1 10 6 ""P 1""}"
            2019-01-31,PSALDO,1930,Bank,,1000.50,
            2019-01-31,PSALDO,3511,,10,-1000.50,{1 10}
            2018-01-01,IB -1,1930,Bank,,70.00,
            2018-12-31,UB -1,1930,Bank,,50.00,
            2018-12-31,RES -1,3511,,,20.00,
            """);
  }

  /**
   * Without vouchers the movements stand in for them, so that the table is a ledger all the same.
   */
  @Test
  void aFileOfBalancesAlone_hasTheYearsMovementsAsRowsWithoutVoucher() throws IOException {
    assertThat(
            convert(HEAD + YEAR + "#IB 0 1930 50.00\n#UB 0 1930 80.00\n#RES 0 3511 -30.00\n").out())
        .isEqualTo(
            """
            datum,verifikation,konto,kontonamn,ansvar,belopp,text
            2019-01-01,IB,1930,Bank,,50.00,
            2019-12-31,,1930,Bank,,30.00,
            2019-12-31,,3511,,,-30.00,
            2019-12-31,UB,1930,Bank,,80.00,
            2019-12-31,RES,3511,,,-30.00,
            """);
  }

  @Test
  void aHeaderAlone_isAnEmptyTableAndAWarning() throws IOException {
    Sofrep run = convert("#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n" + YEAR);

    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.out()).isEqualTo("datum,verifikation,konto,kontonamn,ansvar,belopp,text\n");
    assertThat(run.err()).contains("fil.se: varning: Filen har inga belopp");
  }

  @Test
  void anAmountThatCannotBeRead_stopsTheTable() throws IOException {
    Sofrep run = convert(HEAD + YEAR + VOUCHERS.replace("5010 {} 400.00", "5010 {} 400,00"));

    assertThat(run.code()).as("%s", run).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("fil.se:14: fel: #TRANS: ”400,00” är inget belopp.");
  }

  @Test
  void aPageOfTheWeb_isCalledThat() throws IOException {
    Sofrep run = convert("<!DOCTYPE html>\n<html><body>Logga in</body></html>\n");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("Filen är en webbsida (HTML)").doesNotContain("SIE 5");
  }

  @Test
  void aStrictRun_printsNothingOfWhatDisagrees() throws IOException {
    Files.writeString(
        folder.resolve("fil.se"), HEAD + YEAR + VOUCHERS.replace("5010 {} 400", "5010 {} 402"));

    Sofrep run = Sofrep.in(folder, "convert", "fil.se", "--strict");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
  }
}
