/**
 * The report as a workbook: a sheet a table, a sheet a chart, and one that lists them. Begin at
 * {@link se.sofrep.render.xlsx.XlsxRenderer}. Numbers are unrounded; number formats round them for
 * the eye.
 *
 * <p>A chart is a {@code PlotBlock}, cells with what it plots, and a {@code ChartPart}, the XML
 * that draws them: {@code SeriesBlock} and {@code NativeChart}, or {@code FunnelBlock} and {@code
 * NativeFunnel}.
 */
package se.sofrep.render.xlsx;
