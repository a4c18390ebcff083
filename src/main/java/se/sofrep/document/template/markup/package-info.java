/**
 * What a template wrote, as blocks of the report: begin at {@link
 * se.sofrep.document.template.markup.MarkupParser}. Figures, tables and charts are not written but
 * fetched; they wait in {@link se.sofrep.document.template.markup.Parts}.
 */
package se.sofrep.document.template.markup;
