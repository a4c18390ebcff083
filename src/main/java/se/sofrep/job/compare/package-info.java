/**
 * {@code compare}: several workspaces, or several years of one, side by side. Begin with {@link
 * se.sofrep.job.compare.CompareWorkspaces}.
 */
package se.sofrep.job.compare;
