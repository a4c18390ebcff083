/**
 * {@code forbund.yaml}. Begin with {@link se.sofrep.source.config.AssociationReader}; the file's
 * nodes keep their line and column until every value has been read, so that each mistake is shown
 * where it stands.
 */
package se.sofrep.source.config;
