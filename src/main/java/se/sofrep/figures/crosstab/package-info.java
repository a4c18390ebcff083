/**
 * Cross tables of participations for analysts: {@code sofrep stats}. Begin with {@link
 * se.sofrep.figures.crosstab.CrossTable}.
 *
 * <p>Which rows are in a base, which values they have and what they led to is said by {@link
 * se.sofrep.domain.Base}, {@link se.sofrep.figures.participants.Spread} and {@link
 * se.sofrep.figures.participants.Outcomes}, as for every other figure: a cell here and the figure
 * of the same base, period, insats and gender cannot differ.
 */
package se.sofrep.figures.crosstab;
