/**
 * The report as a workbook: a sheet a table, a sheet a chart, and one that lists them. Begin at
 * {@link se.sofrep.render.xlsx.XlsxRenderer}. Numbers are unrounded; number formats round them for
 * the eye.
 */
package se.sofrep.render.xlsx;
