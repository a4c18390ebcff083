/**
 * The report on paper: tagged PDF (PDF/UA-1 and PDF/A-2a). {@link se.sofrep.render.pdf.PdfRenderer}
 * is the door; {@code PrintPage} writes the document as XHTML for print, {@code PdfWriter} lets
 * openhtmltopdf set it, {@code TagMending} puts right what a screen reader would hear wrong.
 */
package se.sofrep.render.pdf;
