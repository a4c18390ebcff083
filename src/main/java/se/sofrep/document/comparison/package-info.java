/**
 * Several förbund side by side, or one over several years: what {@code sofrep compare} reports.
 * Begin at {@link se.sofrep.document.comparison.ComparisonReport}. Nothing here ranks: everything
 * stands in the order of names and years.
 */
package se.sofrep.document.comparison;
