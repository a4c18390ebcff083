/**
 * A workspace on disk, found, read, computed and checked. Begin with {@link
 * se.sofrep.job.workspace.Study}.
 */
package se.sofrep.job.workspace;
