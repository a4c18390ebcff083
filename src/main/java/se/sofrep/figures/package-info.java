/**
 * Figures: what each of them is, and values with their base, interval and source files.
 *
 * <p>Begin with {@link se.sofrep.figures.Definition}, a figure as it is declared, and {@link
 * se.sofrep.figures.Figure}, one value of it. A new figure is one declaration beside its likes in
 * {@code ParticipantDefinitions}, {@code SpreadDefinitions}, {@code ActivityDefinitions} or {@code
 * EconomyDefinitions}, and a line in the sub-package that computes it; texts, templates, {@code
 * explain}, suggestions and {@code docs/figures.md} find it there. The sub-packages compute a
 * family each, and {@code figures.engine.FigureEngine} puts the families together:
 *
 * <pre>
 * figures.engine ──┬─> figures.participants   deltagare.*, B.V, avslutade.*, insats.platser …
 *                  ├─> figures.activity       volym, kompetens, indikator, formulär, förfrågningar
 *                  └─> figures.economy        ekonomi.*
 *                            all of them ──> figures.trace ──> figures (this package) ──> domain
 * </pre>
 *
 * <p>Nothing here rounds, reads a clock or a locale, or speaks to a person.
 */
package se.sofrep.figures;
