/**
 * The one language for trouble. A {@link se.sofrep.problem.Finding} is a code, a place and
 * arguments; {@link se.sofrep.problem.Messages} words it at the very end. Begin with {@link
 * se.sofrep.problem.Findings}, which a run fills as it goes.
 */
package se.sofrep.problem;
