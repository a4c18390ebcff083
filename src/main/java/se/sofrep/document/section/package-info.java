/**
 * Tables and charts as templates declare them: which figures, for whom, in which columns. Begin in
 * {@link se.sofrep.document.section.TableDeclaration} and {@link
 * se.sofrep.document.section.ChartDeclaration}; {@link se.sofrep.document.section.Select} says
 * which figure is meant, {@link se.sofrep.document.section.Sources} whose.
 *
 * <p>Every cell is a figure as the printer prints it. What is added up or divided here is so in
 * {@link se.sofrep.document.section.Lookup}, which hands back figures.
 */
package se.sofrep.document.section;
