/**
 * An outsider who has nothing but what was published, knows how sofrep counts (CONTRACT §3) and can
 * do linear programming. Shares no code with sofrep: its own reading, its own equations.
 *
 * <p>{@link se.sofrep.disclosure.attack.PublishedTable} reads a {@code figures.csv}; {@link
 * se.sofrep.disclosure.attack.Attack} says what it gives away. Between them: {@link
 * se.sofrep.disclosure.attack.Counts} (what each cell may be), {@link
 * se.sofrep.disclosure.attack.Equations} (what ties them) and a class for each kind of tie.
 */
package se.sofrep.disclosure.attack;
