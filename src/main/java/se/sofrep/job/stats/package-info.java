/**
 * Figures as a table on standard output: {@code stats} of a file of participations ({@link
 * se.sofrep.job.stats.PrintStatistics}), {@code figures} of a workspace's year ({@link
 * se.sofrep.job.stats.PrintFigures}).
 */
package se.sofrep.job.stats;
