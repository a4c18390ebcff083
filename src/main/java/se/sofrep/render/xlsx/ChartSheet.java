package se.sofrep.render.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import se.sofrep.document.Chart;
import se.sofrep.render.markup.Words;

/** A chart's data table, the series it draws, and a native chart of them. */
final class ChartSheet {
  private static final int CHART_COLUMNS = 9;
  private static final int FIRST_ROW = 2;
  private static final int LEAST_ROWS = 12;
  private static final int MOST_ROWS = 45;
  private static final int FUNNEL_ROWS = 26;

  private final XSSFSheet sheet;
  private final Looks looks;
  private final Words words;
  private final Paper paper;
  private final Map<String, byte[]> parts;

  /**
   * @param parts takes the chart's own part, by its path in the archive
   */
  ChartSheet(XSSFSheet sheet, Looks looks, Words words, Paper paper, Map<String, byte[]> parts) {
    this.sheet = sheet;
    this.looks = looks;
    this.words = words;
    this.paper = paper;
    this.parts = parts;
  }

  void write(Chart chart) {
    int free = new TableSheet(sheet, looks, words, paper).write(chart.data()) + 1;
    if (chart.categories().isEmpty() || chart.series().isEmpty()) {
      return;
    }
    if (chart.kind() == Chart.Kind.FUNNEL) {
      FunnelBlock block = new FunnelBlock(sheet, looks, chart, free);
      block.write();
      draw(chart, block.columns(), FUNNEL_ROWS, new NativeFunnel(chart, block).xml());
      return;
    }
    SeriesBlock block = new SeriesBlock(sheet, looks, words, chart, free);
    block.write();
    draw(chart, block.columns(), rows(chart), new NativeChart(chart, block).xml());
  }

  /** Right of the table and the block of what it plots. */
  private void draw(Chart chart, int columns, int rows, String xml) {
    int left = Math.max(chart.data().columns().size(), columns) + 1;
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor place =
        drawing.createAnchor(0, 0, 0, 0, left, FIRST_ROW, left + CHART_COLUMNS, FIRST_ROW + rows);
    XSSFChart drawn = drawing.createChart(place);
    describe(drawn, chart);
    parts.put(
        drawn.getPackagePart().getPartName().getName().substring(1),
        xml.getBytes(StandardCharsets.UTF_8));
    paper.set(sheet, left + CHART_COLUMNS);
  }

  private static void describe(XSSFChart drawn, Chart chart) {
    CTNonVisualDrawingProps properties =
        drawn.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    properties.setDescr(chart.alt().isBlank() ? chart.title() : chart.alt());
    properties.setTitle(chart.title());
  }

  /** As many rows of the sheet as the chart's bars need. */
  private static int rows(Chart chart) {
    boolean stacked =
        chart.kind() == Chart.Kind.STACKED || chart.kind() == Chart.Kind.STACKED_SHARE;
    int bars = chart.categories().size() * (stacked ? 1 : chart.series().size());
    int wanted = chart.kind() == Chart.Kind.COLUMNS ? LEAST_ROWS + 6 : LEAST_ROWS + bars;
    return Math.min(MOST_ROWS, wanted);
  }
}
