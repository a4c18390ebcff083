/**
 * How a report reads where much of it is withheld: rows, columns and tables of which nothing is
 * left are told in a sentence instead of printed as dots. What is told stays. Begin in {@link
 * se.sofrep.document.folding.Folding}; a document of which nothing is withheld is not changed.
 */
package se.sofrep.document.folding;
