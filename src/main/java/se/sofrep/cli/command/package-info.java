/**
 * The commands, each a thin class that makes a request of its words and hands it to a job. Begin
 * with {@link se.sofrep.cli.command.CommandTree}; what commands share are the mixins ({@code
 * …Options}).
 */
package se.sofrep.cli.command;
