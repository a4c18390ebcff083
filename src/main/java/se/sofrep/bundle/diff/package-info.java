/**
 * What differs between two bundles, and why. Begin with {@link se.sofrep.bundle.diff.BundleDiff}.
 *
 * <p>Bundles are read as the files they are: one made by another version of sofrep, or edited
 * since, is compared all the same.
 */
package se.sofrep.bundle.diff;
