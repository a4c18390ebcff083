/**
 * Charts: {@link se.sofrep.document.Chart} in, a picture out. Begin at {@link
 * se.sofrep.render.chart.ChartDrawing}.
 *
 * <p>A drawing has three steps. {@code Plotted} sorts the chart's series into bars and targets;
 * {@code Rows} or {@code Columns} lay them out (every length, wrap and range decided by measuring
 * the bundled font, so that no label is cut and none meets another); {@code PlotPainter} lets
 * JFreeChart draw bars, grid and whiskers and then sets all words, last and in one place. Colours,
 * patterns and type sizes live in {@code look} alone.
 */
package se.sofrep.render.chart;
