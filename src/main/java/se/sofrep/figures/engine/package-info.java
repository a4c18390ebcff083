/** Puts the families of figures together: {@link se.sofrep.figures.engine.FigureEngine}. */
package se.sofrep.figures.engine;
