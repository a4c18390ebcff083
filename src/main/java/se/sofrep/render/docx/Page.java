package se.sofrep.render.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import se.sofrep.document.ReportDocument;

/** A4, margins, running head and foot; the cover has neither. */
final class Page {
  /** Width of the text in twentieths of a point: A4 less 25 mm on each side. */
  static final int TEXT_WIDTH = 9070;

  private static final int WIDTH = 11906;
  private static final int HEIGHT = 16838;
  private static final int SIDE_MARGIN = 1418;
  private static final int TOP_MARGIN = 1418;
  private static final int HEAD = 709;

  private Page() {}

  static void set(XWPFDocument word, ReportDocument.Meta meta) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(SIDE_MARGIN));
    margins.setRight(BigInteger.valueOf(SIDE_MARGIN));
    margins.setTop(BigInteger.valueOf(TOP_MARGIN));
    margins.setBottom(BigInteger.valueOf(TOP_MARGIN));
    margins.setHeader(BigInteger.valueOf(HEAD));
    margins.setFooter(BigInteger.valueOf(HEAD));
    margins.setGutter(BigInteger.ZERO);
    section.addNewTitlePg();
    head(word, meta);
    foot(word, meta);
    word.createHeader(HeaderFooterType.FIRST);
    word.createFooter(HeaderFooterType.FIRST);
  }

  private static void head(XWPFDocument word, ReportDocument.Meta meta) {
    XWPFParagraph line = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    line.setStyle("Header");
    line.createRun().setText(meta.association());
    line.createRun().addTab();
    line.createRun().setText(meta.sample() ? meta.title() + " · EXEMPEL" : meta.title());
  }

  private static void foot(XWPFDocument word, ReportDocument.Meta meta) {
    boolean swedish = meta.language().equals("sv");
    XWPFParagraph line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    line.setStyle("Footer");
    line.createRun().addTab();
    line.createRun().setText(swedish ? "Sida " : "Page ");
    Fields.add(line, "PAGE", "1");
    line.createRun().setText(swedish ? " av " : " of ");
    Fields.add(line, "NUMPAGES", "1");
  }
}
