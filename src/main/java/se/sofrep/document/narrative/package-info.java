/**
 * The association's own texts: Markdown with live figures. Begin at {@link
 * se.sofrep.document.narrative.NarrativeReader}; what a request for a figure may say is in {@link
 * se.sofrep.document.narrative.FigureFinder}.
 */
package se.sofrep.document.narrative;
