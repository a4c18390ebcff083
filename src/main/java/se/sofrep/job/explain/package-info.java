/**
 * {@code explain}: one figure, from its definition to the rows behind it. Begin with {@link
 * se.sofrep.job.explain.ExplainFigure}; an {@link se.sofrep.job.explain.Explanation} is all there
 * is to say, then worded as text or JSON.
 */
package se.sofrep.job.explain;
