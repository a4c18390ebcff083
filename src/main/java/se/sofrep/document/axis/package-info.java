/**
 * What the figures hold, in the field's terms: interventions, genders and categories in the order
 * of print, statements and their lines, cost areas, surveys, questionnaires, series. Begin with
 * {@link se.sofrep.document.axis.View}. Tables and charts run down and across what is found here.
 */
package se.sofrep.document.axis;
