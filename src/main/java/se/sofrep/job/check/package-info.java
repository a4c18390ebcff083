/**
 * {@code check}: all that a report would be made of, read and reconciled. Begin with {@link
 * se.sofrep.job.check.CheckWorkspace}.
 */
package se.sofrep.job.check;
