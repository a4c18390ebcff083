/**
 * The only place that knows files: headings, tags, character sets, {@code forbund.yaml}. Bytes in,
 * domain records and findings out. Begin with {@link se.sofrep.source.WorkspaceReader}.
 */
package se.sofrep.source;
