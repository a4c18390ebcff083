/**
 * Economy: from the ledger's accounts to the lines of the statements, the operating statement by
 * cost area, and what an intervention costs. Begin with {@link
 * se.sofrep.figures.economy.EconomyFigures}.
 *
 * <p>{@link se.sofrep.figures.economy.AccountMap} says which line an account belongs to, {@code
 * Books} which ledger holds which days, {@code Span} what the books say of one period. A line of a
 * statement is a weight over {@code Amounts}: what it sums is the figure, and the same amounts one
 * by one are its trace; {@code Statements} puts them together. Money is exact throughout.
 */
package se.sofrep.figures.economy;
