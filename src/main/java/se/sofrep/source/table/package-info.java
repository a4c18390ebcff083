/**
 * Tables as they come: where the headings stand, which rows below them are the table's own, and
 * what was passed over. Begin with {@link se.sofrep.source.table.TableFile}.
 *
 * <pre>
 * file ─ se.sofrep.source.dialect ─ rows as they stand ─ HeadingFinder, SheetChooser ─ TableFile
 *                                                                                        │
 *                            rows below the headings, in file order, with their place ◄──┘ RowFilter
 * </pre>
 *
 * What a cell means is for the caller: {@link se.sofrep.source.cell} reads words, numbers and
 * dates.
 */
package se.sofrep.source.table;
