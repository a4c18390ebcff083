/**
 * Bytes in, rows out: every kind of file that a table comes in. Begin with {@link
 * se.sofrep.source.dialect.Sources}, which tells the kind from the first bytes; each kind is a
 * {@link se.sofrep.source.dialect.TableSource}.
 *
 * <pre>
 * file ─ Sources ─┬─ text ─ TextProbe (charset) ─ DelimiterFinder ─ CsvSource
 *                 └─ workbook ─ ZipGuard ─ XlsxSource, OdsSource; XlsReader
 * </pre>
 */
package se.sofrep.source.dialect;
