/**
 * The field's own words as immutable records: what a workspace holds, whatever files it came from.
 *
 * <p>Begin with {@link se.sofrep.domain.Material}, what one report is made of:
 *
 * <pre>
 * Material ─┬─> Association ──> Intervention            forbund.yaml: who, what, by which rules
 *           ├─> Period
 *           └─> YearData ─┬─> Participations ──> Participation ──> Variable
 *                         ├─> Ledger ──> Account, Posting
 *                         └─> BudgetRow, VolumeRow, SurveyAnswer, FormAnswer, Enquiry …
 * </pre>
 *
 * <p>{@link se.sofrep.domain.Coverage} says how whole a kind of material is.
 */
package se.sofrep.domain;
