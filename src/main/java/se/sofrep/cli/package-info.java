/**
 * The program at the command line: words in, data on standard output, findings on standard error,
 * an exit code out. Begin with {@link se.sofrep.cli.Main}; a command is a class of its own in
 * {@code cli.command}.
 */
package se.sofrep.cli;
