/**
 * The report as a Word document. Begin at {@link se.sofrep.render.docx.DocxRenderer}.
 *
 * <p>POI keeps the package (parts, relations, pictures, headers); paragraphs and tables are written
 * with its schema classes, which put every element where Word wants it whatever the order of the
 * calls. The look is in {@code docx-styles.xml}, list numbering in {@code docx-numbering.xml}, what
 * Word should do on opening in {@code docx-settings.xml}. Lengths are twips (1/20 point) unless a
 * name says otherwise.
 */
package se.sofrep.render.docx;
