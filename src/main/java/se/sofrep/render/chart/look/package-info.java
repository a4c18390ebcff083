/**
 * What charts are drawn with: colours and patterns ({@link se.sofrep.render.chart.look.Palette}),
 * type that is measured before it is set ({@link se.sofrep.render.chart.look.Text}), the scale of
 * an axis and how its numbers are printed.
 */
package se.sofrep.render.chart.look;
