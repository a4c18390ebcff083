/**
 * {@code init}: a workspace to fill in. Begin with {@link se.sofrep.job.init.InitWorkspace}; {@link
 * se.sofrep.job.init.Skeleton} makes the files.
 */
package se.sofrep.job.init;
