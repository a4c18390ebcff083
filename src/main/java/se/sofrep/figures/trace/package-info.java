/**
 * How one figure came about: the rows of the input behind its numerator and its denominator, and
 * those that were left out. Begin with {@link se.sofrep.figures.trace.Trace}.
 *
 * <p>Here is only what a trace is. Each family of figures traces its own in its own package, by
 * asking the very rules it counts by what each row is worth; {@code engine.FigureTracer} puts them
 * together.
 */
package se.sofrep.figures.trace;
