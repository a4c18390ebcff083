/**
 * The inputs of a workspace as typed records. Each reader has one method, {@code read(file, name,
 * association, findings)}, and one {@link se.sofrep.source.input.Schema} that says which columns it
 * knows. {@link se.sofrep.source.input.InputTable} matches headings to columns and reads cells;
 * begin with {@link se.sofrep.source.input.BudgetReader}, the plainest of them.
 *
 * <p>What files call the variables of a participation, and the values they are known to have, is a
 * table: {@code source/variabler.csv}, read by {@code FieldWords}.
 *
 * <p>A row with an error is left out of the records and counted in a notice: an error stops every
 * report anyway, and one run should list them all.
 */
package se.sofrep.source.input;
