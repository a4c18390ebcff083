package se.sofrep.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.MaterialKind;
import se.sofrep.domain.Period;
import se.sofrep.figures.Coverages;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Language;
import se.sofrep.problem.Location;
import se.sofrep.problem.Messages;
import se.sofrep.problem.Severity;
import se.sofrep.render.MemoryBundle;
import se.sofrep.render.SampleReport;

/** The data files of a bundle, as CONTRACT sections 3 and 4 promise them to other programs. */
class DataFilesTest {
  private static final Period YEAR = Period.year(2019);
  private static final String COLUMNS =
      "nyckeltal,insats,kön,kategori,period,värde,enhet,täljare,nämnare,nedre,övre,status,källa,"
          + "täckning";

  private static Figures figures() {
    Figure kronor =
        Figure.of(
            FigureKey.of("ekonomi.not", YEAR, Unit.KRONOR).category("Bidrag / 3520 \"EU\", stöd"),
            new BigDecimal("-1234567.50"),
            List.of("2019/budget.csv", "2019/huvudbok.se"));
    Figure ofNone =
        Figure.share(
            FigureKey.of("avslutade.arbete", YEAR, Unit.PERCENT).intervention("Rehab"),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            List.of("2019/deltagare.csv"));
    Figure third =
        Figure.ratio(
            FigureKey.of("ekonomi.kostnadsandel", YEAR, Unit.PERCENT),
            BigDecimal.ONE,
            BigDecimal.valueOf(3),
            List.of());
    return Figures.of(List.of(kronor, ofNone, third));
  }

  @Test
  void figuresHaveTheContractsColumnsDecimalPointAndEmptyForNothing() {
    assertThat(FiguresCsv.of(figures()).split("\n", -1))
        .containsExactly(
            COLUMNS,
            "ekonomi.not,Totalt,Totalt,\"Bidrag / 3520 \"\"EU\"\", stöd\",2019,-1234567.5,kr,,,,,,"
                + "2019/budget.csv|2019/huvudbok.se,",
            "avslutade.arbete,Rehab,Totalt,,2019,,procent,0,0,,,,2019/deltagare.csv,",
            // 1/3 to the 34 digits of Decimal128.
            "ekonomi.kostnadsandel,Totalt,Totalt,,2019,33.33333333333333333333333333333333,procent,"
                + "1,3,,,,,",
            "");
  }

  /** Of a ledger that ends in August: what is there says so, and a zero was not counted. */
  @Test
  void aFigureOfPartialMaterialSaysSoInItsLastColumn() {
    Coverages.Notes notes = new Coverages.Notes();
    notes.note(
        MaterialKind.LEDGER,
        YEAR,
        Coverage.partial(Coverage.Reason.ENDS, LocalDate.of(2019, 8, 31), "2019/huvudbok.se"));
    FigureKey line = FigureKey.of("ekonomi.resultaträkning", YEAR, Unit.KRONOR);
    Figures figures =
        Figures.of(
                List.of(
                    Figure.of(line.category("Medlemsbidrag"), BigDecimal.TEN, List.of()),
                    Figure.of(line.category("Avskrivningar"), BigDecimal.ZERO, List.of())))
            .carriedBy(notes.done());

    assertThat(FiguresCsv.of(figures).lines().skip(1))
        .containsExactly(
            "ekonomi.resultaträkning,Totalt,Totalt,Medlemsbidrag,2019,10,kr,,,,,,,delvis");
  }

  @Test
  void noFiguresAreAHeadingAndAnEmptyArray() throws IOException {
    Figures none = Figures.of(List.of());
    assertThat(FiguresCsv.of(none)).isEqualTo(COLUMNS + "\n");
    assertThat(objects(FiguresJson.of(none))).isEmpty();
  }

  @Test
  void jsonHasTheSameKeysBareNumbersAndNullForNothing() throws IOException {
    List<List<String>> objects = objects(FiguresJson.of(figures()));
    assertThat(objects).hasSize(3);
    assertThat(objects.get(0))
        .containsExactly(
            "nyckeltal=ekonomi.not",
            "insats=Totalt",
            "kön=Totalt",
            "kategori=Bidrag / 3520 \"EU\", stöd",
            "period=2019",
            "värde:-1234567.5",
            "enhet=kr",
            "täljare:null",
            "nämnare:null",
            "nedre:null",
            "övre:null",
            "status=",
            "källa=2019/budget.csv|2019/huvudbok.se",
            "täckning=");
    assertThat(objects.get(1)).contains("värde:null", "täljare:0");
  }

  /** Objects as key and value in order; {@code =} before words, {@code :} before anything else. */
  private static List<List<String>> objects(String json) throws IOException {
    List<List<String>> objects = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        List<String> object = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String key = parser.currentName();
          boolean words = parser.nextToken() == JsonToken.VALUE_STRING;
          object.add(key + (words ? "=" : ":") + parser.getText());
        }
        objects.add(object);
      }
      assertThat(parser.nextToken()).isNull();
    }
    return objects;
  }

  @Test
  void tablesHoldUnroundedValuesOrWhatIsPrinted() {
    Table.Cell third =
        new Table.Cell("33", Optional.of(new BigDecimal("33.3333333")), Optional.empty());
    Table.Cell round =
        new Table.Cell("1 200 000", Optional.of(new BigDecimal("1.2E+6")), Optional.empty());
    Table table =
        new Table(
            "tal",
            1,
            "Tal",
            List.of(
                new Table.Column("Insats", "", Table.Format.TEXT),
                new Table.Column("Andel", "Kvinnor", Table.Format.PERCENT),
                new Table.Column("Andel", "Män", Table.Format.PERCENT),
                new Table.Column("Kronor", "", Table.Format.KRONOR)),
            List.of(
                new Table.Row(
                    Table.Kind.BODY,
                    List.of(
                        Table.Cell.text("Rehab, \"Nya\""), third, Table.Cell.text(".."), round)),
                new Table.Row(
                    Table.Kind.TOTAL,
                    List.of(
                        Table.Cell.text("Totalt"),
                        Table.Cell.text("–"),
                        Table.Cell.text(""),
                        Table.Cell.text("0")))),
            List.of("Står inte i filen."));
    assertThat(files(SampleReport.of(new Block.TableBlock(table))))
        .containsExactly(
            Map.entry(
                "tabeller/tal.csv",
                "Insats,Kvinnor Andel,Män Andel,Kronor\n"
                    + "\"Rehab, \"\"Nya\"\"\",33.3333333,..,1200000\n"
                    + "Totalt,–,,0\n"));
  }

  @Test
  void everyTableAndTheTableBehindEachChartIsAFile() {
    Chart chart = SampleReport.chart(Chart.Kind.BARS, 1, 2);
    Map<String, String> files =
        files(
            SampleReport.of(
                new Block.ChartBlock(chart),
                new Block.TableBlock(SampleReport.operating("drift", 200))));
    assertThat(files)
        .containsOnlyKeys("tabeller/" + chart.data().id() + ".csv", "tabeller/drift.csv");
    assertThat(files.get("tabeller/drift.csv").split("\n", -1)).hasSize(1 + 201 + 1);
    assertThat(files(SampleReport.empty())).isEmpty();
  }

  @Test
  void aTableShownTwiceIsOneFileAndTwoOfTheSameNameAreTwo() {
    Table one = SampleReport.operating("drift", 1);
    Table other = SampleReport.operating("drift", 2);
    assertThat(files(SampleReport.of(new Block.TableBlock(one), new Block.TableBlock(one))))
        .hasSize(1);
    assertThat(files(SampleReport.of(new Block.TableBlock(one), new Block.TableBlock(other))))
        .containsOnlyKeys("tabeller/drift.csv", "tabeller/drift-2.csv");
  }

  private static Map<String, String> files(ReportDocument document) {
    MemoryBundle bundle = new MemoryBundle();
    new TablesCsv().render(document, bundle);
    Map<String, String> texts = new TreeMap<>();
    bundle
        .files()
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  @Test
  void findingsComeWorstFirstThenByPlace() {
    Finding notice = finding(Severity.NOTICE, Location.of("2019/a.csv", 2));
    Finding late = finding(Severity.ERROR, Location.of("2019/b.csv", 10, 3));
    Finding early = finding(Severity.ERROR, Location.of("2019/b.csv", 9));
    Finding warning = finding(Severity.WARNING, Location.NONE);
    String csv = FindingsCsv.of(List.of(notice, late, warning, early), new Messages(Language.SV));
    String words = "Tecken som saknas i PDF-filens typsnitt har bytts ut mot #: ☺.";
    assertThat(csv.split("\n", -1)[0]).isEqualTo("fil,rad,kolumn,nivå,kod,text,råd");
    assertThat(csv.lines().skip(1))
        .satisfiesExactly(
            row -> assertThat(row).startsWith("2019/b.csv,9,,fel,paper.glyph-missing," + words),
            row -> assertThat(row).startsWith("2019/b.csv,10,3,fel,paper.glyph-missing,"),
            row -> assertThat(row).startsWith(",,,varning,paper.glyph-missing,"),
            row -> assertThat(row).startsWith("2019/a.csv,2,,notis,paper.glyph-missing,"));
    assertThat(csv).contains("Webbsidan och Word-filen visar tecknen.");
  }

  private static Finding finding(Severity severity, Location location) {
    return new Finding(severity, "paper.glyph-missing", location, List.of("#", "☺"));
  }
}
