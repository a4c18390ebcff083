/**
 * Participants: who counts, how they spread, how they left. Begin with {@link
 * se.sofrep.figures.participants.ParticipantFigures}.
 *
 * <p>Rows are tallied in one pass into cells by intervention and gender ({@code Tally}, {@code
 * Cells}); counts without person rows are put into the same cells ({@code CountInput}); groups and
 * totals are sums of cells ({@code Scope}). What a row counts as is said by {@link
 * se.sofrep.domain.Base}, {@link se.sofrep.figures.participants.Spread} and {@link
 * se.sofrep.figures.participants.Outcomes}.
 */
package se.sofrep.figures.participants;
