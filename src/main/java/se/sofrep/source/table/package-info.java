/**
 * Table files as they come: bytes in, rows with their place out. Begin with {@link
 * se.sofrep.source.table.TableFile}.
 *
 * <pre>
 * file ─ sniff ─┬─ text ─ TextProbe (charset) ─ DelimiterFinder ─ CsvSource ──┐
 *               └─ workbook ─ ZipGuard ─ XlsxSource, XlsReader, OdsSource ────┤
 *                                                                             ▼
 *                              HeadingFinder ─ TableFile ─ rows below the headings, in file order
 * </pre>
 *
 * What a cell means is for the caller: {@link se.sofrep.source.table.Keys} compares words the
 * forgiving way, {@link se.sofrep.source.table.NumberColumn} and {@link
 * se.sofrep.source.table.Dates} read numbers and dates.
 */
package se.sofrep.source.table;
