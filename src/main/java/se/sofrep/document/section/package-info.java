/**
 * Tables and charts as templates declare them: which figures, for whom, in which columns. Begin in
 * {@link se.sofrep.document.section.TableDeclaration} and {@link
 * se.sofrep.document.section.ChartDeclaration}; {@link se.sofrep.document.section.Select} says
 * which figure is meant, {@link se.sofrep.document.section.Sources} whose.
 *
 * <p>Every cell is a figure as the printer prints it. The only arithmetic of this room is in {@link
 * se.sofrep.document.section.SeriesFigures} and {@link se.sofrep.document.section.DerivedFigures},
 * and both hand back figures.
 */
package se.sofrep.document.section;
