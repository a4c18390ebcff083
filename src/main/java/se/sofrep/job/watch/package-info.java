/**
 * {@code --watch}: a report made again when its workspace changes. Begin with {@link
 * se.sofrep.job.watch.WatchReport}.
 */
package se.sofrep.job.watch;
