package se.sofrep.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.SampleReport;

class ChartFilesTest {
  private static Map<String, byte[]> files(Chart... charts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Block> blocks = new java.util.ArrayList<>();
    for (Chart chart : charts) {
      blocks.add(new Block.ChartBlock(chart));
    }
    new ChartFiles().render(new ReportDocument(SampleReport.meta(false), blocks), files::put);
    return files;
  }

  @Test
  void everyChartIsWrittenAsSvgAndPng() {
    assertThat(files(SampleCharts.equity(), SampleCharts.flow()))
        .containsOnlyKeys(
            "diagram/eget-kapital.svg",
            "diagram/eget-kapital.png",
            "diagram/flode.svg",
            "diagram/flode.png");
  }

  @Test
  void reportWithoutChartsWritesNothing() {
    assertThat(files()).isEmpty();
  }

  @Test
  void svgFileIsXmlInUtf8() {
    String svg =
        new String(
            files(SampleCharts.equity()).get("diagram/eget-kapital.svg"), StandardCharsets.UTF_8);

    assertThat(svg).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    assertThat(DrawnWords.parse(svg).getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(DrawnWords.parse(svg).getDocumentElement().getAttribute("xml:lang")).isEqualTo("sv");
  }

  /** 144 dots an inch are 5669 a metre; at that density the picture is 480 points wide. */
  @Test
  void pngIsTwiceTheNaturalSizeAndSaysSo() throws Exception {
    Chart chart = SampleCharts.equity();
    byte[] png = files(chart).get("diagram/eget-kapital.png");
    var image = ImageIO.read(new ByteArrayInputStream(png));

    assertThat(image.getWidth()).isEqualTo(960);
    assertThat(image.getHeight()).isEqualTo(2 * ChartDrawing.height(chart));
    int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
    assertThat(ByteBuffer.wrap(png, at, 8).getInt()).isEqualTo(5669);
    assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("tIME");
  }

  /** Letters without smoothing make 60 look like 50: their edges must have many greys. */
  @Test
  void lettersInThePngAreSmooth() throws Exception {
    Chart words = SampleCharts.chart("ord", Chart.Kind.BARS, "", List.of("Åtgärd 60 %"));
    var image = ImageIO.read(new ByteArrayInputStream(ChartDrawing.png(words)));
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < 110; x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertThat(colours).hasSizeGreaterThan(30);
  }
}
