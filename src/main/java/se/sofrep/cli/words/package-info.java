/**
 * The words of the command line themselves: read before they are parsed, shown in help, and what is
 * said when they fit nothing. Begin with {@link se.sofrep.cli.words.WrongWords}.
 */
package se.sofrep.cli.words;
