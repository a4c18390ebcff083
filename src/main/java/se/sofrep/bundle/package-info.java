/**
 * Files to a folder that appears whole or not at all. Begin with {@link
 * se.sofrep.bundle.BundleFolder}; a {@link se.sofrep.bundle.Bundle} is the files, a {@link
 * se.sofrep.bundle.Manifest} what they were made from. {@code bundle.diff} holds two folders
 * against each other. What has to be a file for a while stands in the {@link
 * se.sofrep.bundle.TemporaryFolder}.
 */
package se.sofrep.bundle;
