/**
 * Bundles held against each other ({@code diff}, {@link se.sofrep.job.diff.DiffBundles}) and
 * against their own manifest ({@code verify}, {@link se.sofrep.job.diff.VerifyBundle}).
 */
package se.sofrep.job.diff;
