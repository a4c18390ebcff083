/**
 * Words that are computed from figures and true for any data. Begin at {@link
 * se.sofrep.document.wording.Wording}; the limits of words for shares stand in {@link
 * se.sofrep.document.wording.ShareWord}.
 */
package se.sofrep.document.wording;
