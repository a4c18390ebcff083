/**
 * Figures: values with their base, interval and source files, and what each of them means.
 *
 * <p>Begin with {@link se.sofrep.figures.Figure} and {@link se.sofrep.figures.FigureKey}; {@link
 * se.sofrep.figures.Definitions} says in words what every figure counts. The sub-packages compute
 * them, a family each, and {@code figures.engine.FigureEngine} puts the families together:
 *
 * <pre>
 * figures.engine ──┬─> figures.participants   deltagare.*, B.V, avslutade.*, insats.platser …
 *                  ├─> figures.activity       volym, kompetens, indikator, formulär, förfrågningar
 *                  └─> figures.economy        ekonomi.*
 *                            all of them ──> figures (this package) ──> domain
 * </pre>
 *
 * <p>Nothing here rounds, reads a clock or a locale, or speaks to a person.
 */
package se.sofrep.figures;
