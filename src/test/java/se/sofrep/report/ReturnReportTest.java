package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.sofrep.testing.Conformance;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;

/** {@code sofrep return}: the numbers to key into Uppföljning Finsam, none lost and none twice. */
class ReturnReportTest {
  private static final Path SAMPLE = Path.of("sample-data").toAbsolutePath();
  private static final Path GOLDEN = Path.of("src/test/resources/golden/2019.csv");

  @TempDir Path workspace;

  /** Kansli 300, Stöd 1000.50, Mitt emellan 601 (60 % individ), Delat 200 paid by two, Plan 0. */
  @BeforeEach
  void layOut() throws IOException {
    write(
        "forbund.yaml",
        """
        namn: Samordningsförbundet Prov
        parter:
          - {namn: Staten, slag: stat, konto: "3511"}
          - {namn: Regionen, slag: region, konto: "3512"}
        insatser:
          - {namn: Stöd, slag: individ, ansvar: ["300", "400"]}
          - {namn: Mitt emellan, slag: {individ: 60, struktur: 40}, ansvar: ["310"]}
          - {namn: Samtal, slag: struktur, ansvar: ["400"]}
        ansvarsnamn: {"100": Kansli, "300": Stöd, "310": Mitt emellan, "320": Plan, "400": Delat, "900": Bidrag}
        kostnadsslag: {administration: ["100"], struktur: ["320"]}
        """);
    write(
        "2023/deltagare.csv",
        """
        deltagare;insats;kön;ålder;startdatum;slutdatum;avslutsanledning;registrering
        P1;Stöd;Kvinna;25;2022-11-10;2023-04-20;Arbete;person
        P2;Stöd;Man;41;2023-02-01;;;person
        P3;Mitt emellan;Kvinna;33;2023-07-02;;;person
        ;Stöd;Kvinna;;2023-03-01;;;anonym
        """);
    write(
        "2023/volym.csv",
        """
        datum;insats;aktivitet;typ;tillfällen;kvinnor;män;totalt
        2023-03-10;Samtal;Frukost;volym;2;7;3;10
        2023-05-10;;Öppet hus;volym;1;4;0;4
        2023-06-10;Samtal;Kurs;kompetens;1;5;5;10
        """);
    write(
        "2023/budget.csv",
        """
        ansvar;benämning;budget
        100;Kansli;-350
        300;Stöd;-1000
        310;Mitt emellan;-500
        320;Plan;-50
        900;Bidrag;2000
        """);
    write(
        "2023/huvudbok.csv",
        """
        datum;verifikation;konto;kontonamn;ansvar;belopp;text
        2023-01-01;IB;1930;Bank;;400,00;
        2023-01-01;IB;2010;Eget kapital;;-400,00;
        2023-02-01;A1;3511;Staten;900;-1200,00;
        2023-02-01;A1;3512;Regionen;900;-800,00;
        2023-02-01;A1;1930;Bank;;2000,00;
        2023-06-30;A2;4010;Tjänst;300;1000,50;
        2023-06-30;A2;4010;Tjänst;310;601,00;
        2023-06-30;A2;4010;Tjänst;400;200,00;
        2023-06-30;A2;5010;Hyra;100;300,00;
        2023-06-30;A2;1930;Bank;;-2101,50;
        """);
  }

  private void write(String file, String content) throws IOException {
    Path path = workspace.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content, StandardCharsets.UTF_8);
  }

  private static Path bundle(Path of, Path to, String year, String formats) {
    Sofrep run = Sofrep.in(of, "return", year, "-o", to.toString(), "--formats", formats);
    assertThat(run.code()).as("%s", run).isZero();
    return Path.of(run.out().strip());
  }

  private List<String> lines(String table) throws IOException {
    Path bundle = bundle(workspace, workspace.resolve("ut"), "2023", "html");
    List<String> lines = Files.readAllLines(bundle.resolve("tabeller/" + table + ".csv"));
    return lines.subList(1, lines.size()).stream()
        .map(line -> line.replace("\u00a0", " "))
        .toList();
  }

  /** P1 was there from before and left; P2 and P3 came; the anonymous one is told apart. */
  @Test
  void participantsOfEachIndividualInsatsByGender() throws IOException {
    assertThat(lines("finsam-deltagare"))
        .containsExactly(
            "Stöd,1,1,2,0,1,1,1,0,1,1",
            "Mitt emellan (individ),1,0,1,1,0,1,0,0,0,0",
            "Totalt,2,1,3,1,1,2,1,0,1,1");
  }

  /** Heads of nobody's insats are still heads; training is told in a sentence of its own. */
  @Test
  void headsOfStructuralInsatser() throws IOException {
    assertThat(lines("finsam-struktur"))
        .containsExactly("Samtal,2,7,3,10", "Utan insats,1,4,–,4", "Totalt,3,11,3,14");
  }

  /**
   * 601 × 60 % = 360.60 and 601 × 40 % = 240.40; 500 × 60 % = 300 and 200. 400 belongs to two
   * insatser, so it is nobody's alone. 1000.50 + 360.60 + 240.40 + 200 + 300 = 2101.50.
   */
  @Test
  void everyKronaStandsInExactlyOneRow() throws IOException {
    assertThat(lines("finsam-ekonomi"))
        .containsExactly(
            "Individinriktade insatser,,,",
            "Stöd,300,1000,1000.5",
            "Mitt emellan (individ),\"310, 60 %\",300,360.6",
            "Strukturövergripande insatser,,,",
            "Mitt emellan (struktur),\"310, 40 %\",200,240.4",
            "Kostnadsområden som ingen insats har ensam,,,",
            "320 Plan,strukturövergripande,50,0",
            "400 Delat,delas av Stöd och Samtal,0,200",
            "Administration,,,",
            "100 Kansli,,350,300",
            "Summa av raderna,,1900,2101.5",
            "Kontroll: kostnader enligt driftredovisningen,,1900,2101.5",
            "Skillnad,,0,0");
  }

  /** Opening 400 + income 2000 − costs 2101.50 = 298.50. */
  @Test
  void contributionsPerPartyAndEquity() throws IOException {
    assertThat(lines("finsam-finansiering"))
        .containsExactly(
            "Staten,1200",
            "Regionen,800",
            "Summa medlemsbidrag,2000",
            "Eget kapital vid årets slut,298.5");
  }

  @Test
  void withoutCostAreasTheTotalIsToldInASentence() throws IOException {
    Path ledger = workspace.resolve("2023/huvudbok.csv");
    write(
        "2023/huvudbok.csv",
        Files.readString(ledger).replaceAll(";(100|300|310|400|900);(?=-?[0-9])", ";;"));
    Files.delete(workspace.resolve("2023/budget.csv"));
    Path bundle = bundle(workspace, workspace.resolve("ut"), "2023", "html");

    assertThat(bundle.resolve("tabeller/finsam-ekonomi.csv")).doesNotExist();
    assertThat(
            Files.readString(bundle.resolve("uppfoljning-finsam-2023.html")).replace('\u00a0', ' '))
        .contains("Huvudboken fördelar inte kostnaderna");
  }

  /** The printed report's own figures: participants and the outcome of each cost area. */
  @Test
  void theSampleGivesTheGoldenFigures(@TempDir Path to) throws IOException {
    Path bundle = bundle(SAMPLE, to, "2019", "pdf");
    Map<String, Map<String, String>> people = rows(bundle, "finsam-deltagare", "Insats");
    Map<String, Map<String, String>> money =
        rows(bundle, "finsam-ekonomi", "Insats eller kostnadsområde");

    List<Map<String, String>> golden = Csv.rows(GOLDEN);
    for (Map<String, String> figure : golden) {
      String column =
          switch (figure.get("nyckeltal")) {
            case "deltagare.aktuella" -> "I insatsen under året ";
            case "deltagare.nya" -> "Därav nya ";
            case "deltagare.avslutade" -> "Därav avslutade ";
            default -> "";
          };
      String insats = figure.get("insats").isEmpty() ? "Totalt" : figure.get("insats");
      String gender = figure.get("kön").isEmpty() ? "Totalt" : figure.get("kön");
      if (!column.isEmpty() && figure.get("period").equals("2019") && people.containsKey(insats)) {
        assertThat(people.get(insats))
            .as("%s", figure)
            .containsEntry(column + gender, figure.get("värde"));
      }
    }
    assertThat(new BigDecimal(money.get("Summa av raderna").get("Utfall")))
        .isCloseTo(new BigDecimal("4846937"), within("2.5"));
    assertThat(new BigDecimal(money.get("3006 Arbetsrehabteamet").get("Utfall")))
        .isCloseTo(new BigDecimal("1633401"), within("0.5"));
    assertThat(
            new BigDecimal(money.get("Arbetsintegrerande sociala företag (individ)").get("Utfall")))
        .isCloseTo(new BigDecimal("267613.5"), within("0.5"));
    assertThat(money.get("Skillnad")).containsEntry("Budget", "0").containsEntry("Utfall", "0");
  }

  private static org.assertj.core.data.Offset<BigDecimal> within(String amount) {
    return org.assertj.core.data.Offset.offset(new BigDecimal(amount));
  }

  private static Map<String, Map<String, String>> rows(Path bundle, String table, String key)
      throws IOException {
    return Csv.rows(bundle.resolve("tabeller/" + table + ".csv")).stream()
        .collect(java.util.stream.Collectors.toMap(row -> row.get(key), row -> row, (a, b) -> a));
  }

  /** One page, to lie beside the keyboard; and no less accessible for that. */
  @Test
  void theSamplesPdfIsOnePageAndConforms(@TempDir Path to) throws Exception {
    byte[] pdf =
        Files.readAllBytes(
            bundle(SAMPLE, to, "2019", "pdf").resolve("uppfoljning-finsam-2019.pdf"));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
    assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }
}
