package se.sofrep.render.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.markup.Words;

/**
 * Pages: A4 upright with running head and foot, the cover with neither; wide tables on pages turned
 * sideways. A section's properties stand in its last paragraph, the last section's in the body.
 */
final class Sections {
  private static final int SHORT_SIDE = 11906;
  private static final int LONG_SIDE = 16838;

  /** A chart of {@link se.sofrep.render.chart.ChartDrawing#WIDTH} fills the text width. */
  private static final int SIDE_MARGIN = 1153;

  private static final int TOP_MARGIN = 1530;
  private static final int BOTTOM_MARGIN = 1360;
  private static final int HEAD = 720;

  /** Width of the text on an upright page and on one turned sideways. */
  static final int TEXT_WIDTH = SHORT_SIDE - 2 * SIDE_MARGIN;

  static final int WIDE_TEXT_WIDTH = LONG_SIDE - 2 * SIDE_MARGIN;

  /** Height of the text on an upright page. */
  static final int TEXT_HEIGHT = LONG_SIDE - TOP_MARGIN - BOTTOM_MARGIN;

  private final XWPFDocument word;
  private boolean sideways;

  Sections(XWPFDocument word) {
    this.word = word;
  }

  /** Sets up the page that the document begins and, unless it is turned, ends with. */
  void upright(ReportDocument.Meta meta, Words words) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    size(section, false);
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(SIDE_MARGIN));
    margins.setRight(BigInteger.valueOf(SIDE_MARGIN));
    margins.setTop(BigInteger.valueOf(TOP_MARGIN));
    margins.setBottom(BigInteger.valueOf(BOTTOM_MARGIN));
    margins.setHeader(BigInteger.valueOf(HEAD));
    margins.setFooter(BigInteger.valueOf(HEAD));
    margins.setGutter(BigInteger.ZERO);
    head(meta, words);
    foot(words);
    word.createHeader(HeaderFooterType.FIRST);
    word.createFooter(HeaderFooterType.FIRST);
    if (!section.isSetTitlePg()) {
      section.addNewTitlePg();
    }
  }

  private void head(ReportDocument.Meta meta, Words words) {
    CTP line = word.createHeader(HeaderFooterType.DEFAULT).createParagraph().getCTP();
    Text.style(line, "Header");
    String edition = " · " + words.edition(meta);
    Text.run(line, meta.association() + " · " + meta.title() + edition);
    if (meta.sample()) {
      Text.run(line, " · ");
      Text.strong(line, words.get("sample")).getRPr().addNewRStyle().setVal("Warning");
    }
  }

  private void foot(Words words) {
    CTP line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph().getCTP();
    Text.style(line, "Footer");
    Text.run(line, words.get("page") + " ");
    Fields.add(line, "PAGE", "1");
    Text.run(line, " " + words.get("of") + " ");
    Fields.add(line, "NUMPAGES", "1");
  }

  /**
   * Turns the page before the next block, if it is not turned that way already. A new section
   * starts a new page of itself.
   */
  void turn(Body body, boolean toSideways) {
    if (toSideways == sideways) {
      return;
    }
    CTSectPr running = word.getDocument().getBody().getSectPr();
    CTP last = body.last();
    last.getPPr().setSectPr((CTSectPr) running.copy());
    if (running.isSetTitlePg()) {
      running.unsetTitlePg();
    }
    size(running, toSideways);
    sideways = toSideways;
    body.forgetPageBreak();
  }

  /** Width of the text on the page that is being written. */
  int textWidth() {
    return sideways ? WIDE_TEXT_WIDTH : TEXT_WIDTH;
  }

  private static void size(CTSectPr section, boolean turned) {
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(turned ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(turned ? SHORT_SIDE : LONG_SIDE));
    if (turned) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    } else if (size.isSetOrient()) {
      size.unsetOrient();
    }
  }
}
