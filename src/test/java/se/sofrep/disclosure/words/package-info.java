/**
 * Whether any word of a public bundle carries a withheld number: every text of every file is
 * searched for what the intern bundle of the same workspace says there. {@link
 * se.sofrep.disclosure.words.WordSearch} is where to begin; {@link
 * se.sofrep.disclosure.words.PersonSearch} looks for those who may not be named in any edition.
 */
package se.sofrep.disclosure.words;
