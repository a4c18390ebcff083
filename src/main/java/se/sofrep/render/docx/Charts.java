package se.sofrep.render.docx;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.sofrep.document.Chart;
import se.sofrep.render.chart.ChartDrawing;

/** Charts as pictures with caption and alternative text. */
final class Charts {
  private static final double TWIPS_A_POINT = 20;

  /** Room that caption and notes need on the page of the tallest chart, in points. */
  private static final double CAPTION_AND_NOTES = 90;

  private final XWPFDocument word;
  private final Body body;
  private final Captions captions;

  Charts(XWPFDocument word, Body body, Captions captions) {
    this.word = word;
    this.body = body;
    this.captions = captions;
  }

  void write(Chart chart, String anchor) {
    captions.write("chart", chart.number(), chart.title(), anchor);
    CTP paragraph = body.paragraph("Figure");
    if (!chart.notes().isEmpty()) {
      body.keepLastWithNext();
    }
    double height = ChartDrawing.height(chart);
    double scale = scale(height);
    new Picture(
            PictureType.PNG,
            chart.id() + ".png",
            ChartDrawing.png(chart),
            ChartDrawing.WIDTH * scale,
            height * scale)
        .addTo(paragraph, word, properties -> describe(properties, chart));
    captions.notes(chart.notes());
  }

  /** Never wider than the text nor higher than a page with caption and notes. */
  static double scale(double height) {
    double width = Sections.TEXT_WIDTH / TWIPS_A_POINT / ChartDrawing.WIDTH;
    double tallest = Sections.TEXT_HEIGHT / TWIPS_A_POINT - CAPTION_AND_NOTES;
    return Math.min(1, Math.min(width, tallest / height));
  }

  private static void describe(CTNonVisualDrawingProps properties, Chart chart) {
    properties.setDescr(chart.alt().isBlank() ? chart.title() : chart.alt());
    properties.setTitle(chart.title());
  }
}
