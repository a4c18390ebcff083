/**
 * The general ledger, from SIE 1–4 or from a table. Begin with {@link
 * se.sofrep.source.ledger.SieReader}.
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
