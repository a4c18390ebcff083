/**
 * What is counted by heads and answers rather than by participations: volume activities and
 * training, the indicator survey, questionnaires, enquiries. Begin with {@link
 * se.sofrep.figures.activity.ActivityFigures}; a class for each input file writes its figures and
 * traces them to rows by the same rule ({@code Family}).
 */
package se.sofrep.figures.activity;
