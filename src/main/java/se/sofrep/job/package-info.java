/**
 * What a person asks for, and how it is done: a room for each command, and what they share.
 *
 * <p>Begin with {@link se.sofrep.job.report.GenerateReport}: a report in one method. Every command
 * takes a {@link se.sofrep.job.Host} (the machine it runs on) and most of them a request; it ends
 * in an {@link se.sofrep.job.Outcome}.
 *
 * <pre>
 * watch ──┐
 * check ──┼─> report ──┬─> publish ──> workspace ──> job (this package)
 * explain ┘   compare ─┘                  │
 * init, stats ────────────────────────────┘
 * convert, diff ──────────────────────────────────> job
 * </pre>
 */
package se.sofrep.job;
