/**
 * The general ledger, from SIE 1–4 ({@link se.sofrep.source.ledger.SieReader}) or from a table
 * ({@link se.sofrep.source.ledger.LedgerTableReader}).
 *
 * <pre>
 * bytes ─ SieText ─ SieLexer ─ records ─ SieParser ─ SieFile ─┬─ SieChecks ── findings
 *                                  └─ SieChecksum             └─ SieLedger ── Ledger
 *                                                                 ├ vouchers
 *                                                                 ├ SieMonths (#PSALDO)
 *                                                                 └ SieYears  (#UB − #IB, #RES)
 * </pre>
 */
package se.sofrep.source.ledger;
