/**
 * What the text of one cell means, whatever file it stands in, and how it may be told. Begin with
 * {@link se.sofrep.source.cell.Keys}, which compares words the forgiving way; {@link
 * se.sofrep.source.cell.Misspelling} tells a slip of the pen, {@link
 * se.sofrep.source.cell.CellSplitter} parts several values. {@link
 * se.sofrep.source.cell.NumberColumn} and {@link se.sofrep.source.cell.Dates} read numbers and
 * dates. {@link se.sofrep.source.cell.Identity} finds identity numbers; with {@link
 * se.sofrep.source.cell.Quote} none gets into a finding.
 */
package se.sofrep.source.cell;
