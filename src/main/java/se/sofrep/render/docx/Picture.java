package se.sofrep.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * A picture in the text.
 *
 * @param width in points, like the height
 */
record Picture(PictureType type, String name, byte[] bytes, double width, double height) {
  /**
   * @param describe says what the picture shows, for those who do not see it; asked twice, as Word
   *     keeps it in two places
   */
  void addTo(CTP paragraph, XWPFDocument word, Consumer<CTNonVisualDrawingProps> describe) {
    XWPFRun run = new XWPFParagraph(paragraph, word).createRun();
    try {
      describe.accept(
          run.addPicture(
                  new ByteArrayInputStream(bytes),
                  type,
                  name,
                  Units.toEMU(width),
                  Units.toEMU(height))
              .getCTPicture()
              .getNvPicPr()
              .getCNvPr());
      describe.accept(run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr());
    } catch (InvalidFormatException | IOException e) {
      throw new UncheckedIOException(new IOException("a picture in memory", e));
    }
  }
}
