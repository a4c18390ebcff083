/**
 * The only place that knows files: headings, tags, character sets, {@code forbund.yaml}. Bytes in,
 * domain records and findings out. Begin with {@link se.sofrep.source.WorkspaceReader}.
 *
 * <pre>
 * forbund.yaml ─ config
 * files ─ dialect ─ table ─┬─ input ──┬─ life
 *             cell ────────┴─ ledger ─┘
 * </pre>
 */
package se.sofrep.source;
