package se.sofrep.render.docx;

import se.sofrep.document.ReportDocument;
import se.sofrep.render.markup.Words;

/** The first page: whose report, what, when and which edition. */
final class Cover {
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

  static void write(Body body, ReportDocument.Meta meta, Words words) {
    body.paragraph("CoverOwner", meta.association());
    if (meta.sample()) {
      body.paragraph("CoverSample", words.get("sample"));
    }
    body.paragraph("Title", meta.title());
    body.paragraph("Subtitle", meta.periodLabel());
    body.paragraph("CoverEdition", words.edition(meta));
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
}
