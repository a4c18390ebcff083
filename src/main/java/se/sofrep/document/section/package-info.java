/**
 * Sections of a report, each stated as a value: which figures, for whom, in which columns. Begin in
 * {@link se.sofrep.document.section.TableCatalog} and {@link
 * se.sofrep.document.section.ChartCatalog}; a new table or chart is a new line there.
 *
 * <p>Every cell is a figure as the printer prints it. The only arithmetic of this room is in {@link
 * se.sofrep.document.section.SeriesFigures} and {@link se.sofrep.document.section.DerivedFigures},
 * and both hand back figures.
 */
package se.sofrep.document.section;
