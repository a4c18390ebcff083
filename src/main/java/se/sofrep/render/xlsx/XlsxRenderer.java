package se.sofrep.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.sofrep.bundle.BundleWriter;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.render.Renderer;
import se.sofrep.render.markup.Words;
import se.sofrep.render.office.Properties;
import se.sofrep.render.office.RepeatableZip;

/**
 * Writes {@code <name>.xlsx}: every table of the report on a sheet of its own, with unrounded
 * numbers under number formats, and every chart as a native chart beside its data. The first sheet
 * lists the others.
 */
public final class XlsxRenderer implements Renderer {
  @Override
  public void render(ReportDocument document, BundleWriter out) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Properties.set(workbook.getProperties(), document.meta());
      Words words = new Words(document.meta());
      Looks looks = new Looks(workbook);
      SheetNames names = new SheetNames(words.get("contents"));
      Paper paper = new Paper(document.meta(), words);
      ContentsSheet contents = new ContentsSheet(workbook, looks, words, paper);
      Map<String, byte[]> parts = new HashMap<>();
      contents.head(document.meta());
      for (Table table : document.tables()) {
        String sheet = names.of("T", table.number(), table.id());
        new TableSheet(workbook.createSheet(sheet), looks, words, paper).write(table);
        contents.add(words.label(table), table.caption(), sheet);
      }
      for (Chart chart : document.charts()) {
        String sheet = names.of("D", chart.number(), chart.id());
        new ChartSheet(workbook.createSheet(sheet), looks, words, paper, parts).write(chart);
        contents.add(words.label(chart), chart.title(), sheet);
      }
      looks.markWords();
      out.put(document.meta().name() + ".xlsx", bytes(workbook, parts));
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook in memory", e);
    }
  }

  private static byte[] bytes(XSSFWorkbook workbook, Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return RepeatableZip.of(bytes.toByteArray(), parts);
  }
}
