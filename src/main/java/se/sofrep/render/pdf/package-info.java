/**
 * The report on paper: tagged PDF (PDF/UA-1 and PDF/A-2a). {@link se.sofrep.render.pdf.PdfRenderer}
 * is the door; {@code PrintPage} writes the document as XHTML for print, {@code PdfWriter} lets
 * openhtmltopdf set it, {@code RepeatedHeads} mends the tags of tables that run over pages.
 */
package se.sofrep.render.pdf;
