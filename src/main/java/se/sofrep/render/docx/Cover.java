package se.sofrep.render.docx;

import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.sofrep.document.Look;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.markup.Logotype;
import se.sofrep.render.markup.Typeface;
import se.sofrep.render.markup.Words;

/** The first page: whose report, what, when and which edition. */
final class Cover {
  /** As the styles Title and CoverEdition have them, in points and twips. */
  private static final int TITLE_SIZE = 35;

  private static final int TITLE_LINE = 960;
  private static final int ROOM = 4200;
  private static final int LEAST_ROOM = 600;

  /** A logotype and the room below it. */
  private static final int LOGO = 1500;

  private static final int TWIPS_A_POINT = 20;

  private Cover() {}

  /** A sheet has no first page of its own: its title stands over what it says. */
  static void masthead(Body body, ReportDocument.Meta meta, Words words) {
    body.paragraph("Normal", meta.association());
    if (meta.sample()) {
      body.paragraph("CoverSample", words.get("sample"));
    }
    body.paragraph("Heading1", meta.title());
    body.paragraph("Subtitle", meta.periodLabel());
    body.paragraph("Note", words.edition(meta));
    if (meta.sample()) {
      body.paragraph("CoverWarning", words.get("sample.long"));
    }
  }

  static void write(XWPFDocument word, Body body, ReportDocument.Meta meta, Words words) {
    meta.look().logo().ifPresent(logo -> logo(logo, word, body, Logotype.alt(meta, words)));
    body.paragraph("CoverOwner", meta.association());
    if (meta.sample()) {
      body.paragraph("CoverSample", words.get("sample"));
    }
    body.paragraph("Title", meta.title());
    body.paragraph("Subtitle", meta.periodLabel());
    CTP edition = body.paragraph("CoverEdition", words.edition(meta));
    edition.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(room(meta)));
    if (!meta.organisationNumber().isEmpty()) {
      body.paragraph(
          "CoverNote", words.get("organisation-number") + " " + meta.organisationNumber());
    }
    if (!meta.place().isEmpty()) {
      body.paragraph("CoverNote", meta.place());
    }
    if (meta.sample()) {
      body.paragraph("CoverWarning", words.get("sample.long"));
    }
  }

  /** Room between title and imprint: what a long title and a logotype take is taken from it. */
  private static long room(ReportDocument.Meta meta) {
    double width = Typeface.BOLD.width(meta.title()) * TITLE_SIZE * TWIPS_A_POINT;
    // Words end some way before the margin, so a title is reckoned a little wider than it is.
    long moreLines = (long) Math.ceil(1.15 * width / Sections.TEXT_WIDTH) - 1;
    long taken = Math.max(0, moreLines) * TITLE_LINE + (meta.look().logo().isPresent() ? LOGO : 0);
    return Math.max(LEAST_ROOM, ROOM - taken);
  }

  private static void logo(Look.Logo logo, XWPFDocument word, Body body, String alt) {
    PictureType type = logo.type().equals("png") ? PictureType.PNG : PictureType.JPEG;
    double width = logo.width() * logo.scale();
    double height = logo.height() * logo.scale();
    new Picture(type, "logotyp", logo.bytes(), width, height)
        .addTo(body.paragraph("Normal"), word, properties -> properties.setDescr(alt));
  }
}
