/**
 * What the text of one cell means, whatever file it stands in: {@link se.sofrep.source.cell.Keys}
 * compares words the forgiving way, {@link se.sofrep.source.cell.Misspelling} tells a slip of the
 * pen, {@link se.sofrep.source.cell.NumberColumn} and {@link se.sofrep.source.cell.Dates} read
 * numbers and dates. Begin with {@code Keys}.
 */
package se.sofrep.source.cell;
