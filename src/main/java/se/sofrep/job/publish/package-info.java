/**
 * From a composed document to a bundle on disk, for every command that makes one. Begin with {@link
 * se.sofrep.job.publish.Publishing}.
 */
package se.sofrep.job.publish;
