/**
 * Scripts that let a shell complete sofrep's words. Begin with {@link
 * se.sofrep.cli.completion.CompletionWords}.
 */
package se.sofrep.cli.completion;
