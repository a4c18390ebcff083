/**
 * Economy: from the ledger's accounts to the lines of the statements, the operating statement by
 * cost area, and what an intervention costs. Begin with {@link
 * se.sofrep.figures.economy.EconomyFigures}.
 *
 * <p>{@link se.sofrep.figures.economy.AccountMap} says which line an account belongs to, {@code
 * Books} which ledger holds which days, {@code Span} what the books say of one period; the other
 * classes each write one statement from a span. Money is exact throughout.
 */
package se.sofrep.figures.economy;
