package se.sofrep.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.render.MemoryBundle;
import se.sofrep.render.SampleReport;
import se.sofrep.render.office.OtherMachine;

/** The workbook as an analyst will find it. */
class XlsxRendererTest {
  private static XSSFWorkbook workbook(ReportDocument document) {
    try {
      return new XSSFWorkbook(
          new ByteArrayInputStream(MemoryBundle.only(new XlsxRenderer(), document)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static XSSFWorkbook workbook(Table table) {
    return workbook(SampleReport.of(new Block.TableBlock(table)));
  }

  /** A table of one number: 1234567.891 kronor, in the format asked for. */
  private static Table oneNumber(Table.Format format) {
    Table.Cell number =
        new Table.Cell("1 235", Optional.of(new BigDecimal("1234567.891")), Optional.empty());
    return new Table(
        "ett-tal",
        3,
        "Ett tal",
        List.of(
            new Table.Column("Rad", "", Table.Format.TEXT), new Table.Column("Tal", "", format)),
        List.of(new Table.Row(Table.Kind.BODY, List.of(Table.Cell.text("Rad ett"), number))),
        List.of("En anmärkning."));
  }

  @Test
  void everyTableAndChartHasASheetAfterTheContents() throws IOException {
    try (XSSFWorkbook book = workbook(SampleReport.full())) {
      List<String> names = new ArrayList<>();
      book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
      assertThat(names)
          .hasSize(1 + 9 + 5)
          .startsWith("Innehåll", "T1 aldrar-1")
          .contains("T6 resultatrakning", "T7 drift", "D1 diagram-bars-1");
    }
  }

  @Test
  void numbersAreUnroundedAndFormattedNotWords() throws IOException {
    try (XSSFWorkbook book = workbook(oneNumber(Table.Format.KRONOR))) {
      XSSFCell cell = book.getSheetAt(1).getRow(3).getCell(1);
      assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell.getNumericCellValue()).isEqualTo(1234567.891);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
    }
  }

  @Test
  void thousandsKeepTheirKronorAndOnlyShowFewer() throws IOException {
    try (XSSFWorkbook book = workbook(oneNumber(Table.Format.THOUSANDS))) {
      XSSFCell cell = book.getSheetAt(1).getRow(3).getCell(1);
      assertThat(cell.getNumericCellValue()).isEqualTo(1234567.891);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0,");
    }
  }

  @Test
  void whatIsNotANumberIsWhatIsPrinted() throws IOException {
    try (XSSFWorkbook book = workbook(SampleReport.genderTable("aldrar", 1, 5))) {
      Row row = book.getSheetAt(1).getRow(5);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("20–29 år");
      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(3);
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(7.5);
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo("–");
      assertThat(row.getCell(4).getStringCellValue()).isEqualTo("..");
    }
  }

  @Test
  void headingsStayInViewAndAreRepeatedInPrint() throws IOException {
    try (XSSFWorkbook book = workbook(SampleReport.genderTable("aldrar", 1, 5))) {
      XSSFSheet sheet = book.getSheetAt(1);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
      assertThat(sheet.getMergedRegions()).hasSize(2);
      assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Kvinnor");
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    }
  }

  @Test
  void contentsLeadToEverySheetAndEverySheetBack() throws IOException {
    try (XSSFWorkbook book = workbook(SampleReport.full())) {
      List<String> led = new ArrayList<>();
      for (Row row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          if (cell.getHyperlink() != null) {
            led.add(new CellReference(cell.getHyperlink().getAddress()).getSheetName());
          }
        }
      }
      for (int i = 1; i < book.getNumberOfSheets(); i++) {
        assertThat(led).contains(book.getSheetName(i));
        assertThat(book.getSheetAt(i).getRow(1).getCell(0).getHyperlink().getAddress())
            .isEqualTo("'Innehåll'!A1");
      }
    }
  }

  @Test
  void chartsAreNativeAndDrawTheValuesOnTheirSheet() throws IOException {
    Chart chart = SampleReport.chart(Chart.Kind.INTERVALS, 1, 4);
    try (XSSFWorkbook book = workbook(SampleReport.of(new Block.ChartBlock(chart)))) {
      XSSFSheet sheet = book.getSheetAt(1);
      List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
      assertThat(charts).hasSize(1);
      String xml = charts.get(0).getCTChart().xmlText();
      for (Chart.Series series : chart.series()) {
        assertThat(xml).contains(">" + series.name() + "<");
      }
      assertThat(xml).contains("errBars");
      assertThat(numbers(sheet)).contains(30.0, 20.0, 21.0, 44.0);
    }
  }

  /** Points at base and share, the common share and four limits as lines; all from the sheet. */
  @Test
  void aFunnelIsNativeAsWell() throws IOException {
    Chart chart = SampleReport.funnel();
    try (XSSFWorkbook book = workbook(SampleReport.of(new Block.ChartBlock(chart)))) {
      XSSFSheet sheet = book.getSheetAt(1);
      String xml = sheet.getDrawingPatriarch().getCharts().get(0).getCTChart().xmlText();
      assertThat(xml.split("<c:ser>", -1)).hasSize(1 + 2 + 1 + 4);
      assertThat(xml).contains("scatterChart").contains(">Alfa<").contains("prstDash");
      assertThat(numbers(sheet)).contains(10.0, 90.0, 20.0, 80.0, 50.0);
    }
  }

  @Test
  void everySeriesHasAFillOfItsOwn() throws IOException {
    try (XSSFWorkbook book = workbook(SampleReport.full())) {
      int charts = 0;
      for (int i = 1; i < book.getNumberOfSheets(); i++) {
        if (book.getSheetAt(i).getDrawingPatriarch() != null) {
          XSSFChart chart = book.getSheetAt(i).getDrawingPatriarch().getCharts().get(0);
          String xml = chart.getCTChart().xmlText();
          assertThat(xml).contains("005A6E").contains("pattFill");
          charts++;
        }
      }
      assertThat(charts).isEqualTo(SampleReport.CATEGORY_KINDS.size());
    }
  }

  private static List<Double> numbers(XSSFSheet sheet) {
    List<Double> numbers = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.NUMERIC) {
          numbers.add(cell.getNumericCellValue());
        }
      }
    }
    return numbers;
  }

  @Test
  void sheetNamesAreUniqueShortAndLegal() {
    SheetNames names = new SheetNames("Innehåll");
    String long_ = "ett-mycket-langt-namn-pa-en-tabell-i-rapporten";
    assertThat(names.of("T", 1, long_)).isEqualTo("T1 ett-mycket-langt-namn-pa-en-").hasSize(31);
    assertThat(names.of("T", 1, long_)).isEqualTo("T1 ett-mycket-langt-namn-pa-e 2").hasSize(31);
    assertThat(names.of("T", 0, "innehåll")).isEqualTo("innehåll 2");
    assertThat(names.of("T", 0, "a/b:c")).isEqualTo("a b c");
  }

  @Test
  void exampleIsMarkedOnEveryPrintedPage() throws IOException {
    try (XSSFWorkbook book = workbook(SampleReport.full())) {
      book.sheetIterator()
          .forEachRemaining(sheet -> assertThat(sheet.getHeader().getRight()).contains("EXEMPEL"));
    }
  }

  @Test
  void emptyReportIsAWorkbookOfItsContents() throws IOException {
    try (XSSFWorkbook book = workbook(SampleReport.empty())) {
      assertThat(book.getNumberOfSheets()).isEqualTo(1);
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Årsredovisning 2019");
    }
  }

  @Test
  void twoHundredRowsAllGetThere() throws IOException {
    try (XSSFWorkbook book = workbook(SampleReport.operating("drift", 200))) {
      XSSFSheet sheet = book.getSheetAt(1);
      assertThat(sheet.getRow(2 + 200).getCell(2).getNumericCellValue()).isEqualTo(-98765.0 * 200);
      assertThat(sheet.getRow(2 + 201).getCell(0).getStringCellValue()).isEqualTo("Totalt");
    }
  }

  @Test
  void sameReportGivesSameBytesOnAnyMachine() {
    byte[] here = MemoryBundle.only(new XlsxRenderer(), SampleReport.full());
    byte[] there =
        OtherMachine.run(() -> MemoryBundle.only(new XlsxRenderer(), SampleReport.full()));
    assertThat(there).isEqualTo(here);
  }
}
