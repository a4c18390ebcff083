/**
 * The inputs of a workspace as typed records. {@link se.sofrep.source.input.InputTable} matches
 * headings to columns and reads cells; each {@link se.sofrep.source.input.RowReader} says what a
 * row of one kind of table means. Begin with {@link se.sofrep.source.input.BudgetReader}, the
 * plainest of them.
 *
 * <p>Which columns a table may have is a table itself, {@code source/kolumner.csv}, read by {@link
 * se.sofrep.source.input.Schema}; so are the words of the field for columns and their values,
 * {@code source/variabler.csv}, read by {@code FieldWords}.
 *
 * <p>A row with an error is left out of the records and counted in a notice: an error stops every
 * report anyway, and one run should list them all.
 */
package se.sofrep.source.input;
